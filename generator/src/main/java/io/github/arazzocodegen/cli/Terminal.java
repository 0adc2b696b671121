package io.github.arazzocodegen.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Whether somebody watches stderr. Java can't be asked that, so: nobody does where {@code CI} is set or {@code TERM} is
 * {@code dumb}. Where {@code /proc/self/fd/2} exists, it says what stderr is: a terminal is a link to a device below {@code
 * /dev} other than {@code /dev/null}. Elsewhere the console decides, although it speaks of stdin and stdout: from Java 22
 * on {@code Console.isTerminal()}, before that whether there is a console.
 */
final class Terminal {

    private static final Path STDERR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    static boolean isWatched(Map<String, String> environment) {
        return isWatched(environment, STDERR);
    }

    static boolean isWatched(Map<String, String> environment, Path stderr) {
        if (!environment.getOrDefault("CI", "").isEmpty() || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        return Files.isSymbolicLink(stderr) ? isDevice(stderr) : isConsole();
    }

    private static boolean isDevice(Path stderr) {
        try {
            Path target = Files.readSymbolicLink(stderr);
            return target.startsWith("/dev") && !target.equals(Path.of("/dev/null")) && !Files.isRegularFile(target);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isConsole() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .isPresent();
    }

    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            // Before Java 22 there was a console only if there was a terminal.
            return true;
        }
    }
}

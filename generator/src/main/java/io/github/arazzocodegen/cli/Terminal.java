package io.github.arazzocodegen.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Whether somebody watches stdout or stderr. Java can't be asked that, so: nobody does where {@code CI} is set or {@code
 * TERM} is {@code dumb}. Where {@code /proc/self/fd} exists, it says what a stream is: a terminal is a link to a device
 * below {@code /dev} other than {@code /dev/null}. Elsewhere the console decides, although it speaks of stdin and stdout:
 * from Java 22 on {@code Console.isTerminal()}, before that whether there is a console.
 */
final class Terminal {

    static final Terminal STDOUT = new Terminal(Path.of("/proc/self/fd/1"));
    static final Terminal STDERR = new Terminal(Path.of("/proc/self/fd/2"));

    private final Path stream;

    /** @param stream what {@code /proc} says of the stream */
    Terminal(Path stream) {
        this.stream = stream;
    }

    boolean isWatched(Map<String, String> environment) {
        if (!environment.getOrDefault("CI", "").isEmpty() || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        return Files.isSymbolicLink(stream) ? isDevice() : isConsole();
    }

    /** Whether it is watched by somebody who has not set {@code NO_COLOR}. */
    boolean hasColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && isWatched(environment);
    }

    private boolean isDevice() {
        try {
            Path target = Files.readSymbolicLink(stream);
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

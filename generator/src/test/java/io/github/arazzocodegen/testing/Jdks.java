package io.github.arazzocodegen.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine, looked for where {@code .ci/run} looks. */
public final class Jdks {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(?:1\\.)?(\\d+)");

    private record Jdk(Path home, int version) {}

    private Jdks() {}

    /** The home of the newest JDK that is newer than the one that runs the tests, if there is one. */
    public static Optional<Path> newer() {
        return candidates().stream()
                .flatMap(home -> version(home).map(version -> new Jdk(home, version)).stream())
                .filter(jdk -> jdk.version() > Runtime.version().feature())
                .max(Comparator.comparingInt(Jdk::version))
                .map(Jdk::home);
    }

    private static List<Path> candidates() {
        List<Path> homes = new ArrayList<>();
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            if (variable.getKey().startsWith("JAVA_HOME_")) {
                homes.add(Path.of(variable.getValue()));
            }
        }
        String user = System.getProperty("user.home");
        for (String folder : List.of("/usr/lib/jvm", "/opt/java", user + "/.sdkman/candidates/java")) {
            homes.addAll(children(Path.of(folder)));
        }
        children(Path.of("/Library/Java/JavaVirtualMachines")).forEach(jdk -> homes.add(jdk.resolve("Contents/Home")));
        return homes;
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Integer> version(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            boolean runs = Files.isExecutable(home.resolve("bin").resolve("java"));
            return runs && version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

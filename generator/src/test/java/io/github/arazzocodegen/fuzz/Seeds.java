package io.github.arazzocodegen.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What fuzzing starts from, and what the ordinary build runs: the documents of {@code specs/} and lines of them. */
final class Seeds {

    private static final Path SPECS = Path.of("..", "specs");
    private static final Pattern CONDITION =
            Pattern.compile("condition: *(?:'((?:[^']|'')*)'|\"([^\"]*)\"|([^,}\n]*))");
    private static final Pattern EXPRESSION = Pattern.compile("\\$[a-zA-Z][^\\s,'\"}\\]]*");

    private Seeds() {}

    static Stream<byte[]> documents() {
        return files(name -> name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
    }

    static Stream<byte[]> flows() {
        return files(name -> name.contains("arazzo"));
    }

    /** Conditions of every type. */
    static Stream<byte[]> conditions() {
        return flows().map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(text -> CONDITION.matcher(text).results())
                .map(match -> match.group(1) != null
                        ? match.group(1).replace("''", "'")
                        : match.group(2) != null ? match.group(2) : match.group(3))
                .distinct()
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> expressions() {
        return flows().map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(match -> match.group())
                .distinct()
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<byte[]> files(Predicate<String> named) {
        try (Stream<Path> all = Files.walk(SPECS)) {
            List<byte[]> found = all.filter(Files::isRegularFile)
                    .filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .map(Seeds::read)
                    .filter(bytes -> bytes.length < 100_000)
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

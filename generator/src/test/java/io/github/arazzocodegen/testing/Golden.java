package io.github.arazzocodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Expected texts in files; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String ARROW = " → ";

    private Golden() {}

    /** Compares a text with a file in {@code src/test/resources}. */
    public static void assertMatches(String file, String actual) throws IOException {
        assertMatches(RESOURCES.resolve(file), actual);
    }

    /** Compares a text with a file. */
    public static void assertMatches(Path path, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(path, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(path));
    }

    /**
     * A test for each line {@code text → result} of a file in {@code src/test/resources}. A line without an arrow is a case whose result is not there
     * yet; empty lines and those that start with {@code ##} are not cases.
     */
    public static Stream<DynamicTest> lines(String file, UnaryOperator<String> compiler) throws IOException {
        Path path = RESOURCES.resolve(file);
        List<String> lines = Files.readAllLines(path);
        if (Boolean.getBoolean("golden.update")) {
            List<String> updated = new ArrayList<>();
            lines.forEach(line -> updated.add(isCase(line) ? text(line) + ARROW + compiler.apply(text(line)) : line));
            Files.write(path, updated);
            return Stream.empty();
        }
        return lines.stream()
                .filter(Golden::isCase)
                .map(line -> DynamicTest.dynamicTest(
                        line,
                        () -> assertThat(text(line) + ARROW + compiler.apply(text(line)))
                                .isEqualTo(line)));
    }

    /** The texts of the cases of such a file. */
    public static List<String> texts(String file) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(file)).stream()
                .filter(Golden::isCase)
                .map(Golden::text)
                .toList();
    }

    private static boolean isCase(String line) {
        return !line.isBlank() && !line.startsWith("##");
    }

    private static String text(String line) {
        int arrow = line.lastIndexOf(ARROW);
        return arrow < 0 ? line : line.substring(0, arrow);
    }
}

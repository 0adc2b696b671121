package io.github.arazzocodegen.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Files with a case a line, {@code input → expected → further columns}; empty lines and those that start with {@code ##}
 * are no cases. {@code -Dgolden.update=true} writes the second column anew.
 */
public final class Cases {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String ARROW = " → ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Cases() {}

    /** A test for each line: the second column is what the compiler makes of the first, and the whole line holds. */
    public static Stream<DynamicTest> of(String file, UnaryOperator<String> compiler, Consumer<List<String>> check)
            throws IOException {
        Path path = RESOURCES.resolve(file);
        List<String> lines = Files.readAllLines(path);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(
                    path, lines.stream().map(line -> updated(line, compiler)).toList());
            return Stream.empty();
        }
        return lines.stream()
                .filter(Cases::isCase)
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    List<String> columns = columns(line);
                    assertThat(updated(line, compiler)).isEqualTo(line);
                    check.accept(columns);
                }));
    }

    /** The value that a text is as JSON. */
    public static Object json(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The strings of a JSON array. */
    public static List<String> strings(String array) {
        List<String> strings = new ArrayList<>();
        ((List<?>) json(array)).forEach(element -> strings.add((String) element));
        return strings;
    }

    /** The texts of the first column. */
    public static List<String> inputs(String file) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(file)).stream()
                .filter(Cases::isCase)
                .map(line -> columns(line).get(0))
                .toList();
    }

    private static String updated(String line, UnaryOperator<String> compiler) {
        if (!isCase(line)) {
            return line;
        }
        List<String> columns = new ArrayList<>(columns(line));
        String result = compiler.apply(columns.get(0));
        if (columns.size() > 1) {
            columns.set(1, result);
        } else {
            columns.add(result);
        }
        return String.join(ARROW, columns);
    }

    private static List<String> columns(String line) {
        return List.of(line.split(ARROW, -1));
    }

    private static boolean isCase(String line) {
        return !line.isBlank() && !line.startsWith("##");
    }
}

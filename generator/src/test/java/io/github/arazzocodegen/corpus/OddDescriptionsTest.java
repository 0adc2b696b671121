package io.github.arazzocodegen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Descriptions with what real ones have got wrong or made hard: every operation can be called, and it compiles. */
class OddDescriptionsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "odd");

    static List<String> descriptions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyOperationCanBeCalled(String description) throws IOException {
        Stress stress = new Stress(Path.of("target", "odd", description));
        stress.call(FOLDER.resolve(description), Integer.MAX_VALUE);
        assertThat(stress.failures()).isEmpty();
        assertThat(stress.operations()).isPositive();
    }
}

package io.github.arazzocodegen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls the operations of real descriptions; what can't be called is in {@code target/corpus/stress.txt}. */
@Tag("corpus")
class StressTest {

    private static final Path FOLDER = Path.of("target", "corpus");

    @Test
    void everyOperationOfTheDescriptionsOfTheCorpusCanBeCalled() throws IOException {
        Stress stress = new Stress(FOLDER.resolve("stress"));
        for (Path description : Corpus.descriptions()) {
            stress.call(description, Integer.MAX_VALUE);
        }
        report(stress, "stress.txt");
        Golden.assertMatches(
                "corpus/stress.txt",
                "## What mvn -Pcorpus verify makes of calls of every operation; -Dgolden.update=true writes it anew.\n\n"
                        + stress.operations() + " operations, "
                        + stress.outputs().typed() + " outputs typed, "
                        + stress.outputs().untyped() + " untyped; not generated or not compiled:\n"
                        + String.join("\n", stress.failures().keySet()) + "\n");
    }

    /** For whoever has more descriptions: {@code -Dstress.descriptions=DIR}, of each {@code -Dstress.operations=30}. */
    @Test
    void operationsOfOtherDescriptionsCanBeCalled() throws IOException {
        String given = System.getProperty("stress.descriptions");
        Assumptions.assumeTrue(given != null, "skipped: -Dstress.descriptions names no folder");
        Stress stress = new Stress(FOLDER.resolve("stress-other"));
        for (Path path : files(Path.of(given))) {
            Path copy = FOLDER.resolve("descriptions").resolve(Path.of(given).relativize(path));
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(path));
            stress.call(copy, Integer.getInteger("stress.operations", 30));
        }
        report(stress, "stress-other.txt");
        assertThat(stress.failures()).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().matches(".*[.](json|ya?ml)"))
                    .sorted()
                    .toList();
        }
    }

    private static void report(Stress stress, String file) throws IOException {
        StringBuilder report = new StringBuilder(stress.operations() + " operations, " + stress.outputs() + "\n");
        stress.failures()
                .forEach((operations, messages) ->
                        report.append(operations).append('\n').append(messages.indent(4)));
        Files.writeString(FOLDER.resolve(file), report);
    }
}

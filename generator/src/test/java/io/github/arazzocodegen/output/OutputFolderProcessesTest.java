package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own that write one folder: several at once, and one that is killed whenever. */
class OutputFolderProcessesTest {

    private static final int KILLS = 12;

    @TempDir
    Path out;

    @Test
    void runsOfSeveralProcessesDoNotMix() throws Exception {
        Files.writeString(out.resolve("Mine.java"), "mine");
        List<Process> writers = new ArrayList<>();
        for (String run : List.of("A", "B", "C")) {
            writers.add(FolderWriter.start(out, 5, run, run + run));
        }
        for (Process writer : writers) {
            String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(writer.waitFor()).as(said).isZero();
        }

        assertThat(out.resolve("Mine.java")).hasContent("mine");
        assertThat(List.of("A", "AA", "B", "BB", "C", "CC")).anySatisfy(this::assertHolds);
    }

    @Test
    void aProcessThatIsKilledWheneverLeavesWholeFilesAndTheNextRunMendsTheRest() throws Exception {
        Files.writeString(out.resolve("Mine.java"), "mine");
        Random random = new Random(8);
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = FolderWriter.start(out, 1_000_000, "A", "B");
            assertThat(writer.getInputStream().read()).isEqualTo('w');
            Thread.sleep(random.nextInt(120));
            writer.destroyForcibly().waitFor();

            assertThat(Folders.read(out)).allSatisfy(OutputFolderProcessesTest::assertWhole);
            new OutputFolder(out).write(FolderWriter.tree("B"));
            assertHolds("B");
        }
    }

    private void assertHolds(String run) throws IOException {
        SourceTree tree = FolderWriter.tree(run);
        SortedMap<String, String> expected = new TreeMap<>();
        tree.paths().forEach(path -> expected.put(path, tree.text(path)));
        expected.put("Mine.java", "mine");
        SortedMap<String, String> found = Folders.read(out);
        assertThat(found.remove(Manifest.FILE)).isNotNull();
        assertThat(found).isEqualTo(expected);
    }

    /** Outside of our own bookkeeping. */
    private static void assertWhole(String path, String text) {
        if (path.startsWith("p")) {
            int file = Integer.parseInt(path.replaceAll("\\D*\\d/F(\\d+)\\.java", "$1"));
            assertThat(text).isIn(FolderWriter.text("A", file), FolderWriter.text("B", file));
        } else if (path.startsWith("Only") || path.startsWith("only")) {
            assertThat(text).isIn("A", "B");
        }
    }
}

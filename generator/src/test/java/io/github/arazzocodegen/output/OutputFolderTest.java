package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    @TempDir
    Path temp;

    @Test
    void writesATreeIntoAFolderThatDoesNotExist() throws Exception {
        WriteResult result = write("new/out", tree("p/A.java", "a", "B.java", "b"));

        assertThat(result).isEqualTo(new WriteResult(List.of("B.java", "p/A.java"), List.of(), List.of()));
        assertThat(Folders.read(temp.resolve("new/out")))
                .containsEntry("p/A.java", "a")
                .containsEntry("B.java", "b")
                .containsOnlyKeys("B.java", "p/A.java", Manifest.FILE);
    }

    @Test
    void leavesFilesAloneWhoseBytesDoNotChange() throws Exception {
        write("out", tree("A.java", "a", "B.java", "b"));
        FileTime past = FileTime.fromMillis(1_000_000);
        for (String name : List.of("A.java", "B.java", Manifest.FILE)) {
            Files.setLastModifiedTime(temp.resolve("out").resolve(name), past);
        }

        assertThat(write("out", tree("A.java", "a", "B.java", "b")))
                .isEqualTo(new WriteResult(List.of(), List.of("A.java", "B.java"), List.of()));
        assertThat(Files.getLastModifiedTime(temp.resolve("out/" + Manifest.FILE)))
                .isEqualTo(past);
        assertThat(write("out", tree("A.java", "a", "B.java", "c")))
                .isEqualTo(new WriteResult(List.of("B.java"), List.of("A.java"), List.of()));
        assertThat(Files.getLastModifiedTime(temp.resolve("out/A.java"))).isEqualTo(past);
    }

    @Test
    void removesWhatAnEarlierRunWroteAndThisOneDoesNotWithEmptyFolders() throws Exception {
        write("out", tree("p/q/Old.java", "old", "p/r/Old.java", "old", "A.java", "a"));
        Files.writeString(temp.resolve("out/p/r/Mine.java"), "mine");

        WriteResult result = write("out", tree("A.java", "a"));

        assertThat(result.removed()).containsExactly("p/q/Old.java", "p/r/Old.java");
        assertThat(Folders.read(temp.resolve("out"))).containsOnlyKeys("A.java", "p/r/Mine.java", Manifest.FILE);
        assertThat(temp.resolve("out/p/q")).doesNotExist();
    }

    @Test
    void overwritesAGeneratedFileThatWasEdited() throws Exception {
        write("out", tree("A.java", "a"));
        Files.writeString(temp.resolve("out/A.java"), "edited");

        assertThat(write("out", tree("A.java", "a")).written()).containsExactly("A.java");
        assertThat(temp.resolve("out/A.java")).hasContent("a");
    }

    @Test
    void filesOfOthersInTheWayAreNamedAndNothingIsWritten() throws Exception {
        write("out", tree("A.java", "a"));
        Files.writeString(temp.resolve("out/B.java"), "mine");
        Files.createDirectory(temp.resolve("out/C.java"));
        Files.writeString(temp.resolve("out/d"), "mine");
        SortedMap<String, String> before = Folders.read(temp.resolve("out"));

        OutputException failure =
                failure("out", tree("A.java", "new", "B.java", "b", "C.java", "c", "d/e", "e", "d/f", "f"));

        assertThat(failure.diagnostics()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.FOREIGN_FILE);
        assertThat(failure.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'" + temp.resolve("out/B.java") + "' was not written by an earlier run",
                        "'" + temp.resolve("out/C.java") + "' is a folder where a file is to be written",
                        "'" + temp.resolve("out/d") + "' is a file where a folder is needed");
        assertThat(Folders.read(temp.resolve("out"))).isEqualTo(before);
    }

    @Test
    void aFileOfOthersWithTheSameBytesIsTakenOver() throws Exception {
        Files.createDirectory(temp.resolve("out"));
        Files.writeString(temp.resolve("out/A.java"), "a");

        assertThat(write("out", tree("A.java", "a")).unchanged()).containsExactly("A.java");
        assertThat(write("out", tree("B.java", "b")).removed()).containsExactly("A.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/below", "file/below/further"})
    void aFileWhereTheFolderShouldBeIsAnError(String output) throws Exception {
        Files.writeString(temp.resolve("file"), "mine");

        OutputException failure = failure(output, tree("A.java", "a"));

        assertThat(failure.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.OUTPUT_NOT_WRITABLE);
        assertThat(failure).hasMessageContaining("'" + temp.resolve("file") + "' is not a folder");
        assertThat(Folders.read(temp)).containsOnlyKeys("file");
    }

    @Test
    void aDamagedManifestRemovesNothing() throws Exception {
        write("out", tree("A.java", "a"));
        Files.writeString(temp.resolve("out/" + Manifest.FILE), "<<<<<<< HEAD\n");
        SortedMap<String, String> before = Folders.read(temp.resolve("out"));

        assertThat(failure("out", tree("B.java", "b"))).hasMessageContaining("is damaged: line 1");
        assertThat(Folders.read(temp.resolve("out"))).isEqualTo(before);
    }

    @Test
    void theDifferenceIsWhatWritingWouldDo() throws Exception {
        write("out", tree("A.java", "a", "B.java", "b", "C.java", "c"));
        SortedMap<String, String> before = Folders.read(temp.resolve("out"));
        OutputFolder folder = new OutputFolder(temp.resolve("out"));

        Difference difference = folder.difference(tree("A.java", "a", "B.java", "new", "D.java", "d"));

        assertThat(difference)
                .isEqualTo(new Difference(
                        List.of("D.java"), List.of("B.java"), List.of("C.java"), List.of("A.java"), true, false));
        assertThat(Folders.read(temp.resolve("out"))).isEqualTo(before);
        assertThat(folder.difference(tree("A.java", "a", "B.java", "b", "C.java", "c"))
                        .isEmpty())
                .isTrue();
        assertThat(new OutputFolder(temp.resolve("none"))
                        .difference(tree("A.java", "a"))
                        .added())
                .containsExactly("A.java");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void aReadOnlyFileIsLeftAloneWithAllOthers() throws Exception {
        write("out", tree("A.java", "a", "B.java", "b"));
        Path file = temp.resolve("out/B.java");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(file), "this user may write everything");
        SortedMap<String, String> before = Folders.read(temp.resolve("out"));

        assertThat(failure("out", tree("A.java", "new", "B.java", "new")))
                .hasMessageContaining("'" + file + "' is read-only");
        assertThat(failure("out", tree("A.java", "new"))).hasMessageContaining("is read-only");
        assertThat(Folders.read(temp.resolve("out"))).isEqualTo(before);
        assertThat(write("out", tree("A.java", "new", "B.java", "b")).written()).containsExactly("A.java");
    }

    @Test
    void runsAtTheSameTimeDoNotMix() throws Exception {
        List<SourceTree> trees = IntStream.range(0, 4)
                .mapToObj(i -> tree("A.java", "a" + i, "p" + i + "/B.java", "b" + i, "C" + i + ".java", "c" + i))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(trees.size());
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (SourceTree tree : trees) {
                runs.add(threads.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                        new OutputFolder(temp.resolve("out")).write(tree);
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }

        SortedMap<String, String> written = Folders.read(temp.resolve("out"));
        int last = Integer.parseInt(written.get("A.java").substring(1));
        assertThat(written).containsOnlyKeys("A.java", "p" + last + "/B.java", "C" + last + ".java", Manifest.FILE);
        assertThat(new OutputFolder(temp.resolve("out"))
                        .difference(trees.get(last))
                        .isEmpty())
                .isTrue();
    }

    private WriteResult write(String output, SourceTree tree) throws OutputException {
        return new OutputFolder(temp.resolve(output)).write(tree);
    }

    private OutputException failure(String output, SourceTree tree) {
        return catchThrowableOfType(OutputException.class, () -> write(output, tree));
    }

    private static SourceTree tree(String... pathsAndTexts) {
        return Folders.tree(pathsAndTexts);
    }
}

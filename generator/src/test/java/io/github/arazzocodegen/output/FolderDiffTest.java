package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import io.github.arazzocodegen.output.FolderDiff.Changed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDiffTest {

    private static final String TEN = lines(IntStream.rangeClosed(1, 10).boxed().toList());

    @TempDir
    Path folder;

    @Test
    void aChangedFileIsShownWithThreeLinesAround() throws Exception {
        write("p/A.java", TEN);

        assertThat(lines(diff("p/A.java", TEN.replace("5\n", "five\n")).lines()))
                .isEqualTo("""
                --- a/p/A.java
                +++ b/p/A.java
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """);
    }

    @Test
    void aMissingFileIsAddedAndOneThatIsNoLongerGeneratedIsRemoved() throws Exception {
        write("Old.java", "a\nb\n");
        SourceTree tree = SourceTree.builder().add("New.java", "c\n").build();

        List<Changed> all = FolderDiff.of(folder, tree, new OutputFolder(folder).difference(tree));

        assertThat(all).extracting(Changed::path).containsExactly("New.java", "Old.java");
        assertThat(lines(all.get(0).lines())).isEqualTo("--- /dev/null\n+++ b/New.java\n@@ -0,0 +1,1 @@\n+c\n");
        assertThat(lines(all.get(1).lines())).isEqualTo("--- a/Old.java\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n");
    }

    @Test
    void aLineEndThatLacksAtTheEndIsSaid() throws Exception {
        write("A.java", "a\nb\n");
        Files.writeString(folder.resolve("A.java"), "a\nb");

        assertThat(lines(diff("A.java", "a\nb\n").lines())).isEqualTo("""
                --- a/A.java
                +++ b/A.java
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +b
                """);
    }

    @Test
    void otherLineEndsAreOneLineAndNotTheWholeFile() throws Exception {
        write("A.java", TEN);
        Files.writeString(folder.resolve("A.java"), TEN.replace("\n", "\r\n"));

        assertThat(diff("A.java", TEN).lines())
                .containsExactly("# A.java: lines end with CR LF, where LF would be written");
    }

    @Test
    void theLineIsTheFirstThatDiffersInWhatIsThere() throws Exception {
        write("A.java", TEN);

        assertThat(diff("A.java", TEN.replace("7\n", "")).line()).isEqualTo(7);
        assertThat(diff("A.java", TEN + "11\n").line()).isEqualTo(10);
    }

    @Test
    void theDiffLeadsToWhatWouldBeWritten() throws IOException, OutputException, PatchFailedException {
        write("A.java", TEN);
        String after = "0\n" + TEN.replace("3\n", "").replace("8\n", "8\neight\n");

        List<String> lines = diff("A.java", after).lines();

        assertThat(lines(UnifiedDiffUtils.parseUnifiedDiff(lines)
                        .applyTo(TEN.lines().toList())))
                .isEqualTo(after);
    }

    private void write(String path, String text) throws OutputException {
        new OutputFolder(folder).write(SourceTree.builder().add(path, text).build());
    }

    private Changed diff(String path, String text) throws OutputException {
        SourceTree tree = SourceTree.builder().add(path, text).build();
        List<Changed> all = FolderDiff.of(folder, tree, new OutputFolder(folder).difference(tree));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String lines(List<?> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}

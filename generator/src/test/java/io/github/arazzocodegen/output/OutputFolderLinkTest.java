package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderLinkTest {

    @TempDir
    Path temp;

    private Path out;
    private Path elsewhere;

    @BeforeEach
    void createFolders() throws IOException {
        out = Files.createDirectory(temp.resolve("out"));
        elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("A.java"), "theirs");
    }

    @Test
    void theOutputFolderMayItselfBeALink() throws Exception {
        link(temp.resolve("link"), out);

        new OutputFolder(temp.resolve("link")).write(Folders.tree("A.java", "a"));

        assertThat(out.resolve("A.java")).hasContent("a");
    }

    @Test
    void aLinkInTheWayIsNotFollowed() throws Exception {
        link(out.resolve("p"), elsewhere);
        link(out.resolve("A.java"), elsewhere.resolve("A.java"));
        SortedMap<String, String> before = Folders.read(elsewhere);

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new OutputFolder(out).write(Folders.tree("p/A.java", "a", "A.java", "a")))
                .satisfies(e -> assertThat(e.diagnostics()).hasSize(2))
                .withMessageContaining("'" + out.resolve("p") + "' is a link where a folder is needed")
                .withMessageContaining("'" + out.resolve("A.java") + "' is a link where a file is to be written");
        assertThat(Folders.read(elsewhere)).isEqualTo(before);
    }

    @Test
    void aStaleFileBehindALinkIsNotRemoved() throws Exception {
        new OutputFolder(out).write(Folders.tree("p/A.java", "theirs"));
        Files.delete(out.resolve("p/A.java"));
        Files.delete(out.resolve("p"));
        link(out.resolve("p"), elsewhere);

        new OutputFolder(out).write(Folders.tree("B.java", "b"));

        assertThat(elsewhere.resolve("A.java")).hasContent("theirs");
    }

    @Test
    void aLinkToNowhereIsNoOutputFolder() throws Exception {
        link(temp.resolve("dangling"), temp.resolve("nowhere"));

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new OutputFolder(temp.resolve("dangling")).write(Folders.tree("A.java", "a")))
                .withMessageContaining("is not a folder");
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            abort("links cannot be made here: " + e);
        }
    }
}

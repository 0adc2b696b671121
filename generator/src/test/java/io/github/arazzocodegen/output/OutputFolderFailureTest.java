package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that fail, or die, between any two moves: of the journal, two new files, one changed, and the manifest. */
class OutputFolderFailureTest {

    private static final SourceTree BEFORE = Folders.tree("A.java", "a", "old/B.java", "b", "C.java", "c");
    private static final SourceTree AFTER =
            Folders.tree("A.java", "changed", "C.java", "c", "new/D.java", "d", "E.java", "e");

    @TempDir
    Path out;

    private SortedMap<String, String> before;

    @BeforeEach
    void writeAnEarlierState() throws Exception {
        new OutputFolder(out).write(BEFORE);
        Files.writeString(out.resolve("Mine.java"), "mine");
        before = Folders.read(out);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aRunThatFailsLeavesTheFolderAsItWas(int moves) throws Exception {
        OutputFolder folder = folder(new FailingMover(moves) {
            @Override
            void fail(Path to) throws IOException {
                throw new FileSystemException(to.toString(), null, "No space left on device");
            }
        });

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> folder.write(AFTER))
                .withMessageContaining("No space left on device");
        assertThat(Folders.read(out)).isEqualTo(before);
        assertThat(out.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aRunThatDiesIsUndoneByTheNext(int moves) throws Exception {
        OutputFolder dying = folder(new DyingMover(moves));
        assertThatThrownBy(() -> dying.write(AFTER)).isInstanceOf(Death.class);
        assertThat(new OutputFolder(out).difference(AFTER).interrupted()).isEqualTo(moves > 0);

        new OutputFolder(out).write(BEFORE);

        assertThat(Folders.read(out)).isEqualTo(before);
        assertThat(out.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void afterARunThatDiedTheNextOneComesToItsEnd(int moves) throws Exception {
        OutputFolder dying = folder(new DyingMover(moves));
        assertThatThrownBy(() -> dying.write(AFTER)).isInstanceOf(Death.class);

        WriteResult result = new OutputFolder(out).write(AFTER);

        assertThat(result.written()).containsExactly("A.java", "E.java", "new/D.java");
        assertThat(result.removed()).containsExactly("old/B.java");
        assertThat(Folders.read(out))
                .containsOnlyKeys("A.java", "C.java", "E.java", "Mine.java", "new/D.java", Manifest.FILE);
        assertThat(new OutputFolder(out).difference(AFTER).isEmpty()).isTrue();
    }

    @Test
    void aFileThatCameAfterARunDiedIsNotRemovedByTheUndoing() throws Exception {
        OutputFolder dying = folder(new DyingMover(1));
        assertThatThrownBy(() -> dying.write(AFTER)).isInstanceOf(Death.class);
        Files.writeString(out.resolve("E.java"), "mine");

        assertThatExceptionOfType(OutputException.class).isThrownBy(() -> new OutputFolder(out).write(AFTER));

        assertThat(out.resolve("E.java")).hasContent("mine");
        assertThat(out.resolve("old/B.java")).hasContent("b");
    }

    @Test
    void aFolderThatTheFailedRunMadeIsRemoved() throws Exception {
        OutputFolder folder = new OutputFolder(out.resolve("x/y"), new DyingMover(0), Duration.ZERO);

        assertThatThrownBy(() -> folder.write(AFTER)).isInstanceOf(Death.class);
        assertThat(out.resolve("x/y")).exists();

        OutputFolder failing = new OutputFolder(
                out.resolve("z/y"),
                (from, to) -> {
                    throw new IOException("no");
                },
                Duration.ZERO);
        assertThatExceptionOfType(OutputException.class).isThrownBy(() -> failing.write(AFTER));
        assertThat(out.resolve("z")).doesNotExist();
    }

    @Test
    void aFolderThatAnotherRunIsWritingIsNotTouched() throws Exception {
        try (FolderLock held = FolderLock.acquire(out, Duration.ZERO)) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(OutputException.class)
                    .isThrownBy(() -> folder(Disk.Mover.ATOMIC).write(AFTER))
                    .withMessageContaining("another run is writing there");
        }
        assertThat(Folders.read(out)).isEqualTo(before);
        folder(Disk.Mover.ATOMIC).write(AFTER);
    }

    private OutputFolder folder(Disk.Mover mover) {
        return new OutputFolder(out, mover, Duration.ZERO);
    }

    /** The end of the process, which no code of ours sees. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    private abstract static class FailingMover implements Disk.Mover {
        private int left;

        FailingMover(int moves) {
            this.left = moves;
        }

        abstract void fail(Path to) throws IOException;

        @Override
        public void move(Path from, Path to) throws IOException {
            if (left-- == 0) {
                fail(to);
            }
            Disk.Mover.ATOMIC.move(from, to);
        }
    }

    private static final class DyingMover extends FailingMover {
        DyingMover(int moves) {
            super(moves);
        }

        @Override
        void fail(Path to) {
            throw new Death();
        }
    }
}

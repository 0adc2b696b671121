package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.output.FaultyDisk.Death;
import io.github.arazzocodegen.output.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that fail, or die, at every single change that they make to the disk. */
class OutputFolderFailureTest {

    private static final SourceTree BEFORE = Folders.tree("A.java", "a", "old/B.java", "b", "C.java", "c");
    private static final SourceTree AFTER =
            Folders.tree("A.java", "changed", "C.java", "c", "new/D.java", "d", "E.java", "e");

    /** After so many changes all files have their new places, and only the journal still says that there is a run. */
    private static final int CHANGES_UNTIL_ALL_FILES_ARE_MOVED = 16;

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
    @EnumSource(names = {"ONCE", "FULL"})
    void aRunThatFailsAtAnyChangeSaysSoAndLeavesTheFolderAsItWas(Fault fault) throws Exception {
        int failures = 0;
        for (int changes = 0; ; changes++) {
            FaultyDisk disk = new FaultyDisk(fault, changes);
            OutputException problem = catchThrowableOfType(
                    OutputException.class, () -> folder(disk).write(AFTER));
            if (problem == null) {
                assertAfter();
                if (!disk.hasFailed()) {
                    break;
                }
                // What fails when all is done is the removal of our own files, which is made up for by the next run.
                new OutputFolder(out).write(BEFORE);
            } else {
                failures++;
                assertThat(problem).hasMessageContaining("No space left on device");
            }
            assertBefore();
        }
        assertThat(failures).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.java", "E.java", "new", "new/D.java", "old/B.java", Manifest.FILE})
    void aRunThatCannotChangeOnePlaceNowNorLaterLeavesTheFolderAsItWas(String place) throws Exception {
        OutputFolder folder = folder(new Changes() {
            @Override
            public void createFolder(Path made) throws IOException {
                refuse(made);
                Changes.super.createFolder(made);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                refuse(to);
                Changes.super.move(from, to);
            }

            @Override
            public void delete(Path path) throws IOException {
                refuse(path);
                Changes.super.delete(path);
            }

            private void refuse(Path path) throws IOException {
                if (path.endsWith(place) && !path.toString().contains(RelativePath.BOOKKEEPING + "staging")) {
                    throw new AccessDeniedException(path.toString());
                }
            }
        });

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> folder.write(AFTER))
                .withMessageContaining("permission denied");
        assertBefore();
    }

    @ParameterizedTest
    @EnumSource(names = {"READ_ONLY", "DEATH"})
    void aRunThatEndsAtAnyChangeLeavesWholeFilesAndIsUndoneByTheNext(Fault fault) throws Exception {
        for (int changes = 0; endsAt(fault, changes); changes++) {
            assertThat(Folders.read(out)).allSatisfy(this::assertWhole);

            new OutputFolder(out).write(BEFORE);

            assertBefore();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READ_ONLY", "DEATH"})
    void afterARunThatEndedAtAnyChangeTheNextOneComesToItsEnd(Fault fault) throws Exception {
        for (int changes = 0; endsAt(fault, changes); changes++) {
            new OutputFolder(out).write(AFTER);

            assertAfter();
            new OutputFolder(out).write(BEFORE);
        }
    }

    @Test
    void aRunThatEndsWhileItUndoesAnotherIsUndoneItself() throws Exception {
        for (int changes = 0; ; changes++) {
            assertThat(endsAt(Fault.DEATH, CHANGES_UNTIL_ALL_FILES_ARE_MOVED)).isTrue();
            assertThat(new OutputFolder(out).difference(AFTER).interrupted()).isTrue();
            FaultyDisk disk = new FaultyDisk(Fault.DEATH, changes);
            Throwable end = catchThrowable(() -> folder(disk).write(BEFORE));
            new OutputFolder(out).write(BEFORE);

            assertBefore();
            if (end == null) {
                break;
            }
        }
    }

    @Test
    void aFileThatCameAfterARunDiedIsNotRemovedByTheUndoing() throws Exception {
        OutputFolder dying = folder(new FaultyDisk(Fault.DEATH, CHANGES_UNTIL_ALL_FILES_ARE_MOVED));
        assertThatThrownBy(() -> dying.write(AFTER)).isInstanceOf(Death.class);
        Files.writeString(out.resolve("E.java"), "mine");

        assertThatExceptionOfType(OutputException.class).isThrownBy(() -> new OutputFolder(out).write(AFTER));

        assertThat(out.resolve("E.java")).hasContent("mine");
        assertThat(out.resolve("old/B.java")).hasContent("b");
    }

    @Test
    void aFolderThatTheFailedRunMadeIsRemoved() throws Exception {
        OutputFolder folder = new OutputFolder(out.resolve("x/y"), new FaultyDisk(Fault.DEATH, 0), Duration.ZERO);

        assertThatThrownBy(() -> folder.write(AFTER)).isInstanceOf(Death.class);
        assertThat(out.resolve("x/y")).exists();

        OutputFolder failing = new OutputFolder(out.resolve("z/y"), new FaultyDisk(Fault.ONCE, 0), Duration.ZERO);
        assertThatExceptionOfType(OutputException.class).isThrownBy(() -> failing.write(AFTER));
        assertThat(out.resolve("z")).doesNotExist();
    }

    @Test
    void aFolderThatAnotherRunIsWritingIsNotTouched() throws Exception {
        try (FolderLock held = FolderLock.acquire(out, Duration.ZERO)) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(OutputException.class)
                    .isThrownBy(() -> folder(Changes.ON_DISK).write(AFTER))
                    .withMessageContaining("another run is writing there");
        }
        assertThat(Folders.read(out)).isEqualTo(before);
        folder(Changes.ON_DISK).write(AFTER);
    }

    /** Whether a run ended by a fault, and not because it was done. */
    private boolean endsAt(Fault fault, int changes) {
        FaultyDisk disk = new FaultyDisk(fault, changes);
        Throwable end = catchThrowable(() -> folder(disk).write(AFTER));
        assertThat(end == null || end instanceof Death || end instanceof OutputException)
                .isTrue();
        return disk.hasFailed();
    }

    /** A file outside our own folder has its old text or its new one, and nothing else. */
    private void assertWhole(String path, String text) {
        if (!path.startsWith(RelativePath.BOOKKEEPING)) {
            String fresh = AFTER.paths().contains(path) ? AFTER.text(path) : null;
            assertThat(text).isIn(before.get(path), fresh);
        }
    }

    private void assertBefore() throws IOException {
        assertThat(Folders.read(out)).isEqualTo(before);
        assertThat(out.resolve("new")).doesNotExist();
    }

    private void assertAfter() throws Exception {
        assertThat(Folders.read(out))
                .containsEntry("A.java", "changed")
                .containsEntry("new/D.java", "d")
                .containsEntry("Mine.java", "mine");
        assertThat(new OutputFolder(out).difference(AFTER).isEmpty()).isTrue();
    }

    private OutputFolder folder(Changes changes) {
        return new OutputFolder(out, changes, Duration.ZERO);
    }
}

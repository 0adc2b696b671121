package io.github.arazzocodegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStateTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(temp.resolve("a"), "abc");
    }

    @Test
    void aFileThatNobodyTouchedIsTheSame() {
        assertThat(FileState.of(file).isStillThatOf(file)).isTrue();
    }

    @Test
    void otherBytesAreAnotherFileAlsoOfTheSameLengthAndTime() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        FileState state = FileState.of(file);

        Files.writeString(file, "abd");
        Files.setLastModifiedTime(file, time);

        assertThat(state.settled()).isFalse();
        assertThat(state.isStillThatOf(file)).isFalse();
        Files.writeString(file, "abcd");
        assertThat(state.isStillThatOf(file)).isFalse();
    }

    @Test
    void theSameBytesAreTheSameFileAlsoOfAnotherTime() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        FileState state = FileState.of(file);

        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
        assertThat(state.settled()).isTrue();
        assertThat(state.isStillThatOf(file)).isTrue();
        Files.writeString(file, "abd");
        assertThat(state.isStillThatOf(file)).isFalse();
    }

    @Test
    void aFileThatIsNotThereIsTheSameUntilItIs() throws IOException {
        Path missing = temp.resolve("missing");
        FileState state = FileState.of(missing);

        assertThat(state).isEqualTo(FileState.ABSENT);
        assertThat(state.isStillThatOf(missing)).isTrue();
        Files.createFile(missing);
        assertThat(state.isStillThatOf(missing)).isFalse();
        assertThat(FileState.of(file).isStillThatOf(temp.resolve("other"))).isFalse();
        assertThat(FileState.of(temp)).isEqualTo(FileState.ABSENT);
    }
}

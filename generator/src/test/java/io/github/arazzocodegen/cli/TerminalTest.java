package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @TempDir
    Path temp;

    /** Else JUnit warns of links that point out of the folder which it cleans. */
    @AfterEach
    void deleteLink() throws IOException {
        Files.deleteIfExists(temp.resolve("2"));
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/pts/3, true",
        "/dev/tty1, true",
        "/dev/null, false",
        "pipe:[4711], false",
        "socket:[4711], false",
        "/tmp/log, false"
    })
    void theLinkOfTheProcessSaysWhatStderrIs(String target, boolean watched) throws IOException {
        assertThat(new Terminal(stderr(target)).isWatched(Map.of())).isEqualTo(watched);
    }

    @Test
    void nobodyWatchesInContinuousIntegrationOrOnADumbTerminal() throws IOException {
        Terminal stderr = new Terminal(stderr("/dev/pts/3"));

        assertThat(stderr.isWatched(Map.of("CI", "true"))).isFalse();
        assertThat(stderr.isWatched(Map.of("TERM", "dumb"))).isFalse();
        assertThat(stderr.isWatched(Map.of("TERM", "xterm", "CI", ""))).isTrue();
    }

    @Test
    void thereAreNoColoursForWhoWantsNone() throws IOException {
        Terminal stdout = new Terminal(stderr("/dev/pts/3"));

        assertThat(stdout.hasColours(Map.of("TERM", "xterm"))).isTrue();
        assertThat(stdout.hasColours(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(stdout.hasColours(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(stdout.hasColours(Map.of("CI", "true"))).isFalse();
    }

    private Path stderr(String target) throws IOException {
        try {
            return Files.createSymbolicLink(temp.resolve("2"), Path.of(target));
        } catch (UnsupportedOperationException e) {
            return Assumptions.abort("links cannot be made here: " + e);
        }
    }
}

package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastRunTest {

    @TempDir
    Path temp;

    private Path input;
    private Path missing;
    private Path output;
    private LastRun run;

    @BeforeEach
    void run() throws IOException {
        input = Files.writeString(temp.resolve("flow ö=:#.yaml"), "arazzo: 1.0.1");
        missing = temp.resolve("missing.yaml");
        output = Files.writeString(temp.resolve("Flow.java"), "class Flow {}");
        run = LastRun.of(
                "settings\nof two lines",
                Map.of(input, FileState.of(input), missing, FileState.of(missing)),
                List.of(output),
                List.of(new Message(false, input.toString(), 3, 7, "doubtful \\ \"ß\" [ARZ0203]", "")));
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        run.write(temp.resolve("a/b/run.properties"));

        assertThat(LastRun.read(temp.resolve("a/b/run.properties"))).isEqualTo(run);
    }

    @Test
    void itHoldsUntilTheSettingsOrAFileChange() throws IOException {
        assertThat(run.holds("settings\nof two lines")).isTrue();
        assertThat(run.holds("settings")).isFalse();

        Files.writeString(missing, "now");
        assertThat(run.holds("settings\nof two lines")).isFalse();
        Files.delete(missing);
        assertThat(run.holds("settings\nof two lines")).isTrue();

        Files.writeString(input, "arazzo: 1.0.0");
        assertThat(run.holds("settings\nof two lines")).isFalse();
        Files.writeString(input, "arazzo: 1.0.1");
        assertThat(run.holds("settings\nof two lines")).isTrue();

        Files.writeString(output, "class Bug {}.");
        Files.setLastModifiedTime(output, FileTime.fromMillis(1_000));
        assertThat(run.holds("settings\nof two lines")).isFalse();
        Files.delete(output);
        assertThat(run.holds("settings\nof two lines")).isFalse();
    }

    @Test
    void whatIsNoRecordOfARunIsNone() throws IOException {
        Path file = temp.resolve("run.properties");
        run.write(file);
        String text = Files.readString(file);

        assertThat(LastRun.read(temp.resolve("none"))).isNull();
        assertThat(LastRun.read(temp)).isNull();
        for (String damaged : List.of(
                "",
                text.replace("settings=", "x="),
                text.replaceAll("state=-?\\d+,", "state=many,"),
                text.replaceAll("state=.*", "state=1"),
                text.replace("warning.0.line=3", "warning.0.line="),
                "settings=\\u00")) {
            Files.writeString(file, damaged);
            assertThat(LastRun.read(file)).as(damaged).isNull();
        }
    }
}

package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.arazzocodegen.testing.CommandLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    private static final Path SPECS = Path.of("..", "specs");
    private static final String SOUND = document("warnings/nothing");
    private static final String DOUBTFUL = document("warnings/comparison-idiom");
    private static final String BROKEN = document("errors/unknown-output");

    @TempDir
    Path temp;

    @Test
    void whatGenerateWouldSayIsSaid() {
        CommandLine sound = CommandLine.run("validate", SOUND);
        CommandLine doubtful = CommandLine.run("validate", DOUBTFUL);
        CommandLine broken = CommandLine.run("validate", BROKEN);

        assertThat(sound).isEqualTo(new CommandLine(0, "", "valid: 1 document\n"));
        assertThat(doubtful.code()).isZero();
        assertThat(doubtful.err()).startsWith("warning[ARZ0203]").endsWith("\nvalid: 1 document, 1 warning\n");
        assertThat(CommandLine.run("validate", DOUBTFUL, "--quiet")).isEqualTo(new CommandLine(0, "", ""));
        assertThat(CommandLine.run("validate", DOUBTFUL, "--strict").code()).isEqualTo(ExitCode.DOCUMENTS);
        assertThat(broken.code()).isEqualTo(ExitCode.DOCUMENTS);
        assertThat(broken.err()).startsWith("error[ARZ0103]").endsWith("\n1 error\n");
    }

    @Test
    void whatIsForProgramsIsOnStdoutInOnePieceAndNothingElse() throws IOException {
        CommandLine line = CommandLine.run("validate", DOUBTFUL, BROKEN, "--format", "json");

        JsonNode json = new ObjectMapper().readTree(line.out());
        assertThat(line.code()).isEqualTo(ExitCode.DOCUMENTS);
        assertThat(line.err()).isEmpty();
        assertThat(json.get("diagnostics").findValuesAsText("code")).contains("ARZ0103", "ARZ0203");
        assertThat(json.get("errors").intValue()).isPositive();
        assertThat(CommandLine.run("validate", SOUND, "--format=github")).isEqualTo(new CommandLine(0, "", ""));
        assertThat(CommandLine.run("validate", BROKEN, "--format=SARIF").out()).contains("\"2.1.0\"");
    }

    @Test
    void aFormatThatIsNoneIsWrongUsage() {
        CommandLine line = CommandLine.run("validate", SOUND, "--format", "xml");

        assertThat(line.code()).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).contains("--format").hasLineCount(2);
    }

    @Test
    void whatMakesJavaIsNotLoaded() throws Exception {
        Path classes = temp.resolve("classes.log");
        CommandLine line = CommandLine.runIn(
                Path.of(System.getProperty("java.home")),
                temp,
                List.of("-Xlog:class+load:file=" + classes),
                "validate",
                Path.of(DOUBTFUL).toAbsolutePath().normalize().toString());

        assertThat(line.code()).as(line.err()).isZero();
        assertThat(classes)
                .content()
                .contains("io.github.arazzocodegen.flow.FlowGraph")
                .doesNotContain("org.openapitools", "io.swagger", "com.palantir", "io.github.arazzocodegen.javagen");
    }

    @Test
    void aCodeIsExplained() {
        CommandLine page = CommandLine.run("explain", "arz0203");
        CommandLine none = CommandLine.run("explain", "ARZ02O3");
        CommandLine list = CommandLine.run("explain");

        assertThat(page.code()).isZero();
        assertThat(page.out())
                .startsWith("ARZ0203: ")
                .contains("*A warning; an error under `--strict`.*", "$.length > 0");
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("there is no code 'ARZ02O3'", "'ARZ0203'");
        assertThat(list.out()).contains("ARZ0001  ", "\nARZ0707  ");
    }

    private static String document(String name) {
        return SPECS.resolve(name).resolve("flow.arazzo.yaml").toString();
    }
}

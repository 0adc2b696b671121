package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.testing.CommandLine;
import io.github.arazzocodegen.testing.OutputFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code that is compared with what would be generated now. */
class CheckTest {

    private static final Path DOCUMENT =
            Path.of("..", "specs", "sentry", "arazzo", "sentry-track-deployment-release-workflow.yml");
    private static final String WORKFLOW = "com/acme/TrackDeploymentRelease.java";

    @TempDir
    Path temp;

    @BeforeEach
    void generate() {
        assertThat(run("generate").code()).isZero();
    }

    @Test
    void whatWasGeneratedIsUpToDate() {
        CommandLine line = run("check");

        assertThat(line.code()).isZero();
        assertThat(line.out()).isEmpty();
        assertThat(line.err()).containsPattern("\nup to date: \\d+ files\n$");
    }

    @Test
    void anEditedFileIsShownAndLeftAlone() throws IOException {
        Path workflow = output().resolve(WORKFLOW);
        String generated = Files.readString(workflow);
        Files.writeString(workflow, generated.replace("public Outputs run(", "public Outputs walk("));
        SortedMap<String, String> before = OutputFolders.read(output());

        CommandLine line = run("check");

        assertThat(line.code()).isEqualTo(ExitCode.OUT_OF_DATE);
        assertThat(line.out())
                .startsWith("--- a/" + WORKFLOW + "\n+++ b/" + WORKFLOW + "\n@@ ")
                .contains("-    public Outputs walk(Inputs inputs) {\n+    public Outputs run(Inputs inputs) {\n");
        assertThat(line.err())
                .endsWith("error: '" + output() + "' is out of date: 1 file changed\n"
                        + "  = help: run 'arazzo-codegen generate' with the same arguments\n");
        assertThat(OutputFolders.read(output())).isEqualTo(before);
    }

    @Test
    void aMissingFileAndAMissingListAreOutOfDate() throws IOException {
        Files.delete(output().resolve(WORKFLOW));
        CommandLine withoutFile = run("check");
        run("generate");
        Files.delete(output().resolve(OutputFolder.MANIFEST));
        CommandLine withoutList = run("check");

        assertThat(withoutFile.code()).isEqualTo(ExitCode.OUT_OF_DATE);
        assertThat(withoutFile.out()).startsWith("--- /dev/null\n+++ b/" + WORKFLOW + "\n");
        assertThat(withoutFile.err()).contains("out of date: 1 file missing\n");
        assertThat(withoutList.code()).isEqualTo(ExitCode.OUT_OF_DATE);
        assertThat(withoutList.out()).isEmpty();
        assertThat(withoutList.err()).contains("its list of generated files, '.arazzo-codegen.manifest', is missing");
    }

    @Test
    void githubGetsAnAnnotationAtTheFirstLineThatDiffers() throws IOException {
        Path workflow = output().resolve(WORKFLOW);
        String generated = Files.readString(workflow);
        Files.writeString(workflow, generated.replace("public Outputs run(", "public Outputs walk("));
        long before = generated
                .substring(0, generated.indexOf("public Outputs run("))
                .lines()
                .count();

        CommandLine line =
                CommandLine.run(Stream.concat(Stream.of(arguments("check", output())), Stream.of("--format", "github"))
                        .toArray(String[]::new));

        assertThat(line.code()).isEqualTo(ExitCode.OUT_OF_DATE);
        assertThat(line.out())
                .contains("+    public Outputs run(Inputs inputs) {\n")
                .contains("\n::warning file=", ",title=ARZ0203::")
                .containsPattern("\n::error file=[^\n]*" + WORKFLOW + ",line=" + before + ",[^\n]*,title=ARZ0707::");
        assertThat(line.err()).isEmpty();
    }

    @Test
    void nothingAtAllIsOutOfDateAndStaysNothing() {
        CommandLine line = CommandLine.run(arguments("check", temp.resolve("none")));

        assertThat(line.code()).isEqualTo(ExitCode.OUT_OF_DATE);
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void errorsInTheDocumentComeFirst() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.yaml"), "arazzo: 1.0.1\n");

        CommandLine line = CommandLine.run("check", broken.toString(), "-o", output().toString(), "-p", "com.acme");

        assertThat(line.code()).isEqualTo(ExitCode.DOCUMENTS);
        assertThat(line.err()).endsWith("1 error, nothing was compared\n");
    }

    private CommandLine run(String command) {
        return CommandLine.run(arguments(command, output()));
    }

    private static String[] arguments(String command, Path output) {
        return Stream.of(command, DOCUMENT.toString(), "-o", output.toString(), "-p", "com.acme")
                .toArray(String[]::new);
    }

    private Path output() {
        return temp.resolve("out");
    }
}

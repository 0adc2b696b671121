package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.arazzocodegen.testing.CommandLine;
import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.Jdks;
import io.github.arazzocodegen.testing.OutputFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's Sentry document, from the command line to files. */
class GenerateTest {

    private static final Path SENTRY = Path.of("..", "specs", "sentry");
    private static final Path DOCUMENT =
            SENTRY.resolve("arazzo").resolve("sentry-track-deployment-release-workflow.yml");
    private static final Path DESCRIPTION = SENTRY.resolve("openapi").resolve("sentry-api-openapi.yml");
    private static final String WORKFLOW = "com/acme/TrackDeploymentRelease.java";
    private static final String FACTORY = "com/acme/SentryApi.java";
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path temp;

    @Test
    void theDocumentBecomesLessThan2000LinesOfJavaThatCompileWithoutAWarning() throws IOException {
        CommandLine line = generate(DOCUMENT);

        assertThat(line.code()).as(line.err()).isZero();
        Map<String, String> sources = OutputFolders.readJava(output());
        assertThat(sources).containsKeys(WORKFLOW, FACTORY);
        assertThat(sources.values().stream().flatMap(String::lines).count()).isLessThan(2_000);
        assertThat(Javac.messages(sources, List.of(), Files.createDirectory(temp.resolve("classes"))))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfTheDocumentIsAsExpected() throws IOException {
        String said =
                generate(DOCUMENT).err().replace("../specs", "specs").replaceAll("wrote \\d+ files", "wrote … files");

        Golden.assertMatches(SENTRY.resolve("diagnostics.txt"), said);
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, Pacific/Apia, ISO-8859-9", "ar, EG, UTC, UTF-8"})
    void theBytesAreTheSameElsewhere(String language, String country, String zone, String encoding) throws Exception {
        List<String> options = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding);
        assertThat(generateIn(Path.of(System.getProperty("java.home")), options))
                .isEqualTo(generated());
    }

    @Test
    void theBytesAreTheSameOnTheNewestJdk() throws Exception {
        Path home = Jdks.newer().orElse(null);
        assumeTrue(home != null, "there is no newer JDK here");

        assertThat(generateIn(home, List.of())).isEqualTo(generated());
    }

    @Test
    void aSecondRunLeavesEveryFileAlone() throws IOException {
        SortedMap<String, String> first = generated();
        for (String file : first.keySet()) {
            Files.setLastModifiedTime(output().resolve(file), LONG_AGO);
        }

        CommandLine second = generate(DOCUMENT);

        assertThat(second.err()).containsPattern("\nwrote 0 files, \\d+ unchanged\n$");
        assertThat(OutputFolders.read(output())).isEqualTo(first);
        for (String file : first.keySet()) {
            assertThat(Files.getLastModifiedTime(output().resolve(file)))
                    .as(file)
                    .isEqualTo(LONG_AGO);
        }
    }

    @Test
    void documentsShareTheClientAndWhatADroppedOneAloneNeededIsRemoved() throws IOException {
        Path first = copy();
        Path second = Files.writeString(
                first.resolveSibling("again.yml"),
                Files.readString(first).replace("workflowId: track-deployment-release", "workflowId: track-again"));
        generate(first);
        SortedMap<String, String> ofFirst = OutputFolders.readJava(output());

        assertThat(generate(first, second).code()).isZero();

        SortedMap<String, String> ofBoth = OutputFolders.readJava(output());
        assertThat(ofBoth).containsAllEntriesOf(ofFirst).hasSize(ofFirst.size() + 1);
        assertThat(ofBoth).containsKey("com/acme/TrackAgain.java");
        assertThat(generate(first).err()).endsWith(", 1 removed\n");
        assertThat(OutputFolders.readJava(output())).isEqualTo(ofFirst);
    }

    @Test
    void anErrorInOneDocumentLeavesWhatAnEarlierRunWroteAlone() throws IOException {
        Path document = copy();
        generate(document);
        SortedMap<String, String> before = OutputFolders.read(output());
        Files.writeString(document, Files.readString(document).replace("operationId: createRelease", "operationId: x"));

        CommandLine line = generate(document);

        assertThat(line.code()).isEqualTo(ExitCode.DOCUMENTS);
        assertThat(line.err()).contains("error[ARZ0303]").endsWith("1 error, nothing was written\n");
        assertThat(OutputFolders.read(output())).isEqualTo(before);
    }

    @Test
    void aFileOfOthersInTheWayIsAnErrorBeforeAnythingIsWritten() throws IOException {
        Path mine = output().resolve(WORKFLOW);
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");

        CommandLine line = generate(DOCUMENT);

        assertThat(line.code()).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).contains("error[ARZ0701]", WORKFLOW);
        assertThat(OutputFolders.read(output())).isEqualTo(Map.of(WORKFLOW, "mine"));
    }

    /** The files that a run in this process gives, with the manifest. */
    private SortedMap<String, String> generated() throws IOException {
        assertThat(generate(DOCUMENT).code()).isZero();
        return OutputFolders.read(output());
    }

    /** The files that a run in a process and a folder of its own gives. */
    private SortedMap<String, String> generateIn(Path home, List<String> options) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("elsewhere"));
        String document = DOCUMENT.toAbsolutePath().normalize().toString();
        CommandLine line =
                CommandLine.runIn(home, folder, options, "generate", document, "-o", "there", "-p", "com.acme");
        assertThat(line.code()).as(line.err()).isZero();
        return OutputFolders.read(folder.resolve("there"));
    }

    private CommandLine generate(Path... documents) {
        Stream<String> options = Stream.of("-o", output().toString(), "-p", "com.acme");
        String[] arguments = Stream.of(
                        Stream.of("generate"), Stream.of(documents).map(Path::toString), options)
                .flatMap(part -> part)
                .toArray(String[]::new);
        return CommandLine.run(arguments);
    }

    /** A copy of the document, with its description where it expects it. */
    private Path copy() throws IOException {
        Path description = temp.resolve("openapi").resolve(DESCRIPTION.getFileName());
        Files.createDirectories(description.getParent());
        Files.copy(DESCRIPTION, description);
        Path document = temp.resolve("arazzo").resolve(DOCUMENT.getFileName());
        Files.createDirectories(document.getParent());
        return Files.copy(DOCUMENT, document);
    }

    private Path output() {
        return temp.resolve("out");
    }
}

package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.arazzocodegen.testing.CommandLine;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.OutputFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real Sentry documents with the real description, where they are at hand. */
class SentryCorpusTest {

    private static final Path SENTRY = Path.of(System.getProperty("arazzo.shared", "../../shared"))
            .resolve(Path.of("corpus", "api-evangelist", "sentry"));

    /** How a {@code default} is spoken of that stands beside a schema instead of in it. */
    private static final String MISPLACED = "the 'default' of the parameter 'sort' belongs into its schema";

    @TempDir
    Path temp;

    @BeforeEach
    void needsTheDocuments() {
        assumeTrue(Files.isDirectory(SENTRY), "the corpus is not at hand");
    }

    /** The misplaced {@code default} is in {@code listOrganizationIssues}, which not all of them call. */
    @ParameterizedTest
    @CsvSource({
        "sentry-escalate-issue-workflow.yml, true",
        "sentry-investigate-project-issues-workflow.yml, true",
        "sentry-organization-survey-workflow.yml, false",
        "sentry-resolve-issues-in-release-workflow.yml, true",
        "sentry-track-deployment-release-workflow.yml, false",
        "sentry-triage-issue-workflow.yml, true"
    })
    void aDocumentGivesJavaThatCompilesAndHearsOfMistakesInWhatItCallsOnly(String name, boolean callsTheMistaken)
            throws IOException {
        Path document = SENTRY.resolve("arazzo").resolve(name);
        Path output = temp.resolve("out");
        CommandLine line = CommandLine.run(
                "generate", document.toString(), "--output", output.toString(), "--package", "com.acme");

        assertThat(line.code()).as(line.err()).isZero();
        Map<String, String> sources = OutputFolders.readJava(output);
        assertThat(Javac.messages(sources, List.of(), Files.createDirectory(temp.resolve("classes"))))
                .isEmpty();
        assertThat(Files.readString(document).contains("operationId: listOrganizationIssues"))
                .isEqualTo(callsTheMistaken);
        assertThat(line.err().contains(MISPLACED)).as(line.err()).isEqualTo(callsTheMistaken);
    }
}

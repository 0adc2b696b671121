package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.arazzocodegen.testing.exchanges.CaseCompiler;
import io.github.arazzocodegen.testing.exchanges.CompiledCase;
import io.github.arazzocodegen.testing.exchanges.Script;
import io.github.arazzocodegen.testing.exchanges.ScriptRunner;
import io.github.arazzocodegen.testing.exchanges.ScriptedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real Sentry documents with the real description, where they are at hand: generated, compiled, and run against a
 * server that answers by the scripts in {@code src/test/resources/sentry}.
 */
class SentryCorpusTest {

    private static final Path SENTRY = Path.of(System.getProperty("arazzo.shared", "../../shared"))
            .resolve(Path.of("corpus", "api-evangelist", "sentry"));
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "sentry");

    private static final List<String> WORKFLOWS = List.of(
            "escalate-issue",
            "investigate-project-issues",
            "organization-survey",
            "resolve-issues-in-release",
            "track-deployment-release",
            "triage-issue");

    /** How a {@code default} is spoken of that stands beside a schema instead of in it. */
    private static final String MISPLACED = "the 'default' of the parameter 'sort' belongs into its schema";

    @TempDir
    static Path temp;

    @TestFactory
    Stream<DynamicNode> aDocumentGivesJavaThatDoesWhatItSays() throws IOException {
        assumeTrue(Files.isDirectory(SENTRY), "the corpus is not at hand");
        CaseCompiler compiler = new CaseCompiler();
        for (String workflow : WORKFLOWS) {
            compiler.add(workflow, List.of(document(workflow)));
        }
        Map<String, CompiledCase> cases = compiler.compile(temp);
        List<DynamicNode> containers = new ArrayList<>();
        for (String workflow : WORKFLOWS) {
            CompiledCase compiled = cases.get(workflow);
            List<DynamicTest> tests = new ArrayList<>();
            tests.add(DynamicTest.dynamicTest("compiles", () -> assertCompiles(workflow, compiled)));
            for (ScriptedRun run :
                    Script.readFile(SCRIPTS.resolve(workflow + ".yaml")).runs()) {
                tests.add(DynamicTest.dynamicTest(run.run(), () -> ScriptRunner.check(compiled, run)));
            }
            containers.add(DynamicContainer.dynamicContainer(workflow, tests));
        }
        return containers.stream();
    }

    /** The misplaced {@code default} is in an operation that not all of them call, and those that don't hear nothing. */
    private static void assertCompiles(String workflow, CompiledCase compiled) throws IOException {
        assertThat(compiled.messages()).isEmpty();
        boolean callsTheMistaken = Files.readString(document(workflow)).contains("operationId: listOrganizationIssues");
        assertThat(callsTheMistaken)
                .isNotEqualTo(List.of("organization-survey", "track-deployment-release")
                        .contains(workflow));
        assertThat(compiled.diagnostics().contains(MISPLACED))
                .as(compiled.diagnostics())
                .isEqualTo(callsTheMistaken);
    }

    private static Path document(String workflow) {
        return SENTRY.resolve("arazzo").resolve("sentry-" + workflow + "-workflow.yml");
    }
}

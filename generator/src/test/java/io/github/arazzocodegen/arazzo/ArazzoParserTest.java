package io.github.arazzocodegen.arazzo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Reusable;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Step;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Target;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Workflow;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceFile;
import io.github.arazzocodegen.source.SourceReader;
import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArazzoParserTest {

    private static final Path BASE = Path.of("src", "test", "resources", "arazzo", "base.yaml");
    private static final Path SENTRY =
            Path.of("..", "specs", "sentry", "arazzo", "sentry-track-deployment-release-workflow.yml");

    @Test
    void theSentryDocumentIsReadWhole() throws SourceException {
        Diagnostics diagnostics = new Diagnostics(false);
        ArazzoDocument document = ArazzoParser.parse(SourceReader.read(SENTRY, "sentry.yml"), diagnostics);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.COMPARISON_IDIOM);
        assertThat(document).isNotNull();
        assertThat(document.version()).isEqualTo("1.0.1");
        assertThat(document.sourceDescriptions())
                .extracting(source -> source.url().value())
                .containsExactly("../openapi/sentry-api-openapi.yml");
        Workflow workflow = document.workflows().get(0);
        assertThat(workflow.workflowId().value()).isEqualTo("track-deployment-release");
        assertThat(workflow.steps())
                .extracting(step -> step.stepId().value() + " " + text(step.target()))
                .containsExactly(
                        "findExistingRelease listReleases",
                        "createRelease createRelease",
                        "confirmRelease listReleases");
        Step first = workflow.steps().get(0);
        assertThat(first.onSuccess())
                .extracting(ArazzoParserTest::describe)
                .containsExactly("END (> (size @) 0)", "GOTO createRelease (== (size @) 0)");
        assertThat(workflow.outputs())
                .extracting(output -> output.name().value())
                .containsExactly("releaseId", "releaseVersion", "confirmedVersion");
    }

    private static String text(@Nullable Target target) {
        return target == null ? "" : target.text().value();
    }

    private static String describe(Reusable<Action> reusable) {
        Action action = ((Reusable.Inline<Action>) reusable).object();
        String target = action.stepId() == null ? "" : action.stepId().value() + " ";
        return action.type() + " " + target
                + action.criteria().stream()
                        .map(criterion -> (Criterion.Test.Compares) criterion.test())
                        .map(compares -> Rendering.render(compares.condition()))
                        .collect(Collectors.joining(" "));
    }

    @TestFactory
    Stream<DynamicTest> faults() throws IOException {
        String base = Files.readString(BASE);
        return Golden.lines("arazzo/faults.txt", change -> {
            String[] sides = change.replace('⏎', '\n').split(" ⇒ ", -1);
            assertThat(base).contains(sides[0]);
            int at = base.indexOf(sides[0]);
            return diagnostics(base.substring(0, at) + sides[1] + base.substring(at + sides[0].length()));
        });
    }

    private static String diagnostics(String text) {
        Diagnostics diagnostics = new Diagnostics(false);
        try {
            SourceDocument document = new SourceReader(Limits.DEFAULT).parse(Path.of("x.yaml"), "x.yaml", text);
            ArazzoParser.parse(document, diagnostics);
        } catch (SourceException e) {
            return "not read: " + e.reason();
        }
        String found = diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.COMPARISON_IDIOM)
                .map(ArazzoParserTest::line)
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "nothing to say" : found;
    }

    private static String line(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        return "{" + diagnostic.severity().label() + " " + diagnostic.code() + " "
                + (location == null ? "" : location.line() + ":" + location.column() + " ")
                + diagnostic.message()
                + (diagnostic.help().isEmpty() ? "" : "; " + diagnostic.help()) + "}";
    }

    /** Whatever stands in the place of whatever value: the parser reports and does not throw. */
    @Test
    void noTreeMakesTheParserThrow() throws Exception {
        Node base = SourceReader.read(BASE, "base.yaml").root();
        SourceFile file = new SourceFile(BASE, "base.yaml", List.of());
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            Diagnostics diagnostics = new Diagnostics(false);
            Node mutant = mutate(base, random, Location.start(file));
            ArazzoParser.parse(new SourceDocument(file, mutant, List.of()), diagnostics);
            assertThat(diagnostics.sorted()).allMatch(diagnostic -> diagnostic.location() != null);
        }
    }

    private static Node mutate(Node node, Random random, Location place) {
        if (random.nextInt(25) == 0) {
            return switch (random.nextInt(5)) {
                case 0 -> new ScalarNode(place, ScalarNode.Kind.NULL, "", null, 0);
                case 1 -> new ScalarNode(place, ScalarNode.Kind.STRING, "{$x", "{$x", 0);
                case 2 -> new ArrayNode(place, List.of(node));
                case 3 -> new ObjectNode(place, Map.of());
                default -> new ScalarNode(place, ScalarNode.Kind.BOOLEAN, "true", true, 0);
            };
        }
        if (node instanceof ArrayNode array) {
            return new ArrayNode(
                    place,
                    array.elements().stream()
                            .map(element -> mutate(element, random, place))
                            .toList());
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
        object.members().forEach((key, member) -> {
            if (random.nextInt(40) != 0) {
                members.put(key, new ObjectNode.Member(place, mutate(member.value(), random, place)));
            }
        });
        return new ObjectNode(place, members);
    }
}

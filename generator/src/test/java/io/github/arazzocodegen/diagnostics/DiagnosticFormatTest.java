package io.github.arazzocodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.SourceFile;
import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticFormatTest {

    private static final List<Diagnostic> ALL = List.of(
            at("specs/flow.arazzo.yaml", 3, 6, 3, 9, DiagnosticCode.UNKNOWN_REFERENCE, "there is no 'x'")
                    .withLabel("unknown")
                    .withHelp("did you mean 'y'?\nor 100 % of 'z'")
                    .withRelated(place("specs/other.yaml", 5, 1, 5, 2), "referenced from here"),
            at("a folder/größe,1:2.yaml", 4, 2, 6, 1, DiagnosticCode.COMPARISON_IDIOM, "in several lines"),
            at("specs/flow.arazzo.yaml", 7, 5, 7, 5, DiagnosticCode.UNKNOWN_REFERENCE, "at a \"point\"\u0007"),
            Diagnostic.of(DiagnosticCode.INVALID_PACKAGE, null, "nowhere"));

    @ParameterizedTest
    @EnumSource
    void diagnosticsAreWrittenLikeThis(DiagnosticFormat format) throws IOException {
        Golden.assertMatches(
                "diagnostics/format-" + format.name().toLowerCase(Locale.ROOT) + ".txt", format.write(ALL, "1.2.3"));
    }

    @Test
    void nothingToSayIsWellFormedToo() throws IOException {
        assertThat(DiagnosticFormat.GITHUB.write(List.of(), "1")).isEmpty();
        assertThat(json(DiagnosticFormat.JSON.write(List.of(), "1")).get("diagnostics"))
                .isEmpty();
        JsonNode run = json(DiagnosticFormat.SARIF.write(List.of(), "1")).at("/runs/0");
        assertThat(run.get("results").isArray()).isTrue();
        assertThat(run.get("results")).isEmpty();
    }

    @Test
    void theSarifLogIsValidBySchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

        JsonNode log = json(DiagnosticFormat.SARIF.write(ALL, "1.2.3"));

        assertThat(schema.validate(log)).isEmpty();
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");
        assertThat(schema.validate(log)).isNotEmpty();
    }

    @Test
    void sarifResultsPointAtTheirRules() throws IOException {
        JsonNode run = json(DiagnosticFormat.SARIF.write(ALL, "1.2.3")).at("/runs/0");

        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules.findValuesAsText("id")).containsExactly("ARZ0103", "ARZ0203", "ARZ0703");
        assertThat(run.get("results"))
                .hasSameSizeAs(ALL)
                .allSatisfy(result -> assertThat(
                                rules.get(result.get("ruleIndex").intValue()).get("id"))
                        .isEqualTo(result.get("ruleId")));
        assertThat(run.at("/results/3").has("locations")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "flow.yaml, flow.yaml",
        "a folder/größe.yaml, a%20folder/gr%C3%B6%C3%9Fe.yaml",
        "'c:odd#?%.yaml', ./c:odd%23%3F%25.yaml",
        "../up.yaml, ../up.yaml"
    })
    void pathsBecomeUriReferences(String path, String uri) throws IOException {
        Diagnostic diagnostic = at(path, 1, 1, 1, 2, DiagnosticCode.SYNTAX, "x");

        JsonNode root = json(DiagnosticFormat.SARIF.write(List.of(diagnostic), "1"));

        assertThat(root.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo(uri);
    }

    private static Diagnostic at(
            String file, int line, int column, int endLine, int endColumn, DiagnosticCode code, String message) {
        return Diagnostic.of(code, place(file, line, column, endLine, endColumn), message);
    }

    private static Location place(String file, int line, int column, int endLine, int endColumn) {
        SourceFile source = new SourceFile(Path.of("x"), file, List.of("a", "b", "  b: $x", "c", "d", "e", "f"));
        return new Location(source, line, column, endLine, endColumn);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}

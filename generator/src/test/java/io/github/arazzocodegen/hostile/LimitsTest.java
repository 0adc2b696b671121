package io.github.arazzocodegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.RemoteAccess;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could be without end is refused by a diagnostic that names the limit, and accepted where the limit is raised. */
class LimitsTest {

    private static final String API = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a:
                post:
                  operationId: a
                  responses: {'200': {description: d, content: {application/json: {schema: SCHEMA}}}}
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/C'}
                C: {type: object, properties: {d: {$ref: '#/components/schemas/D'}}}
                D: {type: object, properties: {e: {$ref: '#/components/schemas/E'}}}
                E: {type: object, properties: {f: {type: string}}}
            """;

    private static final String FLOW = """
            arazzo: 1.0.1
            info: {title: t, version: '1'}
            sourceDescriptions: [{name: api, url: api.yaml, type: openapi}]
            workflows:
            - workflowId: w
              steps:
              - {stepId: a, operationId: a, MORE}
            """;

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            file-size         | 100 | description: x
            document-size     | 100 | description: x
            file-elements     | 9   | x-a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
            file-elements     | 9   | x-a: {a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1}
            lines             | 3   | description: x
            nesting           | 8   | outputs: {a: $response.body}, x-a: [[[[[[1]]]]]]
            values            | 30  | description: x
            aliased-values    | 9   | x-a: &a [1, 2, 3, 4, 5], x-b: [*a, *a]
            text-length       | 50  | description: TEXT
            name-length       | 50  | x-a: {TEXT: 1}
            name-length       | 50  | parameters: [{name: TEXT, in: query, value: 1}]
            steps             | 1   | description: x}\\n  - {stepId: b, operationId: a
            all-steps         | 1   | description: x}\\n- {workflowId: v, steps: [{stepId: b, operationId: a}]
            all-steps         | 1   | description: x}\\n- {workflowId: v, steps: [{stepId: b, operationId: a}]
            workflows         | 1   | description: x}\\n- {workflowId: v, steps: [{stepId: b, operationId: a}]
            actions           | 1   | onSuccess: [{name: b, type: end}], onFailure: [{name: c, type: end}]
            actions           | 1   | description: x}\\n  - {stepId: b, operationId: a}\\n  failureActions: [{name: c, type: end}]\\n  x-a: {a: 1
            expressions       | 2   | outputs: {a: $response.body, b: $statusCode, c: $url}
            template-expressions | 2 | parameters: [{name: a, in: query, value: "{$statusCode}{$url}{$statusCode}"}]
            payload-values    | 4   | requestBody: {payload: {a: [1, 2, 3]}}
            payload-values    | 4   | parameters: [{name: a, in: query, value: [1, 2, 3, 4]}]
            elements          | 9   | x-a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
            elements          | 9   | x-a: {a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1}
            expression-length | 50  | successCriteria: [{condition: "TEXT == 1"}]
            expression-length | 50  | outputs: {a: $response.body#/TEXT}
            pointer-parts     | 3   | outputs: {a: $response.body#/a/b/c/d}
            dependencies      | 2   | description: x}\\n  dependsOn: [v]\\n- workflowId: v\\n  dependsOn: [u]\\n  steps: [{stepId: a, operationId: a}]\\n- workflowId: u\\n  steps: [{stepId: a, operationId: a}]\\n  x-a: {a: 1
            dependencies      | 1   | description: x}\\n  dependsOn: [v, w]\\n  x-a: {a: 1
            template-length   | 50  | parameters: [{name: a, in: query, value: "TEXT {$statusCode}"}]
            pattern-length    | 50  | successCriteria: [{context: $statusCode, type: regex, condition: TEXT}]
            references        | 2   | description: x
            schemas           | 3   | description: x
            """)
    void aLimitThatIsExceededIsNamed(String name, long limit, String more) throws IOException {
        Limits limits = Limits.of(Map.of(name, limit));

        assertThat(compile(more, limits).diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.LIMIT_EXCEEDED);
            assertThat(diagnostic.message()).endsWith("limit of " + limit);
            assertThat(diagnostic.help()).contains("--limit " + name + "=N");
        });
        assertThat(compile(more, Limits.DEFAULT).diagnostics())
                .noneMatch(diagnostic -> diagnostic.code() == DiagnosticCode.LIMIT_EXCEEDED);
    }

    /** What is in use of a description is bounded like a workflow document: its classes have to be Java's. */
    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            has 4 properties         | {type: object, properties: {a: {}, b: {}, c: {}, d: {}}}
            has 4 values of an enum  | {type: string, enum: [a, b, c, d]}
            has 4 parts of oneOf     | {oneOf: [{type: string}, {type: integer}, {type: object}, {type: boolean}]}
            has 4 parts of allOf     | {allOf: [{type: object}, {type: object}, {type: object}, {type: object}]}
            has 4 media types        | {}}, b/b: {}, b/c: {}, b/d: {schema: {}
            has 4 responses          | {}}}}, '201': {description: d}, '202': {description: d}, '203': {description: d, content: {a/a: {schema: {}
            """)
    void whatIsInUseOfADescriptionMayHaveSoManyParts(String what, String schema) throws IOException {
        Path document = temp.resolve("flow.yaml");
        Files.writeString(temp.resolve("api.yaml"), API.replace("SCHEMA", schema));
        Files.writeString(document, FLOW.replace("MORE", ""));

        assertThat(compile(document, Limits.DEFAULT.with(Limits.Kind.ELEMENTS, 3))
                        .diagnostics())
                .anySatisfy(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.LIMIT_EXCEEDED);
                    assertThat(diagnostic.message()).endsWith(what + ", more than the limit of 3");
                    assertThat(diagnostic.help()).contains("--limit elements=N");
                });
        assertThat(compile(document, Limits.DEFAULT).errors()).isZero();
    }

    /** A class file has no room for more parameters, whatever is allowed. */
    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            inputs: {type: object, properties: {PARTS}}                                  | : {type: string}       | Inputs
            inputs: {type: object, properties: {o: {type: object, properties: {PARTS}}}} | : {type: string}       | O
            outputs: {PARTS}                                                             | : $steps.a.outputs.o   | Outputs
            """)
    void recordsAreNoLargerThanJavaAllows(String place, String part, String name) throws IOException {
        Path document = temp.resolve("flow.yaml");
        Files.writeString(temp.resolve("api.yaml"), API.replace("SCHEMA", "{}"));
        for (int count : List.of(254, 255)) {
            String parts =
                    IntStream.range(0, count).mapToObj(i -> "p" + i + part).collect(Collectors.joining(", "));
            Files.writeString(
                    document,
                    FLOW.replace("- workflowId: w", "- workflowId: w\n  " + place.replace("PARTS", parts))
                            .replace("MORE", "outputs: {o: $response.body}"));

            List<String> errors = compile(document, Limits.DEFAULT).diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(Diagnostic::message)
                    .toList();

            if (count == 254) {
                assertThat(errors).isEmpty();
            } else {
                assertThat(errors)
                        .singleElement()
                        .asString()
                        .contains("the record " + name + " would have 255 parts, and Java allows 254");
            }
        }
    }

    /** Deeper than a stack of the usual size may hold, with limits that allow it. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "{a: [", "{properties: {a: ", "{allOf: [", "{items: ", "{oneOf: ["})
    void whatIsNestedTooDeepForTheStackIsNoCrash(String opening) throws IOException {
        int depth = 3_000;
        String closing = new StringBuilder(opening.replace("a: ", "").replaceAll("[^\\[{]", ""))
                .reverse()
                .toString()
                .replace('[', ']')
                .replace('{', '}');
        String nested = opening.repeat(depth) + "1" + closing.repeat(depth);
        Limits limits = Limits.DEFAULT.with(Limits.Kind.NESTING, 1_000_000);
        Path document = temp.resolve("flow.yaml");
        Files.writeString(temp.resolve("api.yaml"), API.replace("SCHEMA", "{}"));
        for (String place : List.of("inputs: " + nested, "x-a: " + nested)) {
            Files.writeString(
                    document,
                    FLOW.replace("- workflowId: w", "- workflowId: w\n  " + place)
                            .replace("MORE", ""));
            assertThat(compile(document, limits).diagnostics()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!", "1 == 1 && (", "'"})
    void conditionsThatAreNestedTooDeepAreErrors(String opening) throws IOException {
        String condition = opening.repeat(9_999 / opening.length());
        String more = "successCriteria: [{condition: \"" + condition + "\"}]";
        assertThat(compile(more, Limits.DEFAULT).errors()).isPositive();
    }

    @Test
    void limitsHaveNamesAndAreAtLeastOne() {
        assertThatThrownBy(() -> Limits.of(Map.of("nestings", 1L)))
                .hasMessageContaining(
                        "there is no limit 'nestings'; there are file-size, document-size, lines, nesting");
        assertThatThrownBy(() -> Limits.of(Map.of("nesting", 0L))).hasMessageContaining("at least 1");
    }

    private CompilationResult compile(String more, Limits limits) throws IOException {
        Files.writeString(temp.resolve("api.yaml"), API.replace("SCHEMA", "{$ref: '#/components/schemas/A'}"));
        Path document = temp.resolve("flow.yaml");
        Files.writeString(
                document, FLOW.replace("MORE", more.replace("\\n", "\n").replace("TEXT", "a".repeat(60))));
        return compile(document, limits);
    }

    private CompilationResult compile(Path document, Limits limits) {
        return new DocumentCompiler()
                .compile(new CompilerRequest(
                        List.of(document),
                        "p",
                        "native",
                        false,
                        Map.of(),
                        new Folders(temp, temp),
                        limits,
                        RemoteAccess.NONE));
    }
}

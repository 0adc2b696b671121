package io.github.arazzocodegen.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.testing.Workflows;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statuses a step's criteria allow, and whose body they select. */
class ResponsesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '"', textBlock = """
            ""                                                  → 200 204 299
            $statusCode == 204                                  → 204
            $statusCode == '204'                                → 204
            204 == $statusCode                                  → 204
            $statusCode != 204                                  → 100 200 299 300 404 500
            $statusCode >= 200 && $statusCode < 300             → 200 204 299
            $statusCode == 200 || $statusCode == 404            → 200 404
            $statusCode == 200 || $response.body#/x == 1        → 100 200 204 299 300 404 500
            $statusCode == 200 && $response.body#/x == 1        → 200
            !($statusCode >= 300)                               → 100 200 204 299
            !($statusCode == 200 && $response.body#/x == 1)     → 100 200 204 299 300 404 500
            $response.body#/x == 1                              → 100 200 204 299 300 404 500
            $statusCode > 1000                                  → ""
            200 < $statusCode                                   → 204 299 300 404 500
            """)
    void criteriaAllowTheStatusesThatTheyDoNotContradict(String criterion, String expected) {
        IntPredicate allowed =
                StatusSelector.allowed(step("'200': {}", criterion).successCriteria());
        assertThat(IntStream.of(100, 200, 204, 299, 300, 404, 500)
                        .filter(allowed)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '"', textBlock = """
            '200': integer, '404': string             → ""                 → 200     → INTEGER
            '200': integer, '404': string             → $statusCode == 404 → 404     → STRING
            '200': , '201': string                    → ""                 → 201     → STRING
            '200': , '404': string                    → ""                 → none    → ANY
            '2XX': string, '200': integer             → ""                 → 200     → INTEGER
            '2XX': string, '200': integer             → $statusCode == 201 → 2XX     → STRING
            '4XX': string, default: boolean           → ""                 → default → BOOLEAN
            '4XX': string, default: boolean           → $statusCode == 404 → 4XX     → STRING
            '201': string, '200': integer             → ""                 → 200     → INTEGER
            default: object                           → $statusCode == 500 → default → OBJECT
            '201': string                             → $statusCode == 200 → 201     → STRING
            '200': , '201': string                    → $statusCode == 200 → none    → ANY
            '201': string                             → $statusCode == 404 → none    → ANY
            '404': string                             → $statusCode == 200 → none    → ANY
            """)
    void theBodyIsThatOfTheLowestStatusThatMayCome(String responses, String criterion, String key, String type) {
        String yaml = List.of(responses.split(", ")).stream()
                .map(each -> each.replaceAll(": *$", ": {}")
                        .replaceAll(": (\\w+)$", ": {content: {application/json: {schema: {type: $1}}}}"))
                .collect(Collectors.joining(", "));
        Step step = step(yaml, criterion);
        assertThat(step.responseKey() == null ? "none" : step.responseKey()).isEqualTo(key);
        assertThat(ValueType.of(step.bodySchema()).kind()).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "APPLICATION/JSON; charset=utf-8, true",
        "application/vnd.api+json, true",
        "*/*, true",
        "text/plain, false",
        "application/xml, false",
        "application/*, true",
        "text/json, true",
        "application/x-ndjson, false",
        "application/jsonx, false"
    })
    void aMediaTypeIsJsonOrNot(String mediaType, boolean json) {
        assertThat(MediaTypeNames.isJson(mediaType)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
            application/*+json application/json text/json → application/json
            text/plain application/problem+json           → application/problem+json
            text/plain text/html                          → text/plain
            */*                                           → application/json
            text/*                                        → application/json
            ''                                            → application/json
            """)
    void aBodyIsSentAsTheFirstMediaTypeThatIsJsonByItsName(String declared, String sent) {
        List<String> types = declared.isEmpty() ? List.of() : List.of(declared.split(" "));
        assertThat(MediaTypeNames.preferred(types)).isEqualTo(sent);
    }

    private static Step step(String responses, String criterion) {
        return Workflows.of(
                        """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths: {/x: {get: {operationId: x, responses: {%s}}}}
                """.formatted(responses),
                        "- workflowId: w\n  steps:\n  - stepId: s\n    operationId: x\n"
                                + (criterion.isEmpty()
                                        ? ""
                                        : "    successCriteria: [{condition: " + Workflows.quoted(criterion) + "}]\n"))
                .typed()
                .steps()
                .get(0);
    }
}

package io.github.arazzocodegen.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Workflows;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {type: string}                | {type: string}                       | NONE
            {type: string}                | {}                                   | NONE
            {}                            | {type: integer}                      | NONE
            {type: string}                | {type: string, format: uri}          | MAY_FAIL
            {type: string, format: uri}   | {type: string}                       | NONE
            {type: string, format: uri}   | {type: string, format: uri}          | NONE
            {type: string, format: uri}   | {type: string, format: date}         | MAY_FAIL
            {type: string}                | {type: string, format: email}        | NONE
            {type: string}                | {type: string, enum: [a, b]}         | MAY_FAIL
            {type: string, enum: [a]}     | {type: string, enum: [a, b]}         | NONE
            {type: string, enum: [a, c]}  | {type: string, enum: [a, b]}         | MAY_FAIL
            {type: string, enum: [a, c]}  | {type: string}                       | NONE
            {type: integer}               | {type: string}                       | SAFE
            {type: boolean}               | {type: string}                       | SAFE
            {type: array}                 | {type: string}                       | IMPOSSIBLE
            {type: object}                | {type: string}                       | IMPOSSIBLE
            {type: string}                | {type: integer}                      | MAY_FAIL
            {type: string}                | {type: boolean}                      | MAY_FAIL
            {type: string}                | {type: object}                       | IMPOSSIBLE
            {type: integer}               | {type: number}                       | SAFE
            {type: number}                | {type: integer}                      | MAY_FAIL
            {type: integer}               | {type: boolean}                      | IMPOSSIBLE
            {type: boolean}               | {type: number}                       | IMPOSSIBLE
            {type: string}                | {type: array, items: {type: string}} | SAFE
            {type: string}                | {type: array, items: {type: integer}}| MAY_FAIL
            {type: integer}               | {type: array, items: {type: string}} | SAFE
            {type: object}                | {type: array, items: {type: string}} | IMPOSSIBLE
            {type: object}                | {type: object}                       | NONE
            {type: array}                 | {type: array, items: {type: integer}}| NONE
            {type: array, items: {type: string}} | {type: array, items: {type: integer}} | MAY_FAIL
            {type: array, items: {type: integer}} | {type: array, items: {type: string}} | SAFE
            """)
    void aValueIsSentWhereAnotherTypeIsAskedFor(String source, String target, Conversion expected) {
        assertThat(Conversion.between(type(source), type(target))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            5                    | {type: integer}                       | ""
            5.0                  | {type: integer}                       | ""
            5.5                  | {type: integer}                       | takes an integer, not '5.5'
            "'5'"                | {type: integer}                       | ""
            0x1F                 | {type: integer}                       | ""
            1e400000000          | {type: integer}                       | takes an integer, not '1e400000000'
            9223372036854775807  | {type: integer}                       | ""
            9223372036854775808  | {type: integer}                       | takes an integer, not '9223372036854775808'
            2147483648           | {type: integer, format: int32}        | takes an integer (int32), not '2147483648'
            1e3                  | {type: number}                        | ""
            one                  | {type: number}                        | takes a number, not 'one'
            true                 | {type: boolean}                       | ""
            True                 | {type: boolean}                       | ""
            "'true'"             | {type: boolean}                       | ""
            1                    | {type: boolean}                       | takes a boolean, not '1'
            x                    | {type: object}                        | takes an object, not 'x'
            5                    | {type: string}                        | ""
            5                    | {type: array, items: {type: integer}} | ""
            x                    | {type: array, items: {type: integer}} | takes an integer, not 'x'
            x                    | {type: array}                         | ""
            b                    | {type: string, enum: [a, b]}          | ""
            B                    | {type: string, enum: [a, b]}          | takes one of 'a', 'b', not 'B'
            2026-02-30           | {type: string, format: date}          | takes a string (date), not '2026-02-30'
            x                    | {}                                    | ""
            """)
    void aLiteralFitsATypeOrTheProblemIsSaid(String literal, String target, String problem) {
        Step step = Workflows.of("- workflowId: w\n  steps:\n  - stepId: s\n    operationId: listThings\n"
                        + "    parameters: [{name: p, in: query, value: " + literal + "}]\n")
                .typed()
                .steps()
                .get(0);
        TypedValue.Literal value = (TypedValue.Literal) step.parameters().get(0).value();
        assertThat(Conversion.literalProblem(value.node(), type(target)).orElse(""))
                .isEqualTo(problem);
    }

    @Test
    void everyTypeCanBeConvertedToItself() {
        for (String type : List.of("string", "integer", "number", "boolean", "object", "array")) {
            assertThat(Conversion.between(type("{type: " + type + "}"), type("{type: " + type + "}")))
                    .isEqualTo(Conversion.NONE);
        }
    }

    private static ValueType type(String schema) {
        return Workflows.of("- workflowId: w\n  inputs: {type: object, properties: {x: " + schema + "}}\n"
                        + "  steps: [{stepId: s, operationId: listThings}]\n")
                .typed()
                .inputs()
                .get(0)
                .type();
    }
}

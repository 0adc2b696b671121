package io.github.arazzocodegen.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @TestFactory
    Stream<DynamicTest> expressions() throws IOException {
        return Golden.lines("expression/expressions.txt", text -> Rendering.render(ExpressionParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    $inputs.order.id;                  $inputs.order#/id
                    $inputs.order.items[0].id;         $inputs.order.items#/0/id
                    $inputs.order.items.x;             $inputs.order.items#/x
                    $inputs.order;                     $inputs.order
                    $inputs.orders.id;                 $inputs.orders.id
                    $inputs.order[n].id;               $inputs.order[n].id
                    $inputs.filter[organization];      $inputs.filter[organization]
                    $outputs.order.id;                 $outputs.order#/id
                    $steps.s.outputs.order.id#/x;      $steps.s.outputs.order#/id/x
                    $workflows.w.outputs.order.id;     $workflows.w.outputs.order#/id
                    $workflows.w.inputs.order.id;      $workflows.w.inputs.order#/id
                    $response.body#/order.id;          $response.body#/order.id
                    """)
    void namesAreSplitAtTheLongestDeclaredOne(String text, String expected) {
        RuntimeExpression expression = ExpressionParser.parse(text).tree();
        assertThat(expression).isNotNull();
        RuntimeExpression split =
                DeclaredNames.split(expression, List.of("order", "order.items", "filter[organization]"));
        assertThat(ExpressionPrinter.print(split)).isEqualTo(expected);
        assertThat(split == expression).isEqualTo(expected.equals(ExpressionPrinter.print(expression)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$inputs", "$inputs.a", "$input.a", "$response.status", "$url", "$message.payload", "$steps#/x"})
    void textsThatAreMeantAsExpressions(String text) {
        assertThat(ExpressionParser.isMeantAsExpression(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$", "$5", "$.a", "$[0]", "$HOME", "$CRIBL_HOME", "$ref", "$datetime.iso", "$inputs are", "x"})
    void textsThatAreNot(String text) {
        assertThat(ExpressionParser.isMeantAsExpression(text)).isFalse();
    }
}

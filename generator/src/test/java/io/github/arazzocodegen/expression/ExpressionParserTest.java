package io.github.arazzocodegen.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @TestFactory
    Stream<DynamicTest> expressions() throws IOException {
        return Golden.lines("expression/expressions.txt", text -> Rendering.render(ExpressionParser.parse(text)));
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

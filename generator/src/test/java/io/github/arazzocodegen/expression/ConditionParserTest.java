package io.github.arazzocodegen.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConditionParserTest {

    @TestFactory
    Stream<DynamicTest> conditions() throws IOException {
        return Golden.lines("expression/conditions.txt", text -> Rendering.render(ConditionParser.parse(text)));
    }

    @Test
    void aBlankConditionIsEmpty() {
        assertThat(ConditionParser.parse("  ").problems().get(0).message()).isEqualTo("the condition is empty");
    }

    @Test
    void spansCoverTheOperandsOfAComparison() {
        Condition condition =
                ConditionParser.parse(" $statusCode == 200 && !$inputs.a ").tree();
        assertThat(condition).isInstanceOf(Condition.And.class);
        Condition.And and = (Condition.And) condition;
        assertThat(and.operands().get(0).span()).isEqualTo(new Span(1, 19));
        assertThat(and.operands().get(1).span()).isEqualTo(new Span(23, 33));
        assertThat(and.span()).isEqualTo(new Span(1, 33));
    }

    @Test
    void deepNestingIsRefusedAndDoesNotOverflowTheStack() {
        for (String bracket : new String[] {"(", "!", "{"}) {
            Parsed<Condition> parsed = ConditionParser.parse(bracket.repeat(100_000) + "true");
            assertThat(parsed.problems().get(0).message()).isEqualTo("the condition is nested too deep");
        }
    }

    @Test
    void manyOperandsAreNoNesting() {
        assertThat(ConditionParser.parse("true" + " && true".repeat(10_000)).tree())
                .isNotNull();
    }
}

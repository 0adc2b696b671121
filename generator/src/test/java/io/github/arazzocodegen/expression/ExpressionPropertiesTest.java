package io.github.arazzocodegen.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.jsonpath.ComparisonIdiomParser;
import io.github.arazzocodegen.source.JsonPointer;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionPropertiesTest {

    @Property
    void anyTextHasATreeOrAProblemWithinIt(@ForAll("likeExpressions") String text) {
        for (Parsed<?> parsed :
                List.of(ExpressionParser.parse(text), ConditionParser.parse(text), ComparisonIdiomParser.parse(text))) {
            assertThat(parsed.tree() != null || !parsed.problems().isEmpty()).isTrue();
            assertThat(parsed.problems()).allSatisfy(problem -> {
                assertThat(problem.span().start()).isBetween(0, problem.span().end());
                assertThat(problem.span().end()).isLessThanOrEqualTo(text.length());
            });
        }
    }

    @Property
    void aPrintedExpressionParsesToItself(@ForAll("expressions") RuntimeExpression expression) {
        Parsed<RuntimeExpression> parsed = ExpressionParser.parse(ExpressionPrinter.print(expression));
        assertThat(parsed.tree()).isEqualTo(expression);
        assertThat(parsed.problems()).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aPrintedConditionParsesToTheSame(@ForAll("conditions") Condition condition) {
        String text = ConditionPrinter.print(condition);
        Parsed<Condition> parsed = ConditionParser.parse(text);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.tree())
                .isNotNull()
                .satisfies(tree -> assertThat(withoutSpans(tree)).isEqualTo(withoutSpans(condition)));
    }

    @Provide
    Arbitrary<String> likeExpressions() {
        Arbitrary<String> pieces = Arbitraries.of(
                "$",
                "$inputs.",
                "$steps.s.outputs.",
                "$response.body",
                "#/",
                ".",
                "[",
                "]",
                "0",
                "a",
                "~",
                "'",
                "\"",
                "\\",
                "(",
                ")",
                "{",
                "}",
                "{$",
                "!",
                "=",
                "==",
                "<",
                ">",
                "&&",
                "||",
                " ",
                "-1.5e3",
                "true",
                ".length",
                "..",
                "*",
                "?",
                "@",
                "\uD83D\uDE00",
                "\n",
                ",");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<RuntimeExpression> expressions() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0._-")
                .ofMinLength(1)
                .filter(name -> !name.contains("outputs") && !name.contains("inputs"));
        Arbitrary<JsonPointer> pointers =
                Arbitraries.strings().list().ofMaxSize(3).map(JsonPointer::new);
        return Arbitraries.oneOf(
                Combinators.combine(names, pointers).as(RuntimeExpression.Input::new),
                Combinators.combine(names, names, pointers).as(RuntimeExpression.StepOutput::new),
                Combinators.combine(names, names, pointers).as(RuntimeExpression.WorkflowOutput::new),
                names.map(name -> new RuntimeExpression.Request(new MessagePart.Header(name))),
                pointers.map(pointer -> new RuntimeExpression.Response(new MessagePart.Body(pointer))),
                Arbitraries.just(new RuntimeExpression.StatusCode()));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Span span = new Span(0, 0);
        Arbitrary<Condition> operands = Arbitraries.oneOf(
                Arbitraries.strings()
                        .filter(text -> !text.contains("$"))
                        .map(text -> new Condition.Literal(text, span)),
                Arbitraries.doubles()
                        .between(-1e9, 1e9)
                        .ofScale(3)
                        .map(BigDecimal::valueOf)
                        .map(number -> new Condition.Literal(number, span)),
                Arbitraries.of(true, false).map(value -> new Condition.Literal(value, span)),
                Arbitraries.just(new Condition.Reference(new RuntimeExpression.StatusCode(), span)));
        if (depth == 0) {
            return operands;
        }
        Arbitrary<Condition> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                operands,
                inner.map(condition -> new Condition.Not(condition, span)),
                Combinators.combine(Arbitraries.of(Condition.Operator.class), inner, inner)
                        .as((operator, left, right) -> new Condition.Comparison(operator, left, right, span)),
                inner.list().ofMinSize(2).ofMaxSize(3).map(list -> new Condition.And(list, span)),
                inner.list().ofMinSize(2).ofMaxSize(3).map(list -> new Condition.Or(list, span)));
    }

    private static String withoutSpans(Condition condition) {
        return condition.toString().replaceAll("Span\\[start=\\d+, end=\\d+]", "");
    }
}

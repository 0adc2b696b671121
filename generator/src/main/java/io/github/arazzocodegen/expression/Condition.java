package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.source.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition: what a criterion of type {@code simple} says (Arazzo 1.0.1, section "Criterion Object"), and what the
 * comparison idiom in a criterion of type {@code jsonpath} says. Operands are conditions too: a lone value holds unless
 * it is null, false, 0 or an empty string.
 */
public sealed interface Condition {

    /** Where it stands in the condition's text. */
    Span span();

    /** {@code a || b || c}: two or more. */
    record Or(List<Condition> operands, Span span) implements Condition {}

    /** {@code a && b && c}: two or more. */
    record And(List<Condition> operands, Span span) implements Condition {}

    /** {@code !a} */
    record Not(Condition operand, Span span) implements Condition {}

    /** {@code a == b} and its like. */
    record Comparison(Operator operator, Condition left, Condition right, Span span) implements Condition {}

    /** A string, {@link java.math.BigDecimal}, boolean or null. */
    record Literal(@Nullable Object value, Span span) implements Condition {}

    /** A string with runtime expressions in it, {@code 'item {$inputs.id}'}: literals and references in turn. */
    record Text(List<Condition> parts, Span span) implements Condition {}

    /** A runtime expression; a property or index access behind it is part of its pointer. */
    record Reference(RuntimeExpression expression, Span span) implements Condition {}

    /** A singular query on the criterion's context, {@code $.a.b[0]}, as the pointer that it comes to. */
    record ContextValue(JsonPointer pointer, Span span) implements Condition {}

    /** {@code $.a.length}: the size of an array, or the length of a string. */
    record Size(Condition of, Span span) implements Condition {}

    /** The comparison operators. */
    enum Operator {
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        EQUAL("=="),
        NOT_EQUAL("!=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}

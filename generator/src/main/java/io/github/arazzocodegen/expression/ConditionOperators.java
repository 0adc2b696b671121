package io.github.arazzocodegen.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the comparison operators in a text. */
final class ConditionOperators {

    /** Those of two characters first. */
    private static final List<Condition.Operator> BY_LENGTH = List.of(
            Condition.Operator.LESS_OR_EQUAL,
            Condition.Operator.GREATER_OR_EQUAL,
            Condition.Operator.EQUAL,
            Condition.Operator.NOT_EQUAL,
            Condition.Operator.LESS,
            Condition.Operator.GREATER);

    /** What other languages have instead: no operators here, though they start with one. */
    private static final List<String> FOREIGN = List.of("===", "!==", "<>", "=<", "=>");

    private ConditionOperators() {}

    /** The operator at a place, or null. */
    static Condition.@Nullable Operator at(String text, int position) {
        if (FOREIGN.stream().anyMatch(symbol -> text.startsWith(symbol, position))) {
            return null;
        }
        return BY_LENGTH.stream()
                .filter(operator -> text.startsWith(operator.symbol(), position))
                .findFirst()
                .orElse(null);
    }
}

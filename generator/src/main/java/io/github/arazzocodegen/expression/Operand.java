package io.github.arazzocodegen.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operand that a {@link ConditionDialect} has read.
 *
 * @param condition the operand, or null where it is none; then {@code problems} says why
 * @param end where it ends in the text, exclusive
 */
public record Operand(@Nullable Condition condition, int end, List<Problem> problems) {

    public Operand {
        problems = List.copyOf(problems);
    }

    /** An operand without anything to say about it. */
    public static Operand of(Condition condition, int end) {
        return new Operand(condition, end, List.of());
    }

    /** A text that is no operand. */
    public static Operand invalid(int end, Problem problem) {
        return new Operand(null, end, List.of(problem));
    }
}

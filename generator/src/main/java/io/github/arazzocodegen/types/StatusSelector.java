package io.github.arazzocodegen.types;

import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.runtime.regex.MatchBudget;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Says which statuses a step's success criteria allow, by evaluating what they say of {@code $statusCode} and leaving
 * open what they say of anything else.
 */
public final class StatusSelector {

    private StatusSelector() {}

    /** The statuses that do not contradict the criteria; without criteria, any 2xx. */
    public static IntPredicate allowed(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return status -> status / 100 == 2;
        }
        return status -> criteria.stream().noneMatch(c -> Boolean.FALSE.equals(evaluate(c.condition(), status)));
    }

    /** The statuses of which the criteria may not hold, whatever else the response has. */
    static IntPredicate mayFail(List<Criterion> criteria) {
        return fulfilling(criteria).negate();
    }

    /** The statuses that alone fulfil the criteria, whatever else the response holds; without criteria, any 2xx. */
    public static IntPredicate fulfilling(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return status -> status / 100 == 2;
        }
        return status -> criteria.stream().allMatch(c -> Boolean.TRUE.equals(evaluate(c.condition(), status)));
    }

    private static @Nullable Boolean evaluate(TypedCondition condition, int status) {
        if (condition instanceof TypedCondition.And and) {
            return combine(and.operands(), status, false);
        }
        if (condition instanceof TypedCondition.Or or) {
            return combine(or.operands(), status, true);
        }
        if (condition instanceof TypedCondition.Not not) {
            Boolean value = evaluate(not.operand(), status);
            return value == null ? null : Boolean.valueOf(!value);
        }
        if (condition instanceof TypedCondition.Matches matches) {
            return matches.context() instanceof Reference.StatusCode
                    ? MatchBudget.ofDefault().find(matches.pattern().compile(), Integer.toString(status))
                    : null;
        }
        return condition instanceof TypedCondition.Comparison comparison ? compare(comparison, status) : null;
    }

    /** The value that decides ({@code false} for and, {@code true} for or), its opposite, or null where it is open. */
    private static @Nullable Boolean combine(List<TypedCondition> operands, int status, boolean deciding) {
        boolean open = false;
        for (TypedCondition operand : operands) {
            Boolean value = evaluate(operand, status);
            if (value == null) {
                open = true;
            } else if (value == deciding) {
                return deciding;
            }
        }
        return open ? null : Boolean.valueOf(!deciding);
    }

    private static @Nullable Boolean compare(TypedCondition.Comparison comparison, int status) {
        if (comparison.left() instanceof TypedCondition.Literal
                && comparison.right() instanceof TypedCondition.Literal) {
            return null;
        }
        BigDecimal left = number(comparison.left(), status);
        BigDecimal right = number(comparison.right(), status);
        return (left == null || right == null) ? null : holds(comparison.operator(), left.compareTo(right));
    }

    private static @Nullable BigDecimal number(TypedCondition operand, int status) {
        if (operand instanceof TypedCondition.Of of && of.reference() instanceof Reference.StatusCode) {
            return BigDecimal.valueOf(status);
        }
        if (operand instanceof TypedCondition.Literal literal) {
            if (literal.value() instanceof BigDecimal number) {
                return number;
            }
            if (literal.value() instanceof String text && text.matches("[0-9]{1,3}")) {
                return new BigDecimal(text);
            }
        }
        return null;
    }

    static boolean holds(Operator operator, int compared) {
        return switch (operator) {
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case EQUAL -> compared == 0;
            case NOT_EQUAL -> compared != 0;
        };
    }
}

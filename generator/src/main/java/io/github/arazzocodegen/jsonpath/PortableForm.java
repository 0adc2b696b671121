package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.ConditionPrinter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says how a comparison is written as an RFC 9535 query. A criterion holds when its query selects something, and a
 * filter on {@code $} can select only what {@code $} contains: {@code $[?$.status == 'ok']} holds for every object
 * whose status is ok, but nothing can be selected in an empty array or object.
 */
final class PortableForm {

    private static final int HIGHEST_INDEX = 1_000_000;
    private static final String QUERY = "a JSONPath query that says so is ";

    private PortableForm() {}

    /** The help for a comparison. */
    static String of(Condition condition) {
        if (contains(condition, Condition.Reference.class::isInstance)) {
            return "a criterion of type simple can compare expressions, for example $response.body#/id == $inputs.id";
        }
        if (hasLoneValue(condition)) {
            return "a query tests whether a value is there, not whether it is true; compare it with true";
        }
        String element = firstElementThatMustExist(condition);
        if (element != null) {
            return QUERY + element;
        }
        if (isSizeOfEmptyContext(condition)) {
            return "no JSONPath query can say so: nothing can be selected in an empty array";
        }
        String filter = "$[?" + FilterText.of(condition) + "]";
        return impliesContent(condition)
                ? QUERY + filter
                : QUERY + filter + ", unless the context is empty: there it selects nothing";
    }

    /** {@code $.a.length > 2} is the existence of {@code $.a[2]}; null for all that is no such comparison. */
    private static @Nullable String firstElementThatMustExist(Condition condition) {
        if (!(condition instanceof Condition.Comparison comparison)
                || !(comparison.left() instanceof Condition.Size size)) {
            return null;
        }
        int number = number(comparison.right());
        int index = switch (comparison.operator()) {
            case GREATER -> number;
            case GREATER_OR_EQUAL -> number - 1;
            case NOT_EQUAL -> number == 0 ? 0 : -1;
            default -> -1;
        };
        return index < 0 ? null : ConditionPrinter.print(size.of()) + "[" + index + "]";
    }

    private static boolean isSizeOfEmptyContext(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                && comparison.left() instanceof Condition.Size size
                && isRoot(size.of())
                && ((comparison.operator() == Condition.Operator.EQUAL && number(comparison.right()) == 0)
                        || (comparison.operator() == Condition.Operator.LESS && number(comparison.right()) == 1)
                        || (comparison.operator() == Condition.Operator.LESS_OR_EQUAL
                                && number(comparison.right()) == 0));
    }

    /** The literal as an index of an array, or -1. */
    private static int number(Condition condition) {
        if (condition instanceof Condition.Literal literal
                && literal.value() instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(HIGHEST_INDEX)) < 0) {
            return number.intValueExact();
        }
        return -1;
    }

    /** Whether the condition can hold only where the context has content, so that a filter has something to select. */
    private static boolean impliesContent(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.operands().stream().anyMatch(PortableForm::impliesContent);
        } else if (condition instanceof Condition.Or or) {
            return or.operands().stream().allMatch(PortableForm::impliesContent);
        }
        return condition instanceof Condition.Comparison comparison && impliesMember(comparison);
    }

    private static boolean impliesMember(Condition.Comparison comparison) {
        if (comparison.left() instanceof Condition.Size size
                && isRoot(size.of())
                && comparison.operator() == Condition.Operator.EQUAL) {
            return number(comparison.right()) > 0;
        }
        if (!readsMember(comparison.left()) && !readsMember(comparison.right())) {
            return false;
        } else if (comparison.operator() == Condition.Operator.NOT_EQUAL) {
            return isNull(comparison.left()) || isNull(comparison.right());
        }
        boolean twoValues = readsMember(comparison.left()) && readsMember(comparison.right());
        return !twoValues && !isNull(comparison.left()) && !isNull(comparison.right());
    }

    private static boolean readsMember(Condition operand) {
        return operand instanceof Condition.ContextValue value
                ? !value.pointer().isRoot()
                : operand instanceof Condition.Size size && readsMember(size.of());
    }

    private static boolean isNull(Condition operand) {
        return operand instanceof Condition.Literal literal && literal.value() == null;
    }

    private static boolean isRoot(Condition operand) {
        return operand instanceof Condition.ContextValue value
                && value.pointer().isRoot();
    }

    private static boolean hasLoneValue(Condition condition) {
        return !(condition instanceof Condition.Comparison)
                && (parts(condition).isEmpty() || parts(condition).stream().anyMatch(PortableForm::hasLoneValue));
    }

    private static boolean contains(Condition condition, Predicate<Condition> wanted) {
        return wanted.test(condition) || parts(condition).stream().anyMatch(part -> contains(part, wanted));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return or.operands();
        } else if (condition instanceof Condition.And and) {
            return and.operands();
        } else if (condition instanceof Condition.Not not) {
            return List.of(not.operand());
        } else if (condition instanceof Condition.Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        return condition instanceof Condition.Size size ? List.of(size.of()) : List.of();
    }
}

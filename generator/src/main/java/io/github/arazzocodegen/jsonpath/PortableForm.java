package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.expression.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says how a comparison is written as an RFC 9535 query. A criterion holds when its query selects something, and a
 * filter on {@code $} can select only what {@code $} contains: {@code $[?$.status == 'ok']} holds for every object
 * whose status is ok, but nothing can be selected in an empty array or object.
 */
final class PortableForm {

    private static final String QUERY = "a JSONPath query that says so is ";

    private PortableForm() {}

    /** The help for a comparison. */
    static String of(Condition condition) {
        if (hasReference(condition)) {
            return "a criterion of type simple can compare expressions, for example $response.body#/id == $inputs.id";
        }
        String element = firstElementThatMustExist(condition);
        if (element != null) {
            return QUERY + element;
        }
        if (isSizeOfEmptyContext(condition)) {
            return "no JSONPath query can say so: nothing can be selected in an empty array";
        }
        String filter = "$[?" + query(condition, false) + "]";
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
        int index =
                switch (comparison.operator()) {
                    case GREATER -> number;
                    case GREATER_OR_EQUAL -> number - 1;
                    case NOT_EQUAL -> number == 0 ? 0 : -1;
                    default -> -1;
                };
        return index < 0 ? null : path(size.of()) + "[" + index + "]";
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
                && number.compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
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
        } else if (condition instanceof Condition.ContextValue value) {
            return !value.pointer().isRoot();
        } else if (!(condition instanceof Condition.Comparison comparison)) {
            return false;
        } else if (!readsMember(comparison.left()) && !readsMember(comparison.right())) {
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

    /** The filter's expression. Null equals only null here, but in a query what is absent does not equal null. */
    private static String query(Condition condition, boolean nested) {
        if (condition instanceof Condition.Or or) {
            String text = join(or.operands(), " || ");
            return nested ? "(" + text + ")" : text;
        } else if (condition instanceof Condition.And and) {
            String text = join(and.operands(), " && ");
            return nested ? "(" + text + ")" : text;
        } else if (condition instanceof Condition.Not not) {
            return "!" + (not.operand() instanceof Condition.ContextValue
                    ? "(" + query(not.operand(), true) + ")"
                    : "(" + query(not.operand(), false) + ")");
        } else if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison, nested);
        }
        return operand(condition);
    }

    private static String comparison(Condition.Comparison comparison, boolean nested) {
        String text = operand(comparison.left())
                + " " + comparison.operator().symbol() + " "
                + operand(comparison.right());
        boolean withNull = comparison.left() instanceof Condition.ContextValue && isNull(comparison.right());
        if (withNull && comparison.operator() == Condition.Operator.NOT_EQUAL) {
            return operand(comparison.left()) + " && " + text;
        }
        if (withNull && comparison.operator() == Condition.Operator.EQUAL) {
            String either = "!" + operand(comparison.left()) + " || " + text;
            return nested ? "(" + either + ")" : either;
        }
        return text;
    }

    private static String join(List<Condition> operands, String operator) {
        return operands.stream().map(operand -> query(operand, true)).collect(Collectors.joining(operator));
    }

    private static String operand(Condition operand) {
        if (operand instanceof Condition.Size size) {
            return "length(" + path(size.of()) + ")";
        }
        if (operand instanceof Condition.Literal literal) {
            return literal.value() instanceof String text
                    ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
                    : String.valueOf(literal.value());
        }
        return path(operand);
    }

    private static String path(Condition operand) {
        StringBuilder path = new StringBuilder("$");
        if (operand instanceof Condition.ContextValue value) {
            for (String token : value.pointer().tokens()) {
                if (token.matches("[0-9]+")) {
                    path.append('[').append(token).append(']');
                } else if (token.matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
                    path.append('.').append(token);
                } else {
                    path.append("['").append(token.replace("\\", "\\\\").replace("'", "\\'")).append("']");
                }
            }
        }
        return path.toString();
    }

    private static boolean isNull(Condition operand) {
        return operand instanceof Condition.Literal literal && literal.value() == null;
    }

    private static boolean isRoot(Condition operand) {
        return operand instanceof Condition.ContextValue value && value.pointer().isRoot();
    }

    private static boolean hasReference(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return or.operands().stream().anyMatch(PortableForm::hasReference);
        } else if (condition instanceof Condition.And and) {
            return and.operands().stream().anyMatch(PortableForm::hasReference);
        } else if (condition instanceof Condition.Not not) {
            return hasReference(not.operand());
        } else if (condition instanceof Condition.Comparison comparison) {
            return hasReference(comparison.left()) || hasReference(comparison.right());
        } else if (condition instanceof Condition.Size size) {
            return hasReference(size.of());
        }
        return condition instanceof Condition.Reference;
    }
}

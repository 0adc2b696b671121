package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.ConditionPrinter;
import io.github.arazzocodegen.runtime.jsonpath.QueryPrinter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes comparisons as the expression of an RFC 9535 filter (section 2.3.5). */
final class FilterText {

    private FilterText() {}

    /** The text between {@code [?} and {@code ]}. */
    static String of(Condition condition) {
        return text(condition, false);
    }

    private static String text(Condition condition, boolean nested) {
        if (condition instanceof Condition.Or or) {
            return group(join(or.operands(), " || "), nested);
        } else if (condition instanceof Condition.And and) {
            return group(join(and.operands(), " && "), nested);
        } else if (condition instanceof Condition.Not not) {
            return "!(" + text(not.operand(), false) + ")";
        } else if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison, nested);
        }
        return operand(condition);
    }

    /** In conditions null equals what is absent too; in a query only {@code !$.a} tells that something is absent. */
    private static String comparison(Condition.Comparison comparison, boolean nested) {
        String text =
                operand(comparison.left()) + " " + comparison.operator().symbol() + " " + operand(comparison.right());
        boolean withNull = comparison.left() instanceof Condition.ContextValue
                && comparison.right() instanceof Condition.Literal literal
                && literal.value() == null;
        if (withNull && comparison.operator() == Condition.Operator.NOT_EQUAL) {
            return operand(comparison.left()) + " && " + text;
        }
        if (withNull && comparison.operator() == Condition.Operator.EQUAL) {
            return group("!" + operand(comparison.left()) + " || " + text, nested);
        }
        return text;
    }

    private static String join(List<Condition> operands, String operator) {
        return operands.stream().map(operand -> text(operand, true)).collect(Collectors.joining(operator));
    }

    private static String group(String text, boolean nested) {
        return nested ? "(" + text + ")" : text;
    }

    private static String operand(Condition operand) {
        if (operand instanceof Condition.Size size) {
            return "length(" + ConditionPrinter.print(size.of()) + ")";
        }
        if (operand instanceof Condition.Literal literal && literal.value() instanceof String text) {
            return QueryPrinter.quote(text);
        }
        return ConditionPrinter.print(operand);
    }
}

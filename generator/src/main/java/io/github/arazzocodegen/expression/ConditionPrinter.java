package io.github.arazzocodegen.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a condition in the form of the specification, with as few parentheses as it needs. */
public final class ConditionPrinter {

    private static final int OR = 0;
    private static final int AND = 1;
    private static final int COMPARISON = 2;
    private static final int OPERAND = 3;

    private ConditionPrinter() {}

    /** The condition's text; values of the context are written as {@code $}-paths, sizes with {@code .length}. */
    public static String print(Condition condition) {
        return print(condition, OR);
    }

    private static String print(Condition condition, int within) {
        if (condition instanceof Condition.Or or) {
            return group(join(or.operands(), " || ", AND), OR < within);
        } else if (condition instanceof Condition.And and) {
            return group(join(and.operands(), " && ", COMPARISON), AND < within);
        } else if (condition instanceof Condition.Comparison comparison) {
            String text = print(comparison.left(), OPERAND)
                    + " " + comparison.operator().symbol() + " "
                    + print(comparison.right(), OPERAND);
            return group(text, COMPARISON < within);
        } else if (condition instanceof Condition.Not not) {
            return "!" + print(not.operand(), OPERAND);
        } else if (condition instanceof Condition.Literal literal) {
            return literal(literal.value());
        } else if (condition instanceof Condition.Text text) {
            return text(text);
        } else if (condition instanceof Condition.Reference reference) {
            return ExpressionPrinter.print(reference.expression());
        } else if (condition instanceof Condition.Size size) {
            return print(size.of(), OPERAND) + ".length";
        }
        return path(((Condition.ContextValue) condition).pointer().tokens());
    }

    private static String text(Condition.Text text) {
        StringBuilder content = new StringBuilder();
        for (Condition part : text.parts()) {
            content.append(
                    part instanceof Condition.Literal literal ? literal.value() : "{" + print(part, OPERAND) + "}");
        }
        return literal(content.toString());
    }

    private static String group(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }

    private static String join(List<Condition> operands, String operator, int within) {
        return operands.stream().map(operand -> print(operand, within)).collect(Collectors.joining(operator));
    }

    /** A literal of a condition: text in single quotes. */
    static String literal(@Nullable Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("'", "''") + "'";
        }
        return value instanceof BigDecimal number ? number.toString() : String.valueOf(value);
    }

    private static String path(List<String> tokens) {
        StringBuilder path = new StringBuilder("$");
        for (String token : tokens) {
            if (token.matches("[0-9]+")) {
                path.append('[').append(token).append(']');
            } else if (token.matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
                path.append('.').append(token);
            } else {
                path.append("['")
                        .append(token.replace("\\", "\\\\").replace("'", "\\'"))
                        .append("']");
            }
        }
        return path.toString();
    }
}

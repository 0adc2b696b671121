package io.github.arazzocodegen.testing;

import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.ExpressionPrinter;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.RuntimeExpression;
import java.util.List;
import java.util.stream.Collectors;

/** Trees and problems as one line, for tables of cases. */
public final class Rendering {

    private Rendering() {}

    /** The tree, if there is one, and behind it the problems in braces. */
    public static String render(Parsed<?> parsed) {
        Object tree = parsed.tree();
        String text = tree instanceof Condition condition
                ? render(condition)
                : tree instanceof RuntimeExpression expression
                        ? render(expression)
                        : tree == null ? "" : tree.toString();
        String problems = parsed.problems().stream()
                .map(problem -> "{" + problem.code() + " " + problem.span().start() + "-"
                        + problem.span().end() + " " + problem.message()
                        + (problem.help().isEmpty() ? "" : "; " + problem.help()) + "}")
                .collect(Collectors.joining(" "));
        return (text + " " + problems).strip();
    }

    /** The records' own text without the names of their components. */
    public static String render(RuntimeExpression expression) {
        return expression.toString().replaceAll("\\b(name|pointer|stepId|workflowId|kind|reference|part)=", "");
    }

    /** An s-expression. */
    public static String render(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return "(or " + render(or.operands()) + ")";
        } else if (condition instanceof Condition.And and) {
            return "(and " + render(and.operands()) + ")";
        } else if (condition instanceof Condition.Not not) {
            return "(not " + render(not.operand()) + ")";
        } else if (condition instanceof Condition.Comparison comparison) {
            return "(" + comparison.operator().symbol() + " " + render(comparison.left()) + " "
                    + render(comparison.right()) + ")";
        } else if (condition instanceof Condition.Size size) {
            return "(size " + render(size.of()) + ")";
        } else if (condition instanceof Condition.Literal literal) {
            return literal.value() instanceof String text ? "\"" + text + "\"" : String.valueOf(literal.value());
        } else if (condition instanceof Condition.Reference reference) {
            return ExpressionPrinter.print(reference.expression());
        } else if (condition instanceof Condition.Text text) {
            return "(text " + render(text.parts()) + ")";
        }
        return "@" + ((Condition.ContextValue) condition).pointer();
    }

    private static String render(List<Condition> operands) {
        return operands.stream().map(Rendering::render).collect(Collectors.joining(" "));
    }
}

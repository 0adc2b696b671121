package io.github.arazzocodegen.expression;

import java.util.List;

/**
 * Reads a runtime expression in a condition. It ends at white space or an operator; {@code []} and {@code .} belong
 * to it, since a condition has them as operators. A last {@code .length} is the size of what stands before it.
 */
public final class ExpressionOperand {

    private static final String LENGTH = ".length";

    private ExpressionOperand() {}

    /** Reads the expression that starts with the {@code $} at this place. */
    public static Operand read(String text, int start) {
        int end = end(text, start);
        String raw = text.substring(start, end);
        String measured = measured(raw);
        try {
            if (!measured.equals(raw)) {
                try {
                    Span inner = new Span(start, start + measured.length());
                    Condition of = new Condition.Reference(ExpressionParser.parseOperand(measured), inner);
                    return Operand.of(new Condition.Size(of, new Span(start, end)), end);
                } catch (SyntaxFailure notMeasurable) {
                    // An output that is itself called length: $steps.s.outputs.length.
                }
            }
            RuntimeExpression expression = ExpressionParser.parseOperand(raw);
            return new Operand(
                    new Condition.Reference(expression, new Span(start, end)),
                    end,
                    MessagePartParser.problems(raw, expression, start));
        } catch (SyntaxFailure failure) {
            Problem problem = failure.problem();
            Span span = new Span(
                    start + problem.span().start(), start + problem.span().end());
            return new Operand(
                    null, end, List.of(new Problem(problem.code(), span, problem.message(), problem.help())));
        }
    }

    private static String measured(String raw) {
        if (raw.contains("#")
                || raw.contains(".header.")
                || raw.contains(".headers.")
                || raw.contains(".query.")
                || raw.contains(".path.")) {
            return raw;
        }
        String property = raw.endsWith("()") ? raw.substring(0, raw.length() - 2) : raw;
        return property.endsWith(LENGTH) ? property.substring(0, property.length() - LENGTH.length()) : raw;
    }

    private static int end(String text, int start) {
        int braces = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '[' && i + 1 < text.length() && "'\"".indexOf(text.charAt(i + 1)) >= 0) {
                int close = text.indexOf(text.charAt(i + 1) + "]", i + 2);
                i = close < 0 ? text.length() : close + 2;
                continue;
            }
            if (c == '(' && text.startsWith("()", i) && text.substring(start, i).endsWith(LENGTH)) {
                return i + 2;
            }
            if (Character.isWhitespace(c) || "=<>()".indexOf(c) >= 0 || (c == '}' && braces == 0)) {
                return i;
            }
            if (text.startsWith("!=", i) || text.startsWith("&&", i) || text.startsWith("||", i)) {
                return i;
            }
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            i++;
        }
        return i;
    }
}

package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.expression.ExpressionParser;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.expression.Span;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Takes the runtime expressions in braces out of a query. In their places stand parameters, each as long as what it stands
 * for, so that places in the text remain. Quotes around an expression belong to the string that it is or is part of.
 */
final class EmbeddedExpressions {

    private final ScalarNode node;
    private final String text;
    private final IntFunction<String> parameter;
    private final char escape;
    private final StringBuilder query = new StringBuilder();
    private final List<Value> values = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private EmbeddedExpressions(ScalarNode node, IntFunction<String> parameter, char escape) {
        this.node = node;
        this.text = node.text();
        this.parameter = parameter;
        this.escape = escape;
    }

    /** A text without the expressions in it, their values, and what is wrong with those. */
    record Extracted(String query, List<Value> values, List<Problem> problems) {}

    /** Of JSONPath: parameters are {@code {0}}, and a backslash takes its meaning from a quote. */
    static Extracted inJsonPath(ScalarNode node) {
        return new EmbeddedExpressions(node, index -> "{" + index + "}", '\\').extract();
    }

    /** Of XPath: parameters are {@code $p0}, and nothing takes its meaning from a quote. */
    static Extracted inXPath(ScalarNode node) {
        return new EmbeddedExpressions(node, index -> "$p" + index, '\0').extract();
    }

    private Extracted extract() {
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            int end = c == '\'' || c == '"' ? endOfString(position) : endOfExpression(position);
            if (end < 0) {
                query.append(c);
                position++;
                continue;
            }
            String part = text.substring(position, end);
            boolean embeds = c == '{' || hasExpression(part);
            if (embeds) {
                values.add(c == '{' ? expression(position, end) : string(position, end));
                String name = parameter.apply(values.size() - 1);
                query.append(name).append(" ".repeat(Math.max(0, part.length() - name.length())));
            } else {
                query.append(part);
            }
            position = end;
        }
        return new Extracted(query.toString(), List.copyOf(values), List.copyOf(problems));
    }

    private int endOfString(int start) {
        char quote = text.charAt(start);
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            int expression = endOfExpression(i);
            i = expression > 0 ? expression : text.charAt(i) == escape ? i + 2 : i + 1;
        }
        return i < text.length() ? i + 1 : -1;
    }

    /** The end of the expression in braces that starts here, or -1. */
    private int endOfExpression(int start) {
        if (!text.startsWith("{$", start)) {
            return -1;
        }
        int close = Braces.closing(text, start);
        return close >= 0 && ExpressionParser.isMeantAsExpression(text.substring(start + 1, close)) ? close + 1 : -1;
    }

    private boolean hasExpression(String part) {
        for (int at = part.indexOf("{$"); at >= 0; at = part.indexOf("{$", at + 1)) {
            int close = Braces.closing(part, at);
            if (close >= 0 && ExpressionParser.isMeantAsExpression(part.substring(at + 1, close))) {
                return true;
            }
        }
        return false;
    }

    private Value expression(int start, int end) {
        Parsed<RuntimeExpression> parsed = ExpressionParser.parse(text.substring(start + 1, end - 1));
        parsed.problems()
                .forEach(problem -> problems.add(new Problem(
                        problem.code(),
                        new Span(
                                start + 1 + problem.span().start(),
                                start + 1 + problem.span().end()),
                        problem.message(),
                        problem.help())));
        return parsed.tree() == null ? new Value.Invalid(node) : new Value.Expression(parsed.tree(), node);
    }

    /** A string with expressions in it is a string, whatever their types are. */
    private Value string(int start, int end) {
        List<Value.Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = start + 1;
        while (i < end - 1) {
            int expression = endOfExpression(i);
            if (expression < 0) {
                i += text.charAt(i) == escape && i + 1 < end - 1 ? 1 : 0;
                literal.append(text.charAt(i));
                i++;
                continue;
            }
            flush(literal, parts);
            if (expression(i, expression) instanceof Value.Expression embedded) {
                parts.add(new Value.Part.Embedded(embedded.expression()));
            }
            i = expression;
        }
        flush(literal, parts);
        return new Value.Template(List.copyOf(parts), node);
    }

    private static void flush(StringBuilder literal, List<Value.Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Value.Part.Text(literal.toString()));
            literal.setLength(0);
        }
    }
}

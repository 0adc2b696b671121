package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.ExpressionParser;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses text with expressions in it, in braces or, as a tolerance, without. */
final class TemplateParser {

    /** What an expression without braces may look like: it ends where the characters of names and pointers do. */
    private static final Pattern UNBRACED = Pattern.compile(
            "\\$(?:inputs|outputs|steps|workflows|request|response|sourceDescriptions)\\."
                    + "(?:[\\p{L}\\p{N}_.-]|\\[[0-9]+])*[\\p{L}\\p{N}_\\]](?:#(?:/[\\p{L}\\p{N}_.~-]*[\\p{L}\\p{N}_])+)?");

    private final ScalarNode node;
    private final String text;
    private final Reporter reporter;
    private final List<Value.Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private boolean invalid;
    private boolean bracesOnly;

    TemplateParser(ScalarNode node, Reporter reporter) {
        this.node = node;
        this.text = node.text();
        this.reporter = reporter;
    }

    /** Whether an expression without braces stands at or behind a place of the text. */
    static boolean hasUnbraced(String text, int from) {
        return UNBRACED.matcher(text).find(from);
    }

    /** The same for text in which a dollar sign by itself means something else. */
    Value parseBraced() {
        bracesOnly = true;
        return parse();
    }

    /** The template, or a literal where nothing in the text turns out to be an expression. */
    Value parse() {
        Matcher unbraced = UNBRACED.matcher(text);
        int position = 0;
        while (position < text.length()) {
            if (text.startsWith("{$", position)) {
                position = braced(position);
            } else if (!bracesOnly
                    && text.charAt(position) == '$'
                    && unbraced.region(position, text.length()).lookingAt()) {
                position = unbraced(position, unbraced.end());
            } else {
                literal.append(text.charAt(position));
                position++;
            }
        }
        flush();
        if (invalid) {
            return new Value.Invalid(node);
        }
        return parts.stream().anyMatch(Value.Part.Embedded.class::isInstance)
                ? new Value.Template(List.copyOf(parts), node)
                : new Value.Literal(node);
    }

    private int braced(int open) {
        int close = Braces.closing(text, open);
        String inner = text.substring(open + 1, close < 0 ? text.length() : close);
        if (!ExpressionParser.isMeantAsExpression(inner)) {
            report(
                    DiagnosticCode.DOLLAR_LITERAL,
                    open,
                    close < 0 ? text.length() : close + 1,
                    "what is in braces is no runtime expression, so the text is used as it is",
                    "");
            literal.append("{$");
            return open + 2;
        }
        if (close < 0) {
            report(DiagnosticCode.INVALID_EXPRESSION, open, open + 2, "the closing '}' is missing", "");
            invalid = true;
            return text.length();
        }
        Parsed<RuntimeExpression> parsed = ExpressionParser.parse(inner);
        reporter.problems(parsed.problems(), node, open + 1);
        embed(parsed);
        return close + 1;
    }

    private int unbraced(int start, int end) {
        String expression = text.substring(start, end);
        Parsed<RuntimeExpression> parsed = ExpressionParser.parse(expression);
        reporter.problems(parsed.problems(), node, start);
        if (parsed.tree() != null) {
            report(
                    DiagnosticCode.UNBRACED_EXPRESSION,
                    start,
                    end,
                    "an expression inside text stands in braces",
                    "write {" + expression + "}");
        }
        embed(parsed);
        return end;
    }

    private void embed(Parsed<RuntimeExpression> parsed) {
        if (parsed.tree() == null) {
            invalid = true;
            return;
        }
        flush();
        parts.add(new Value.Part.Embedded(parsed.tree()));
    }

    private void flush() {
        if (literal.length() > 0) {
            parts.add(new Value.Part.Text(literal.toString()));
            literal.setLength(0);
        }
    }

    private void report(DiagnosticCode code, int start, int end, String message, String help) {
        reporter.report(code, node.locationOf(start, end), message, help);
    }
}

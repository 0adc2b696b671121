package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.Operand;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.expression.Span;
import io.github.arazzocodegen.source.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a singular query on the context, {@code $.a.b[0]['c']}, and the size of what it selects, {@code .length}. */
final class ContextPathParser {

    private static final Pattern SIZE = Pattern.compile("\\.length(?:\\(\\))?(?![\\p{L}\\p{N}_.\\[-])");
    private static final Pattern NAME =
            Pattern.compile("\\.([\\p{L}_@][\\p{L}\\p{N}_]*+(?:-[\\p{L}\\p{N}_]++)*+)(?!\\()");
    private static final Pattern INDEX = Pattern.compile("\\[\\s*(0|[1-9][0-9]{0,8})\\s*]");
    private static final Pattern KEY = Pattern.compile("\\[\\s*'((?:[^'\\\\]|\\\\['\"\\\\/])*)'\\s*]");
    private static final Pattern QUOTED_KEY = Pattern.compile("\\[\\s*\"((?:[^\"\\\\]|\\\\['\"\\\\/])*)\"\\s*]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern FUNCTION = Pattern.compile("\\.[\\p{L}_]\\w*\\(");

    private ContextPathParser() {}

    static Operand read(String text, int start) {
        List<String> tokens = new ArrayList<>();
        int position = start + 1;
        while (position < text.length()) {
            Matcher size = SIZE.matcher(text).region(position, text.length()).useTransparentBounds(true);
            if (size.lookingAt()) {
                Condition of = new Condition.ContextValue(new JsonPointer(tokens), new Span(start, position));
                return Operand.of(new Condition.Size(of, new Span(start, size.end())), size.end());
            }
            int next = step(text, position, tokens);
            if (next < 0) {
                break;
            }
            position = next;
        }
        if (position < text.length() && (text.charAt(position) == '.' || text.charAt(position) == '[')) {
            return unsupported(text, start, position);
        }
        return Operand.of(new Condition.ContextValue(new JsonPointer(tokens), new Span(start, position)), position);
    }

    /** Reads one segment and gives its end, or -1 where there is none. */
    private static int step(String text, int position, List<String> tokens) {
        for (Pattern pattern : List.of(NAME, INDEX, KEY, QUOTED_KEY)) {
            Matcher matcher =
                    pattern.matcher(text).region(position, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                boolean escaped = pattern == KEY || pattern == QUOTED_KEY;
                tokens.add(escaped ? ESCAPE.matcher(matcher.group(1)).replaceAll("$1") : matcher.group(1));
                return matcher.end();
            }
        }
        return -1;
    }

    private static Operand unsupported(String text, int start, int position) {
        Matcher function = FUNCTION.matcher(text).region(position, text.length());
        if (function.lookingAt()) {
            return Operand.invalid(
                    position,
                    new Problem(
                            DiagnosticCode.INVALID_CONDITION,
                            new Span(position, function.end()),
                            "JSONPath has no method '" + text.substring(position + 1, function.end() - 1) + "'",
                            "the size of a value is its .length"));
        }
        if (text.startsWith("..", position) || text.charAt(position) == '[' || text.startsWith(".*", position)) {
            return Operand.invalid(
                    position,
                    new Problem(
                            DiagnosticCode.INVALID_CONDITION,
                            new Span(start, text.length()),
                            "what a JSONPath query selects can't be compared",
                            "compare in a filter: $.items[?@.status == 'open'] holds where there is such an item, and"
                                    + " $[?count($.items[*]) > 0] counts"));
        }
        return Operand.invalid(
                position,
                new Problem(
                        DiagnosticCode.INVALID_CONDITION,
                        new Span(position, position + 1),
                        "a name is expected behind this dot",
                        "a name with other characters is written in brackets, $['a name']"));
    }
}

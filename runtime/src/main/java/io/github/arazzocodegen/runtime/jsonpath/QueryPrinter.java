package io.github.arazzocodegen.runtime.jsonpath;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes trees as canonical text: {@code .name} where the short form exists, else single quotes; a blank around binary
 * operators and after commas, parentheses around each operand that has operands. The text of a query of RFC 9535 parses to an equal
 * tree but for its spans; that of a {@link LegacyLength} is in the legacy dialect.
 */
public final class QueryPrinter {

    private static final Pattern SHORTHAND = Pattern.compile("[A-Za-z_\\x{80}-\\x{10FFFF}][\\w\\x{80}-\\x{10FFFF}]*");

    private QueryPrinter() {}

    /** The text of a query. */
    public static String print(Query query) {
        return query.identifier().symbol()
                + query.segments().stream().map(QueryPrinter::segment).collect(Collectors.joining());
    }

    /** The text of an expression, as it stands after {@code ?}. */
    public static String print(LogicalExpression expression) {
        if (expression instanceof LogicalExpression.Or or) {
            return join(or.operands(), " || ");
        } else if (expression instanceof LogicalExpression.And and) {
            return join(and.operands(), " && ");
        } else if (expression instanceof LogicalExpression.Not not) {
            return "!" + (isTest(not.operand()) ? print(not.operand()) : "(" + print(not.operand()) + ")");
        } else if (expression instanceof LogicalExpression.Comparison comparison) {
            return print(comparison.left()) + " " + comparison.operator().symbol() + " " + print(comparison.right());
        } else if (expression instanceof LogicalExpression.Existence existence) {
            return print(existence.query());
        }
        return print(((LogicalExpression.FunctionTest) expression).function());
    }

    /** A string in single quotes, as normalised paths have it (RFC 9535, section 2.7). */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\b\t\n\f\r'\\".indexOf(c);
            if (escape >= 0) {
                quoted.append('\\').append("btnfr'\\".charAt(escape));
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }

    /** The text of an argument of a function, or of one side of a comparison. */
    public static String print(FunctionArgument argument) {
        if (argument instanceof Query query) {
            return print(query);
        } else if (argument instanceof LegacyLength length) {
            return print(length.member());
        } else if (argument instanceof Parameter parameter) {
            return parameter(parameter.index());
        } else if (argument instanceof LogicalExpression expression) {
            return print(expression);
        } else if (argument instanceof FunctionExpression call) {
            return call.arguments().stream()
                    .map(QueryPrinter::print)
                    .collect(Collectors.joining(", ", call.function().functionName() + "(", ")"));
        }
        Object value = ((Literal) argument).value();
        return value instanceof String text ? quote(text) : String.valueOf(value);
    }

    private static String segment(Segment segment) {
        String dots = segment instanceof Segment.Descendant ? ".." : "";
        List<Selector> selectors = segment.selectors();
        if (selectors.size() == 1) {
            Selector selector = selectors.get(0);
            if (selector instanceof Selector.Wildcard) {
                return dots.isEmpty() ? ".*" : "..*";
            }
            if (selector instanceof Selector.Name name
                    && SHORTHAND.matcher(name.name()).matches()) {
                return (dots.isEmpty() ? "." : dots) + name.name();
            }
        }
        return selectors.stream().map(QueryPrinter::selector).collect(Collectors.joining(", ", dots + "[", "]"));
    }

    private static String selector(Selector selector) {
        if (selector instanceof Selector.Name name) {
            return quote(name.name());
        } else if (selector instanceof Selector.Index index) {
            return Long.toString(index.index());
        } else if (selector instanceof Selector.Given given) {
            return parameter(given.index());
        } else if (selector instanceof Selector.Slice slice) {
            return (slice.start() == null ? "" : slice.start())
                    + ":"
                    + (slice.end() == null ? "" : slice.end())
                    + (slice.step() == 1 ? "" : ":" + slice.step());
        } else if (selector instanceof Selector.Filter filter) {
            return "?" + print(filter.expression());
        }
        return "*";
    }

    private static String parameter(int index) {
        return "{" + index + "}";
    }

    private static String join(List<LogicalExpression> operands, String operator) {
        return operands.stream().map(QueryPrinter::operand).collect(Collectors.joining(operator));
    }

    /** {@code a || b && c} needs no parentheses, but a reader does. */
    private static String operand(LogicalExpression expression) {
        boolean group = expression instanceof LogicalExpression.Or || expression instanceof LogicalExpression.And;
        return group ? "(" + print(expression) + ")" : print(expression);
    }

    private static boolean isTest(LogicalExpression expression) {
        return expression instanceof LogicalExpression.Existence
                || expression instanceof LogicalExpression.FunctionTest;
    }
}

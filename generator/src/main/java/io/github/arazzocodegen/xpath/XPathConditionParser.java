package io.github.arazzocodegen.xpath;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.expression.Span;
import io.github.arazzocodegen.runtime.xpath.XmlPath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses conditions of type {@code xpath} (Arazzo 1.1.0, section "Criterion Object"). They are evaluated by the JDK, which
 * has XPath 1.0: an expression of a later version has to mean the same there. One that does not is not supported.
 */
public final class XPathConditionParser {

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\s*([\\p{L}_][\\p{L}\\p{N}_.-]*)");
    private static final Pattern PARAMETER = Pattern.compile("p([0-9]{1,4})");

    /** XPath 1.0 orders strings as numbers, later versions as strings. */
    private static final Pattern ORDERED_STRING = Pattern.compile("[<>]=?\\s*\"\"|\"\"\\s*[<>]=?");

    private XPathConditionParser() {}

    /**
     * Parses an expression.
     *
     * @param parameters how many variables {@code $p0}, {@code $p1} and so on it may have
     * @return the expression as it is given to the runtime; what is none has no tree
     */
    public static Parsed<String> parse(String text, XPathVersion version, int parameters) {
        // Strings keep their places but lose what is in them.
        String bare = STRING.matcher(text)
                .replaceAll(string -> "\"\"" + " ".repeat(string.group().length() - 2));
        Matcher variable = VARIABLE.matcher(bare);
        while (variable.find()) {
            Matcher parameter = PARAMETER.matcher(variable.group(1));
            if (!parameter.matches() || Integer.parseInt(parameter.group(1)) >= parameters) {
                return failed(
                        DiagnosticCode.INVALID_CONDITION,
                        new Span(variable.start(), variable.end()),
                        "there is no variable '" + variable.group() + "'",
                        "a runtime expression stands in braces, for example {$inputs.id}");
            }
        }
        Span whole = new Span(0, text.length());
        String problem = XmlPath.problem(text);
        if (problem != null) {
            return version == XPathVersion.XPATH_10
                    ? failed(DiagnosticCode.INVALID_CONDITION, whole, "this is no XPath 1.0: " + problem, "")
                    : failed(
                            DiagnosticCode.NOT_YET_SUPPORTED,
                            whole,
                            "only what XPath 1.0 has too is supported, and there: " + problem,
                            "write it with the axes, operators and functions of XPath 1.0");
        }
        Matcher ordered = ORDERED_STRING.matcher(bare);
        if (version != XPathVersion.XPATH_10 && ordered.find()) {
            return failed(
                    DiagnosticCode.NOT_YET_SUPPORTED,
                    new Span(ordered.start(), ordered.end()),
                    "strings are in another order in XPath 1.0, which is all that is supported",
                    "compare numbers, or write the version xpath-10 if you mean its order");
        }
        return new Parsed<>(text.strip(), List.of());
    }

    private static Parsed<String> failed(DiagnosticCode code, Span span, String message, String help) {
        return new Parsed<>(null, List.of(new Problem(code, span, message, help)));
    }
}

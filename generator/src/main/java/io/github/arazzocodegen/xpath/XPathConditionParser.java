package io.github.arazzocodegen.xpath;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.expression.Span;
import io.github.arazzocodegen.runtime.xpath.XmlPath;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses conditions of type {@code xpath} (Arazzo 1.1.0, section "Criterion Object"). What is of version 1.0, or means the
 * same there, the JDK evaluates; the rest needs Saxon, which is told here so that nobody finds it out when the code runs.
 */
public final class XPathConditionParser {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\s*([\\p{L}_][\\p{L}\\p{N}_.-]*)");
    private static final Pattern PARAMETER = Pattern.compile("p([0-9]{1,4})");

    private XPathConditionParser() {}

    /**
     * Parses an expression.
     *
     * @param parameters how many variables {@code $p0}, {@code $p1} and so on it may have
     * @return the expression as it is given to the runtime; what is none, or reads other documents, has no tree
     */
    public static Parsed<XPathCondition> parse(String text, XPathVersion version, int parameters) {
        String bare = BareXPath.of(text);
        Span whole = new Span(0, text.length());
        boolean later = version != XPathVersion.XPATH_10;
        Problem variable = unknownVariable(bare, later ? SaxonEngine.bound(bare) : Set.of(), parameters);
        if (variable != null) {
            return failed(variable);
        }
        String problem = XmlPath.problem(text);
        if (!later) {
            return problem == null
                    ? new Parsed<>(new XPathCondition(text.strip(), false), List.of())
                    : failed(invalid(whole, "this is no XPath 1.0: " + problem, ""));
        }
        String difference = problem == null ? XPath10Meaning.difference(text) : "no such expression is there";
        if (difference == null) {
            return new Parsed<>(new XPathCondition(text.strip(), false), List.of());
        }
        Matcher reading = SaxonEngine.reading(bare);
        if (reading != null) {
            return failed(invalid(
                    new Span(reading.start(1), reading.end(1)),
                    reading.group(1) + "() reads what is not in the document, which no criterion may",
                    "a criterion sees its context and nothing else"));
        }
        XmlPath.Problem mistake = XPath31Check.problem(text, PATIENCE);
        if (mistake != null) {
            int start = Math.max(0, Math.min(mistake.offset(), text.length() - 1));
            return failed(invalid(new Span(start, text.length()), mistake.message(), ""));
        }
        Problem needed = new Problem(
                DiagnosticCode.XPATH_NEEDS_SAXON,
                whole,
                "this needs XPath 3.1, and the JDK has 1.0: " + difference,
                "add " + SaxonEngine.COORDINATES
                        + " to the dependencies of the project, or say version xpath-10 if its rules are meant");
        return new Parsed<>(new XPathCondition(text.strip(), true), List.of(needed));
    }

    private static @Nullable Problem unknownVariable(String bare, Set<String> bound, int parameters) {
        Matcher variable = VARIABLE.matcher(bare);
        while (variable.find()) {
            Matcher parameter = PARAMETER.matcher(variable.group(1));
            boolean given = parameter.matches() && Integer.parseInt(parameter.group(1)) < parameters;
            if (!given && !bound.contains(variable.group(1))) {
                return invalid(
                        new Span(variable.start(), variable.end()),
                        "there is no variable '" + variable.group() + "'",
                        "a runtime expression stands in braces, for example {$inputs.id}");
            }
        }
        return null;
    }

    private static Problem invalid(Span span, String message, String help) {
        return new Problem(DiagnosticCode.INVALID_CONDITION, span, message, help);
    }

    private static Parsed<XPathCondition> failed(Problem problem) {
        return new Parsed<>(null, List.of(problem));
    }
}

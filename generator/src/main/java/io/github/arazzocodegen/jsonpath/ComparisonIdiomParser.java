package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.ConditionDialect;
import io.github.arazzocodegen.expression.ConditionGrammar;
import io.github.arazzocodegen.expression.ExpressionOperand;
import io.github.arazzocodegen.expression.Operand;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.expression.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parses what hundreds of published documents write in criteria of type {@code jsonpath} where the specification wants
 * a query: a comparison such as {@code $.length > 0} or {@code $.status == "ok" || $.status == 'done'}. Operands are
 * singular queries on the context, their sizes, literals and runtime expressions; operators are those of simple
 * conditions.
 */
public final class ComparisonIdiomParser {

    private static final ConditionDialect IDIOM = new ConditionDialect() {
        @Override
        public Operand operand(String text, int start) {
            boolean expression = start + 1 < text.length() && Character.isLetter(text.charAt(start + 1));
            return expression ? ExpressionOperand.read(text, start) : ContextPathParser.read(text, start);
        }

        @Override
        public boolean hasJsonPathStrings() {
            return true;
        }
    };

    private static final Pattern LONE_SIZE = Pattern.compile("\\.[\\p{L}_]\\w*\\(\\)\\s*$");

    private ComparisonIdiomParser() {}

    /**
     * Parses a condition. A comparison comes with the tolerance that names the portable form; a text that
     * compares what a query selects has no tree.
     */
    public static Parsed<Condition> parse(String text) {
        Span whole = new Span(0, text.length());
        if (text.startsWith("#")) {
            return failed(new Problem(
                    DiagnosticCode.INVALID_CONDITION,
                    whole,
                    "a JSON Pointer is no JSONPath query",
                    "a query starts with '$', for example $.name"));
        }
        Parsed<Condition> parsed = ConditionGrammar.parse(text, IDIOM);
        Condition condition = parsed.tree();
        if (condition == null) {
            return parsed;
        }
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.add(new Problem(
                DiagnosticCode.COMPARISON_IDIOM,
                whole,
                "this is a comparison, not a JSONPath query",
                PortableForm.of(condition)));
        return new Parsed<>(condition, problems);
    }

    /** Whether a text that is no query is meant as a comparison, so that what is wrong with it as such is worth saying. */
    public static boolean looksLikeComparison(String text) {
        return !text.strip().startsWith("$")
                || hasOperator(text)
                || LONE_SIZE.matcher(text).find();
    }

    private static Parsed<Condition> failed(Problem problem) {
        return new Parsed<>(null, List.of(problem));
    }

    /** Whether an operator stands outside the brackets and strings of a text: then it is more than a query. */
    private static boolean hasOperator(String text) {
        int brackets = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '[' || c == ']') {
                brackets += c == '[' ? 1 : -1;
            } else if (brackets == 0 && "=<>!&|".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}

package io.github.arazzocodegen.regex;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.expression.Span;
import io.github.arazzocodegen.runtime.regex.EcmaFlags;
import io.github.arazzocodegen.runtime.regex.EcmaRegex;
import io.github.arazzocodegen.runtime.regex.JavaPattern;
import io.github.arazzocodegen.runtime.regex.RegexSyntaxException;
import java.util.List;

/** Parses conditions of type {@code regex} (Arazzo 1.0.1, section "Criterion Object"), which are patterns of ECMA-262. */
public final class RegexConditionParser {

    private RegexConditionParser() {}

    /**
     * Parses a condition. A literal with slashes and flags, {@code /ok/i}, is tolerated. The tree is what Java compiles;
     * what is no pattern, or one that Java has no counterpart for, has none.
     */
    public static Parsed<JavaPattern> parse(String text) {
        return RegexLiteral.in(text)
                .map(RegexConditionParser::parseLiteral)
                .orElseGet(() -> translate(text, EcmaFlags.NONE, 0, List.of()));
    }

    private static Parsed<JavaPattern> parseLiteral(RegexLiteral literal) {
        Span whole = new Span(0, literal.text().length());
        EcmaFlags flags;
        try {
            flags = EcmaFlags.parse(literal.flags());
        } catch (RegexSyntaxException e) {
            return new Parsed<>(null, List.of(problem(e, literal.flagsStart())));
        }
        Problem tolerance = new Problem(
                DiagnosticCode.REGEX_LITERAL,
                whole,
                "a pattern stands without slashes and flags",
                "write " + literal.withoutSlashes(flags));
        return translate(literal.pattern(), flags, RegexLiteral.PATTERN_START, List.of(tolerance));
    }

    private static Parsed<JavaPattern> translate(String pattern, EcmaFlags flags, int start, List<Problem> tolerances) {
        try {
            return new Parsed<>(EcmaRegex.translate(pattern, flags), tolerances);
        } catch (RegexSyntaxException e) {
            return new Parsed<>(null, List.of(problem(e, start)));
        }
    }

    private static Problem problem(RegexSyntaxException e, int start) {
        return new Problem(
                DiagnosticCode.INVALID_CONDITION, new Span(start + e.offset(), start + e.end()), e.problem(), e.help());
    }
}

package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.expression.Span;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.runtime.jsonpath.JsonPathSyntaxException;
import java.util.List;

/** Parses the queries of criteria of type {@code jsonpath} (Arazzo 1.1.0, section "Expression Type Object"). */
public final class QueryParser {

    private QueryParser() {}

    /** Parses a query of version {@code rfc9535}, which may have parameters. What is none has no tree. */
    public static Parsed<QueryText> parse(String text) {
        return parse(text, false);
    }

    /**
     * Parses a query of version {@code draft-goessner-dispatch-jsonpath-00}, which may have parameters. What is none, or
     * needs a script engine, has no tree.
     */
    public static Parsed<QueryText> parseLegacy(String text) {
        return parse(text, true);
    }

    private static Parsed<QueryText> parse(String text, boolean legacy) {
        try {
            JsonPath path = legacy ? JsonPath.prepareLegacy(text) : JsonPath.prepare(text);
            return new Parsed<>(new QueryText(path, legacy), List.of());
        } catch (JsonPathSyntaxException e) {
            Span span = new Span(e.span().start(), e.span().end());
            return new Parsed<>(
                    null, List.of(new Problem(DiagnosticCode.INVALID_CONDITION, span, e.problem(), e.help())));
        }
    }
}

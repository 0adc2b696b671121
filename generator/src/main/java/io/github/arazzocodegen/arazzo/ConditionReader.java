package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.Criterion.Test;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.ConditionParser;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.jsonpath.ComparisonIdiomParser;
import io.github.arazzocodegen.jsonpath.QueryParser;
import io.github.arazzocodegen.jsonpath.QueryText;
import io.github.arazzocodegen.regex.RegexConditionParser;
import io.github.arazzocodegen.runtime.regex.JavaPattern;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.xpath.XPathCondition;
import io.github.arazzocodegen.xpath.XPathConditionParser;
import io.github.arazzocodegen.xpath.XPathVersion;
import java.util.ArrayList;
import java.util.List;

/** Reads the condition of a criterion as its type says. What is wrong is reported at its column. */
record ConditionReader(ScalarNode condition, Reporter reporter) {

    Test simple() {
        return compares(ConditionParser.parse(condition.text()));
    }

    private Test compares(Parsed<Condition> parsed) {
        reporter.problems(parsed.problems(), condition);
        return parsed.tree() == null ? new Test.Invalid() : new Test.Compares(parsed.tree());
    }

    /** What is no query, but a comparison, is the idiom; what is neither is wrong as what it looks like. */
    Test jsonPath() {
        EmbeddedExpressions.Extracted extracted = EmbeddedExpressions.inJsonPath(condition);
        Parsed<QueryText> query = QueryParser.parse(extracted.query());
        if (query.tree() != null) {
            return selects(query.tree(), extracted);
        }
        Parsed<Condition> comparison = ComparisonIdiomParser.parse(condition.text());
        if (comparison.tree() != null || ComparisonIdiomParser.looksLikeComparison(condition.text())) {
            return compares(comparison);
        }
        reporter.problems(query.problems(), condition);
        return new Test.Invalid();
    }

    /** The version {@code draft-goessner-dispatch-jsonpath-00} has no comparison idiom beside it. */
    Test legacyJsonPath() {
        EmbeddedExpressions.Extracted extracted = EmbeddedExpressions.inJsonPath(condition);
        Parsed<QueryText> query = QueryParser.parseLegacy(extracted.query());
        if (query.tree() != null) {
            return selects(query.tree(), extracted);
        }
        reporter.problems(query.problems(), condition);
        return new Test.Invalid();
    }

    private Test selects(QueryText query, EmbeddedExpressions.Extracted extracted) {
        reporter.problems(extracted.problems(), condition);
        return new Test.Selects(query, extracted.values());
    }

    Test regex() {
        if (new TemplateParser(condition, reporter).parseBraced() instanceof Value.Template template) {
            return built(template);
        }
        Parsed<JavaPattern> parsed = RegexConditionParser.parse(condition.text());
        reporter.problems(parsed.problems(), condition);
        return parsed.tree() == null ? new Test.Invalid() : new Test.Matches(parsed.tree());
    }

    private Test built(Value.Template template) {
        List<Value> parts = new ArrayList<>();
        StringBuilder sample = new StringBuilder();
        for (Value.Part part : template.parts()) {
            if (part instanceof Value.Part.Embedded embedded) {
                parts.add(new Value.Expression(embedded.expression(), condition));
                sample.append('x');
            } else {
                String text = ((Value.Part.Text) part).text();
                parts.add(
                        new Value.Literal(new ScalarNode(condition.location(), ScalarNode.Kind.STRING, text, text, 0)));
                sample.append(text);
            }
        }
        // A mistake in what is written out is one whatever is put in, as far as one letter can tell.
        Parsed<JavaPattern> parsed = RegexConditionParser.parse(sample.toString());
        if (parsed.tree() != null && parsed.problems().isEmpty()) {
            return new Test.MatchesBuilt(parts);
        }
        parsed.problems()
                .forEach(problem -> reporter.report(
                        DiagnosticCode.INVALID_CONDITION, condition.location(), problem.message(), problem.help()));
        return new Test.Invalid();
    }

    Test xpath(XPathVersion version) {
        EmbeddedExpressions.Extracted extracted = EmbeddedExpressions.inXPath(condition);
        reporter.problems(extracted.problems(), condition);
        Parsed<XPathCondition> parsed = XPathConditionParser.parse(
                extracted.query(), version, extracted.values().size());
        reporter.problems(parsed.problems(), condition);
        return parsed.tree() == null ? new Test.Invalid() : new Test.IsTrue(parsed.tree(), extracted.values());
    }
}

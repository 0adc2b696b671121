package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.ConditionParser;
import io.github.arazzocodegen.expression.ExpressionParser;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.jsonpath.ComparisonIdiomParser;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses criteria (section "Criterion Object"). */
final class CriterionParser {

    private static final Set<String> FIELDS = Set.of("context", "condition", "type");
    private static final List<String> TYPES = List.of("simple", "regex", "jsonpath", "xpath");

    private final Reporter reporter;

    CriterionParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The criteria of a list; elements that are no objects are left out. */
    List<Criterion> parseAll(List<Node> nodes) {
        List<Criterion> criteria = new ArrayList<>();
        for (Node node : nodes) {
            Fields fields = Fields.of(node, "a criterion", reporter);
            if (fields != null) {
                criteria.add(parse(fields));
            }
        }
        return criteria;
    }

    private Criterion parse(Fields fields) {
        Located<RuntimeExpression> context = context(fields);
        ScalarNode condition = fields.string("condition");
        if (!fields.has("condition")) {
            fields.missing("condition");
        }
        fields.checkUnknown(FIELDS, Set.of());
        if (condition == null) {
            ScalarNode none = new ScalarNode(fields.location(), ScalarNode.Kind.STRING, "", "", 0);
            return new Criterion(context, none, new Criterion.Test.Invalid(), fields.node());
        }
        return new Criterion(context, condition, test(fields, condition), fields.node());
    }

    private @Nullable Located<RuntimeExpression> context(Fields fields) {
        ScalarNode context = fields.string("context");
        if (context == null) {
            return null;
        }
        Parsed<RuntimeExpression> parsed = ExpressionParser.parse(context.text());
        reporter.problems(parsed.problems(), context);
        return parsed.tree() == null ? null : new Located<>(parsed.tree(), context);
    }

    private Criterion.Test test(Fields fields, ScalarNode condition) {
        Node typeNode = fields.node().get("type");
        if (typeNode == null) {
            return compares(ConditionParser.parse(condition.text()), condition, "simple");
        }
        String type = type(fields, typeNode);
        if (type == null) {
            return new Criterion.Test.Invalid();
        }
        if (!type.equals("simple") && !fields.has("context")) {
            reporter.report(
                    DiagnosticCode.MISSING_FIELD,
                    fields.location(),
                    "a criterion of type " + type + " needs the field 'context'",
                    "for example context: $response.body");
        }
        if (typeNode instanceof ObjectNode || type.equals("regex") || type.equals("xpath")) {
            reporter.notYetSupported(typeNode.location(), "a criterion of type " + describe(type, typeNode));
            return new Criterion.Test.Unsupported(type);
        }
        return type.equals("simple")
                ? compares(ConditionParser.parse(condition.text()), condition, type)
                : compares(ComparisonIdiomParser.parse(condition.text()), condition, type);
    }

    /** The type that the field names, or null, reported, if there is no such type. */
    private @Nullable String type(Fields fields, Node typeNode) {
        Located<String> type;
        if (typeNode instanceof ObjectNode object) {
            Fields typeFields = new Fields(object, "a criterion expression type", reporter);
            typeFields.checkUnknown(Set.of("type", "version"), Set.of());
            type = typeFields.required("type");
            typeFields.required("version");
        } else {
            type = fields.optional("type");
        }
        if (type == null || type.value().isEmpty()) {
            return null;
        }
        if (TYPES.contains(type.value())) {
            return type.value();
        }
        reporter.report(
                DiagnosticCode.INVALID_VALUE,
                type.location(),
                "there are no criteria of type '" + type.value() + "'",
                Suggestions.didYouMean(type.value(), TYPES));
        return null;
    }

    private Criterion.Test compares(Parsed<Condition> parsed, ScalarNode condition, String type) {
        reporter.problems(parsed.problems(), condition);
        if (parsed.tree() != null) {
            return new Criterion.Test.Compares(parsed.tree());
        }
        boolean unsupported =
                parsed.problems().stream().anyMatch(problem -> problem.code() == DiagnosticCode.NOT_YET_SUPPORTED);
        return unsupported ? new Criterion.Test.Unsupported(type) : new Criterion.Test.Invalid();
    }

    private static String describe(String type, Node typeNode) {
        String version = typeNode instanceof ObjectNode object ? object.string("version") : null;
        return version == null ? type : type + " in version " + version;
    }
}

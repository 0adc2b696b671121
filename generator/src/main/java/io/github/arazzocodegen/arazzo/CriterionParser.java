package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.expression.ExpressionParser;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.xpath.XPathVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses criteria (section "Criterion Object"). */
final class CriterionParser {

    private static final Set<String> FIELDS = Set.of("context", "condition", "type");
    private static final Set<String> TYPE_FIELDS = Set.of("type", "version");
    private static final List<String> TYPES = List.of("simple", "regex", "jsonpath", "xpath");

    private static final String LEGACY = "draft-goessner-dispatch-jsonpath-00";
    private static final Map<String, List<String>> VERSIONS =
            Map.of("jsonpath", List.of("rfc9535", LEGACY), "xpath", XPathVersion.NAMES);

    private final Reporter reporter;

    CriterionParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The criteria in a field; what can't be read is one that may hold or not. */
    List<Criterion> parseAll(Fields holder, String field) {
        List<Criterion> criteria = new ArrayList<>();
        for (Node node : holder.criteria(field)) {
            Fields fields = Fields.of(node, "a criterion", FIELDS, Set.of(), reporter);
            criteria.add(fields == null ? unknown(null, node) : parse(fields));
        }
        Node whole = holder.get(field);
        if (whole != null && holder.unread().contains(field)) {
            criteria.add(unknown(null, whole));
        }
        return criteria;
    }

    private static Criterion unknown(@Nullable Located<RuntimeExpression> context, Node node) {
        ScalarNode none = new ScalarNode(node.location(), ScalarNode.Kind.STRING, "", "", 0);
        return new Criterion(context, none, new Criterion.Test.Invalid(), node);
    }

    private Criterion parse(Fields fields) {
        Located<RuntimeExpression> context = context(fields);
        ScalarNode condition = fields.string("condition");
        Node given = fields.requiredValue("condition");
        if (given != null && condition != null) {
            fields.notEmpty("condition", given);
        }
        fields.finish();
        if (condition == null || condition.text().isEmpty()) {
            return unknown(context, fields.node());
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
        Node typeNode = fields.get("type");
        if (typeNode == null) {
            return new ConditionReader(condition, reporter).simple();
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
        String version = typeNode instanceof ObjectNode object ? object.string("version") : null;
        ConditionReader reader = new ConditionReader(condition, reporter);
        return switch (type) {
            case "regex" -> reader.regex();
            case "jsonpath" -> LEGACY.equals(version) ? reader.legacyJsonPath() : reader.jsonPath();
            case "xpath" -> reader.xpath(XPathVersion.of(version));
            default -> reader.simple();
        };
    }

    /** The type that the field names, or null, reported, if there is no such type. */
    private @Nullable String type(Fields fields, Node typeNode) {
        Located<String> type;
        if (typeNode instanceof ObjectNode object) {
            Fields typeFields = new Fields(object, "a criterion expression type", TYPE_FIELDS, Set.of(), reporter);
            type = typeFields.required("type");
            checkVersion(type.value(), typeFields.required("version"));
            typeFields.finish();
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

    /** Reports a version that the type does not have (section "Expression Type Object"). */
    private void checkVersion(String type, @Nullable Located<String> version) {
        List<String> versions = VERSIONS.getOrDefault(type, List.of());
        if (version != null && !type.isEmpty() && !version.value().isEmpty() && !versions.contains(version.value())) {
            reporter.report(
                    DiagnosticCode.INVALID_VALUE,
                    version.location(),
                    "there is no version '" + version.value() + "' of criteria of type " + type,
                    versions.isEmpty()
                            ? "only jsonpath and xpath have versions"
                            : Suggestions.didYouMean(version.value(), versions));
        }
    }
}

package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.ExpressionParser;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the expressions in values: the specification's {@code Any | {expression}}, at any depth. */
final class ValueParser {

    private static final Set<String> SELECTOR_FIELDS = Set.of("context", "selector", "type");

    private final Reporter reporter;

    ValueParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The value of a node; whatever the node is, there is one. */
    Value parse(Node node) {
        if (node instanceof ObjectNode object) {
            return object(object);
        }
        if (node instanceof ArrayNode array) {
            return new Value.Array(array.elements().stream().map(this::parse).toList(), array);
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.kind() == ScalarNode.Kind.STRING ? string(scalar) : new Value.Literal(scalar);
    }

    /** The value of a node that must be an expression, or text with expressions in it; else null, which is reported. */
    @Nullable
    Value parseExpression(Node node, String field) {
        if (node instanceof ObjectNode object && isSelector(object)) {
            reporter.notYetSupported(node.location(), "a selector object");
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.kind() != ScalarNode.Kind.STRING) {
            reporter.wrongType(node, field, "a runtime expression");
            return null;
        }
        if (!isTemplate(scalar.text())) {
            Parsed<RuntimeExpression> parsed = ExpressionParser.parse(scalar.text());
            reporter.problems(parsed.problems(), scalar);
            return parsed.tree() == null ? null : new Value.Expression(parsed.tree(), scalar);
        }
        return new TemplateParser(scalar, reporter).parse();
    }

    private Value object(ObjectNode object) {
        if (isSelector(object)) {
            reporter.notYetSupported(object.location(), "a selector object");
        }
        List<Value.Member> members = new ArrayList<>();
        object.members()
                .forEach((key, member) -> members.add(
                        new Value.Member(key(Names.node(key, member.keyLocation())), parse(member.value()))));
        return new Value.Object(members, object);
    }

    /** Keys such as {@code $ref} and {@code $top} are common and mean themselves. */
    private Value key(ScalarNode key) {
        boolean expression = key.text().contains("{$") || ExpressionParser.isMeantAsExpression(key.text());
        return expression ? string(key) : new Value.Literal(key);
    }

    private Value string(ScalarNode scalar) {
        String text = scalar.text();
        if (isTemplate(text)) {
            return new TemplateParser(scalar, reporter).parse();
        }
        if (!text.startsWith("$")) {
            return new Value.Literal(scalar);
        }
        if (ExpressionParser.isMeantAsExpression(text)) {
            Parsed<RuntimeExpression> parsed = ExpressionParser.parse(text);
            reporter.problems(parsed.problems(), scalar);
            return parsed.tree() == null ? new Value.Invalid(scalar) : new Value.Expression(parsed.tree(), scalar);
        }
        if (text.length() > 1 && (".[{".indexOf(text.charAt(1)) >= 0 || Character.isLetter(text.charAt(1)))) {
            reporter.report(
                    DiagnosticCode.DOLLAR_LITERAL,
                    scalar.location(),
                    "this is no runtime expression, so the text is used as it is",
                    text.startsWith("$.") || text.startsWith("$[")
                            ? "a part of a response is written $response.body#/name"
                            : "");
        }
        return new Value.Literal(scalar);
    }

    /** A text that is more than one expression: something else stands before, behind or between. */
    private static boolean isTemplate(String text) {
        return text.contains("{$") || TemplateParser.hasUnbraced(text, text.startsWith("$") ? 1 : 0);
    }

    private boolean isSelector(ObjectNode object) {
        return reporter.isVersion11()
                && object.members().containsKey("context")
                && object.members().containsKey("selector")
                && SELECTOR_FIELDS.containsAll(object.members().keySet());
    }
}

package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Reusable;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.expression.ExpressionParser;
import io.github.arazzocodegen.expression.Parsed;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses lists whose elements are objects or references to components (section "Reusable Object"). */
final class ReusableParser {

    private static final Set<String> FIELDS = Set.of("reference", "value");

    private final Reporter reporter;

    ReusableParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * The elements of a list.
     *
     * @param kind the components that a reference may name, for example {@code parameters}
     * @param inline parses an element that is no reference, or gives null for one that can't be used
     */
    <T> List<Reusable<T>> parseAll(List<Node> nodes, String kind, Function<Node, @Nullable T> inline) {
        List<Reusable<T>> all = new ArrayList<>();
        Names references = new Names(reporter);
        for (Node node : nodes) {
            if (node instanceof ObjectNode object && isReference(object)) {
                Reusable.Reference<T> reference = reference(object, kind);
                references.unique(
                        reference.reference().value(), reference.reference().location(), "references to");
                all.add(reference);
            } else {
                T object = inline.apply(node);
                if (object != null) {
                    all.add(new Reusable.Inline<>(object));
                }
            }
        }
        return all;
    }

    /** An object with a name is none, and one with a field that is like {@code reference} is one. */
    private static boolean isReference(ObjectNode object) {
        return object.members().containsKey("reference")
                || (!object.members().containsKey("name")
                        && !Suggestions.nearest("reference", object.members().keySet())
                                .isEmpty());
    }

    private <T> Reusable.Reference<T> reference(ObjectNode object, String kind) {
        Fields fields = new Fields(object, "a reusable object", FIELDS, Set.of(), reporter);
        Located<String> reference = fields.required("reference");
        if (!reference.value().isEmpty() && reference.node() instanceof ScalarNode scalar) {
            check(scalar, kind);
        }
        fields.finish();
        Node value = fields.get("value");
        if (value != null && !kind.equals("parameters")) {
            reporter.report(
                    DiagnosticCode.UNKNOWN_FIELD,
                    value.location(),
                    "only a reference to a parameter has a 'value'",
                    "");
            value = null;
        }
        return new Reusable.Reference<>(
                reference, value == null ? null : new ValueParser(reporter).parse(value), object);
    }

    private void check(ScalarNode reference, String kind) {
        Parsed<RuntimeExpression> parsed = ExpressionParser.parse(reference.text());
        reporter.problems(parsed.problems(), reference);
        RuntimeExpression expression = parsed.tree();
        boolean fits = expression instanceof RuntimeExpression.Component component
                && component.kind().equals(kind);
        if (expression != null && !fits) {
            reporter.report(
                    DiagnosticCode.INVALID_VALUE,
                    reference.location(),
                    "a reference here must be to components of the kind '" + kind + "'",
                    "write $components." + kind + ".<name>");
        }
    }
}

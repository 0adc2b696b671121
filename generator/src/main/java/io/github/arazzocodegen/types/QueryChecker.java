package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.jsonpath.QueryText;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.runtime.jsonpath.Query;
import io.github.arazzocodegen.runtime.jsonpath.Segment;
import io.github.arazzocodegen.runtime.jsonpath.Selector;
import io.github.arazzocodegen.runtime.jsonpath.Span;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what the schema of a query's context proves about it: members that it does not have, and filters that select nothing
 * or everything because of them. A schema says what is meant to come; so these are warnings.
 */
final class QueryChecker {

    private final ScalarNode text;
    private final BindingReports reports;
    private final @Nullable Schema root;
    private final FilterProver filters;

    /** @param context what {@code $} is */
    QueryChecker(ScalarNode text, BindingReports reports, Reference context) {
        this.text = text;
        this.reports = reports;
        this.root = context.type().schema();
        this.filters = new FilterProver(this);
    }

    void check(QueryText query) {
        if (root != null) {
            nodes(query.path().query(), List.of(root));
        }
    }

    /**
     * The schemas of the nodes that a query may select; null where that is not known, empty where it selects nothing.
     *
     * @param current the schemas of what {@code @} may be
     */
    @Nullable
    List<Schema> nodes(Query query, @Nullable List<Schema> current) {
        List<Schema> nodes =
                query.identifier() == Query.Identifier.CURRENT_NODE ? current : root == null ? null : List.of(root);
        for (Segment segment : query.segments()) {
            nodes = nodes == null || segment instanceof Segment.Descendant ? null : children(segment, nodes);
        }
        return nodes;
    }

    private @Nullable List<Schema> children(Segment segment, List<Schema> nodes) {
        Set<Schema> children = new LinkedHashSet<>();
        for (Selector selector : segment.selectors()) {
            List<Schema> selected = selector instanceof Selector.Name name
                    ? members(name, nodes)
                    : selector instanceof Selector.Given ? null : elements(selector, nodes);
            if (selected == null) {
                return null;
            }
            children.addAll(selected);
        }
        return List.copyOf(children);
    }

    private @Nullable List<Schema> members(Selector.Name name, List<Schema> nodes) {
        Set<Schema> members = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (Schema node : nodes) {
            Schema member = node.properties().get(name.name());
            boolean none = isClosed(node) || (isArray(node) && !name.name().equals("length"));
            if (member == null && (node.additionalProperties() != null || !none)) {
                return null;
            }
            known.addAll(node.properties().keySet());
            Stream.ofNullable(member).forEach(members::add);
        }
        if (members.isEmpty() && !nodes.isEmpty()) {
            warn(
                    DiagnosticCode.UNKNOWN_PROPERTY,
                    name.span(),
                    "the schema here has no '" + name.name() + "', so nothing is selected",
                    nodes.stream().allMatch(QueryChecker::isArray)
                            ? "it is an array: [*] before the name leads to its elements"
                            : Suggestions.didYouMean(name.name(), known));
        }
        return List.copyOf(members);
    }

    /** An object with properties, or a scalar, which has no members at all. */
    private static boolean isClosed(Schema schema) {
        ValueType.Kind kind = ValueType.of(schema).kind();
        return (kind == ValueType.Kind.OBJECT && !schema.properties().isEmpty()) || kind.isScalar();
    }

    private static boolean isArray(Schema schema) {
        return ValueType.of(schema).kind() == ValueType.Kind.ARRAY;
    }

    private @Nullable List<Schema> elements(Selector selector, List<Schema> nodes) {
        Set<Schema> elements = new LinkedHashSet<>();
        boolean known = true;
        for (Schema node : nodes) {
            ValueType.Kind kind = ValueType.of(node).kind();
            boolean named = kind == ValueType.Kind.OBJECT
                    && node.additionalProperties() == null
                    && !node.properties().isEmpty();
            if (kind == ValueType.Kind.ARRAY && node.items() != null) {
                elements.add(node.items());
            } else if (named && !(selector instanceof Selector.Index)) {
                elements.addAll(node.properties().values());
            } else {
                known &= kind.isScalar();
            }
        }
        List<Schema> found = known ? List.copyOf(elements) : null;
        return selector instanceof Selector.Filter filter ? filters.selected(filter, found) : found;
    }

    void warn(DiagnosticCode code, Span span, String message, String help) {
        reports.warn(code, text.locationOf(span.start(), span.end()), message, help);
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells of the keywords in the schemas of inputs that are not looked after, so that nobody relies on them. */
final class SchemaKeywords {

    /** They say what is valid, and are not checked. */
    private static final Set<String> UNCHECKED = Set.of(
            "not",
            "if",
            "then",
            "else",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "propertyNames",
            "patternProperties",
            "prefixItems",
            "contains",
            "minContains",
            "maxContains",
            "unevaluatedItems",
            "unevaluatedProperties",
            "$dynamicRef",
            "$recursiveRef");

    /** They decide the type or describe it. */
    private static final Set<String> READ = Set.of(
            "type",
            "format",
            "enum",
            "const",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "allOf",
            "anyOf",
            "oneOf",
            "default",
            "description",
            "nullable",
            "$ref",
            "$defs",
            "definitions",
            "title",
            "examples",
            "example",
            "deprecated",
            "readOnly",
            "writeOnly",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");

    private static final List<String> TYPES =
            List.of("string", "integer", "number", "boolean", "array", "object", "null");

    private static final Set<String> ALL = all();

    private final Diagnostics diagnostics;
    private final Set<String> seen = new HashSet<>();

    SchemaKeywords(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(READ);
        all.addAll(UNCHECKED);
        Limits.KEYWORDS.values().forEach(all::addAll);
        return all;
    }

    /** Looks at a schema and at those in it; not into the models of a client, which checks by its own rules. */
    void check(Schema schema) {
        ValueType type = ValueType.of(schema);
        boolean record = type.kind() == Kind.OBJECT && !schema.properties().isEmpty();
        if (!seen.add(schema.identity()) || ReferredModels.is(schema)) {
            return;
        }
        for (ObjectNode part : schema.parts()) {
            part.members().forEach((name, member) -> keyword(name, member, type.kind(), record));
        }
        Limits.read(
                type,
                (value, problem) -> diagnostics.add(Diagnostic.of(
                        DiagnosticCode.NOT_CHECKED, value.location(), "this limit is not checked: " + problem)));
        schema.properties().values().forEach(this::check);
        if (schema.items() != null) {
            check(schema.items());
        }
        if (schema.additionalProperties() != null && !record) {
            check(schema.additionalProperties());
        }
    }

    private void keyword(String name, ObjectNode.Member member, Kind kind, boolean record) {
        Location place = member.keyLocation();
        if (UNCHECKED.contains(name)) {
            report(place, "'" + name + "' is not checked");
        } else if (isLimit(name)) {
            if (kind == Kind.ANY) {
                report(place, "'" + name + "' is not checked of a value that may have several types");
            } else if (record) {
                report(place, "'" + name + "' is not checked of an object that has properties");
            } else if (!Limits.KEYWORDS.getOrDefault(kind, List.of()).contains(name)) {
                report(place, "'" + name + "' says nothing of a value of type " + kind.label());
            }
        } else if (name.equals("type")) {
            types(member.value());
        } else if (name.equals("oneOf") || name.equals("anyOf")) {
            union(name, member);
        } else if (name.equals("additionalProperties") && record && member.value() instanceof ObjectNode) {
            report(place, "members besides the 'properties' can't be given; 'additionalProperties' is left out");
        } else if ((name.equals("enum") || name.equals("const")) && holdsStructure(member.value())) {
            report(place, "arrays and objects in '" + name + "' are not checked");
        } else if (!ALL.contains(name) && !name.startsWith("x-")) {
            unknown(name, place);
        }
    }

    /** A type that there is not is none: the value can be anything. */
    private void types(Node value) {
        Stream<Node> names = value instanceof ArrayNode array ? array.elements().stream() : Stream.of(value);
        names.forEach(name -> {
            if (!(name instanceof ScalarNode scalar) || !TYPES.contains(scalar.text())) {
                String text = name instanceof ScalarNode scalar ? " '" + scalar.text() + "'" : " of this kind";
                diagnostics.add(
                        Diagnostic.of(DiagnosticCode.NOT_CHECKED, name.location(), "JSON Schema has no type" + text)
                                .withHelp("its types are " + String.join(", ", TYPES)));
            }
        });
    }

    private static boolean isLimit(String name) {
        return Limits.KEYWORDS.values().stream().anyMatch(names -> names.contains(name));
    }

    private void union(String name, ObjectNode.Member member) {
        if (!(member.value() instanceof ArrayNode branches)) {
            return;
        }
        // One branch besides null is that branch, or null; of several that are but types, the types are checked.
        List<Node> others =
                branches.elements().stream().filter(branch -> !isNull(branch)).toList();
        if (others.size() > 1 && !others.stream().allMatch(SchemaKeywords::saysTypeOnly)) {
            report(member.keyLocation(), "which branch of '" + name + "' holds is not checked");
        }
    }

    private static boolean saysTypeOnly(Node branch) {
        return branch instanceof ObjectNode object
                && object.get("type") != null
                && Set.of("type", "title", "description")
                        .containsAll(object.members().keySet());
    }

    private static boolean isNull(Node branch) {
        return branch instanceof ObjectNode object
                && object.get("type") instanceof ScalarNode type
                && type.text().equals("null");
    }

    private static boolean holdsStructure(Node value) {
        return value instanceof ObjectNode
                || (value instanceof ArrayNode array
                        && array.elements().stream().anyMatch(element -> !(element instanceof ScalarNode)));
    }

    private void unknown(String name, Location place) {
        Collection<String> near = Suggestions.nearest(name, ALL);
        if (!near.isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(DiagnosticCode.NOT_CHECKED, place, "JSON Schema has no keyword '" + name + "'")
                            .withHelp(Suggestions.didYouMean(name, ALL)));
        }
    }

    private void report(Location place, String message) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.NOT_CHECKED, place, message));
    }
}

package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON types that a schema allows: as it says, else as its keywords show. */
final class SchemaTypes {

    private static final Set<String> JSON_TYPES = Set.of("string", "number", "integer", "boolean", "object", "array");
    private static final List<String> OF_OBJECTS = List.of("properties", "additionalProperties", "patternProperties");

    private SchemaTypes() {}

    static Set<String> of(SchemaTarget target, Schemas schemas) {
        return of(target, schemas, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Set<String> of(SchemaTarget target, Schemas schemas, Set<Node> seen) {
        if (!seen.add(target.node())) {
            return Set.of();
        }
        Set<String> types = Set.of();
        for (ObjectNode part : target.parts()) {
            Set<String> stated = stated(part);
            types = types.isEmpty() ? stated : both(types, stated);
        }
        for (int i = 0; types.isEmpty() && i < target.parts().size(); i++) {
            types = derived(target.parts().get(i), schemas, seen);
        }
        return types;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> common = new LinkedHashSet<>(some);
        common.retainAll(others);
        // Nothing in common is a mistake or 'integer' beside 'number': the first one then says what is meant.
        return common.isEmpty() ? some : common;
    }

    private static Set<String> stated(ObjectNode part) {
        Node type = part.get("type");
        Set<String> types = new LinkedHashSet<>();
        for (Node each : type instanceof ScalarNode ? List.of(type) : SchemaNodes.elements(type)) {
            if (each instanceof ScalarNode scalar) {
                String name = scalar.text().equals("file") ? "string" : scalar.text();
                if (JSON_TYPES.contains(name)) {
                    types.add(name);
                }
            }
        }
        return types;
    }

    private static Set<String> derived(ObjectNode part, Schemas schemas, Set<Node> seen) {
        if (OF_OBJECTS.stream().anyMatch(part.members()::containsKey)) {
            return Set.of("object");
        }
        if (part.members().containsKey("items") || part.members().containsKey("prefixItems")) {
            return Set.of("array");
        }
        List<Node> values = new ArrayList<>(SchemaNodes.elements(part.get("enum")));
        Node constant = part.get("const");
        if (constant != null) {
            values.add(constant);
        }
        Set<String> types = new LinkedHashSet<>();
        for (Node value : values) {
            String type = typeOf(value);
            if (type != null) {
                types.add(type);
            }
        }
        return types.isEmpty() ? ofUnion(part, schemas, seen) : types;
    }

    private static @Nullable String typeOf(Node value) {
        return value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL ? null : value.describe();
    }

    private static Set<String> ofUnion(ObjectNode part, Schemas schemas, Set<Node> seen) {
        Set<String> types = new LinkedHashSet<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (Node branch : SchemaNodes.shapes(part, keyword)) {
                Set<String> ofBranch = of(SchemaTarget.of(branch, schemas.owner(branch)), schemas, seen);
                if (ofBranch.isEmpty()) {
                    return Set.of();
                }
                types.addAll(ofBranch);
            }
        }
        return types;
    }
}

package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes schemas as OpenAPI 3.0 has them, whatever they come from, and collects those that references lead to.
 *
 * <p>Only what decides a Java type is written: no default (the client would send it unasked), no limit, pattern or
 * example, no {@code readOnly} (it takes the setter away), no {@code uniqueItems} (a set has no first element), no
 * {@code deprecated} (the client's users would be warned), no title, no extension. {@code allOf} is written merged, as
 * {@link Schema} sees it, unless one of its branches is a union or chooses a class by a discriminator.
 */
final class PrunedSchemas {

    private record Component(String name, SchemaView schema) {}

    private static final JsonPointer RECURSIVE = JsonPointer.parse("/components/schemas/Recursive");

    private final ApiDescription description;
    private final ComponentNames names;
    private final PrunedUnions unions;
    private final IdentityHashMap<Node, Component> components = new IdentityHashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Component> waiting = new ArrayDeque<>();
    private final Map<String, Map<String, Object>> written = new LinkedHashMap<>();
    private final Map<String, String> namesByIdentity = new LinkedHashMap<>();
    private int schemas;

    PrunedSchemas(ApiDescription description) {
        this.description = description;
        this.names = new ComponentNames(description.root());
        this.unions = new PrunedUnions(this, description);
    }

    /** A schema where it is used: a reference to a component, or all of it. */
    Map<String, Object> write(Node node) {
        return write(description.schemas().view(node));
    }

    Map<String, Object> write(SchemaView schema) {
        SchemaTarget target = schema.target();
        JsonPointer pointer = target.pointer();
        if (!(target.node() instanceof ObjectNode)) {
            return content(schema);
        }
        Component kept = components.get(target.node());
        if (pointer == null && kept != null) {
            // Something else refers to what stands here in full, and has its name.
            return reference(kept.name());
        }
        if (pointer == null) {
            if (!open.contains(target.node())) {
                return content(schema);
            }
            // Merging allOf has brought it into itself, so it needs a name after all.
            pointer = RECURSIVE;
        }
        String name = componentOf(target.node(), pointer);
        Map<String, Object> reference = reference(name);
        boolean extra = target.nullable() && !SchemaNodes.saysNullable((ObjectNode) target.node());
        if (!extra) {
            return reference;
        }
        Map<String, Object> nullable = new LinkedHashMap<>();
        nullable.put("allOf", List.of(reference));
        nullable.put("nullable", true);
        return nullable;
    }

    static Map<String, Object> reference(String component) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/components/schemas/" + component);
        return reference;
    }

    /** Makes a component of a schema that a reference led to. */
    void keep(SchemaView schema) {
        SchemaTarget target = schema.target();
        if (target.pointer() != null && target.node() instanceof ObjectNode) {
            componentOf(target.node(), target.pointer());
        }
    }

    /** The name of the component for a schema, which is written later on. */
    String componentOf(Node node, JsonPointer pointer) {
        return components
                .computeIfAbsent(node, unused -> {
                    String name = names.of(node, pointer);
                    Component component =
                            new Component(name, description.schemas().view(node));
                    waiting.add(component);
                    return component;
                })
                .name();
    }

    /** Writes the components that are in use; those of the description in its order, then the others. */
    Map<String, Map<String, Object>> components() {
        for (Component next = waiting.poll(); next != null; next = waiting.poll()) {
            namesByIdentity.put(next.schema().identity(), next.name());
            written.put(next.name(), content(next.schema()));
        }
        Map<String, Map<String, Object>> sorted = new LinkedHashMap<>();
        for (Node node : names.inOrder()) {
            Component component = components.get(node);
            if (component != null) {
                sorted.put(component.name(), written.getOrDefault(component.name(), Map.of()));
            }
        }
        written.forEach(sorted::putIfAbsent);
        return sorted;
    }

    /** The names of components by {@link Schema#identity()}. */
    Map<String, String> namesByIdentity() {
        return Map.copyOf(namesByIdentity);
    }

    /** All of a schema, its own references aside. */
    private Map<String, Object> content(SchemaView schema) {
        Map<String, Object> content = new LinkedHashMap<>();
        Node node = schema.target().node();
        if (description.schemas().references().areTooMany(++schemas, node)) {
            return content;
        }
        boolean outermost = open.add(node);
        Map<String, Object> union = hasTooManyParts(schema, node) ? Map.of() : unions.write(schema);
        if (union != null) {
            content.putAll(union);
        } else {
            shape(schema, content);
        }
        if (outermost) {
            open.remove(node);
        }
        if (saysNullable(schema)) {
            content.put("nullable", true);
        }
        String text = HarmlessText.of(schema.description());
        if (!text.isEmpty()) {
            content.put("description", text);
        }
        return content;
    }

    /** The classes of a client's models grow with these, and Java's classes have their limits. */
    private boolean hasTooManyParts(SchemaView schema, Node node) {
        References references = description.schemas().references();
        return references.areTooManyParts(schema.properties().size(), "properties", node)
                || references.areTooManyParts(schema.enumValues().size(), "values of an enum", node)
                || (node instanceof ObjectNode object
                        && Stream.of("oneOf", "anyOf", "allOf")
                                .anyMatch(keyword -> references.areTooManyParts(
                                        SchemaNodes.elements(object.get(keyword))
                                                .size(),
                                        "parts of " + keyword,
                                        node)));
    }

    private static boolean saysNullable(SchemaView schema) {
        SchemaTarget target = schema.target();
        return target.nullable() || (!schema.types().isEmpty() && schema.nullable());
    }

    private void shape(SchemaView schema, Map<String, Object> content) {
        Set<String> types = schema.types();
        // Several types have no Java type in common: any value.
        if (types.size() != 1) {
            return;
        }
        String type = types.iterator().next();
        content.put("type", type);
        switch (type) {
            case "object" -> object(schema, content);
            case "array" -> {
                Schema items = schema.items();
                content.put("items", items == null ? new LinkedHashMap<>() : write((SchemaView) items));
            }
            default -> {
                String format = schema.format();
                if (format.matches("[A-Za-z0-9_.+-]{1,40}")) {
                    content.put("format", format);
                }
                List<Object> values = PrunedEnums.of(schema, type);
                if (!values.isEmpty()) {
                    content.put("enum", values);
                }
            }
        }
    }

    void object(SchemaView schema, Map<String, Object> content) {
        Map<String, Object> properties = new LinkedHashMap<>();
        schema.properties().forEach((name, property) -> {
            if (SafeNames.isSafe(name)) {
                properties.put(name, write((SchemaView) property));
            } else {
                description.mistake(
                        property.location(), "the name of this property can't be a Java string; it is left out");
            }
        });
        if (!properties.isEmpty()) {
            content.put("properties", properties);
        }
        List<String> required = new ArrayList<>(schema.required());
        required.retainAll(properties.keySet());
        if (!required.isEmpty()) {
            content.put("required", required);
        }
        Node additional = schema.additionalNode();
        if (additional instanceof ObjectNode) {
            content.put("additionalProperties", write(additional));
        } else if (additional instanceof ScalarNode scalar && scalar.value() instanceof Boolean allowed) {
            content.put("additionalProperties", allowed);
        }
        Map<String, Object> discriminator = unions.discriminator(schema);
        if (discriminator != null) {
            content.put("discriminator", discriminator);
        }
    }
}

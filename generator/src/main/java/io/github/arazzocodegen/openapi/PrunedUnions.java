package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code oneOf}, {@code anyOf} and what must not be merged of {@code allOf}, with discriminators. Only a
 * union of objects is a class; another one is the common type of its branches, or any value.
 */
final class PrunedUnions {

    private final PrunedSchemas schemas;
    private final Subtypes subtypes;
    private final References references;

    PrunedUnions(PrunedSchemas schemas, ApiDescription description) {
        this.schemas = schemas;
        this.references = description.schemas().references();
        this.subtypes = new Subtypes(description);
    }

    /** A schema as a union or composition, or null if it is neither. */
    @Nullable
    Map<String, Object> write(SchemaView schema) {
        if (!(schema.target().node() instanceof ObjectNode node)) {
            return null;
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Node> branches = SchemaNodes.shapes(node, keyword);
            if (branches.size() > 1) {
                return union(schema, keyword, branches);
            }
        }
        List<Node> branches = SchemaNodes.elements(node.get("allOf"));
        boolean keep =
                schema.target().parts().stream().anyMatch(part -> part != node && (chooses(part) || isUnion(part)));
        return keep && !branches.isEmpty() ? composition(schema, node, branches) : null;
    }

    private static boolean chooses(ObjectNode part) {
        return part.members().containsKey("discriminator");
    }

    private static boolean isUnion(ObjectNode part) {
        return SchemaNodes.shapes(part, "oneOf").size() > 1
                || SchemaNodes.shapes(part, "anyOf").size() > 1;
    }

    private @Nullable Map<String, Object> union(SchemaView schema, String keyword, List<Node> branches) {
        // openapi-generator writes Java that does not compile for a union with an array in it.
        if (!schema.types().equals(Set.of("object"))) {
            return null;
        }
        List<Object> written = new ArrayList<>();
        branches.stream().map(schemas::write).distinct().forEach(written::add);
        Map<String, Object> union = new LinkedHashMap<>();
        if (!schema.properties().isEmpty()) {
            union.put("type", "object");
            schemas.object(schema, union);
        }
        union.put(keyword, written);
        Map<String, Object> discriminator = discriminator(schema);
        if (discriminator != null) {
            union.put("discriminator", discriminator);
        }
        return union;
    }

    private Map<String, Object> composition(SchemaView schema, ObjectNode node, List<Node> branches) {
        List<Object> written = new ArrayList<>();
        branches.forEach(branch -> written.add(schemas.write(branch)));
        Map<String, ObjectNode.Member> own = new LinkedHashMap<>(node.members());
        own.keySet().removeAll(Set.of("allOf", "oneOf", "anyOf", "description", "discriminator", "$ref"));
        if (own.containsKey("properties") || own.containsKey("required")) {
            written.add(schemas.write(schema.view(new ObjectNode(node.location(), own))));
        }
        Map<String, Object> composition = new LinkedHashMap<>();
        composition.put("allOf", written);
        return composition;
    }

    /** The discriminator of a schema's own node, with the components that it chooses from; null if it has none. */
    @Nullable
    Map<String, Object> discriminator(SchemaView schema) {
        if (!(schema.target().node() instanceof ObjectNode node)) {
            return null;
        }
        Node discriminator = node.get("discriminator");
        String property = discriminator instanceof ScalarNode scalar
                ? scalar.text()
                : discriminator instanceof ObjectNode object ? object.string("propertyName") : null;
        if (property == null || !SafeNames.isSafe(property)) {
            return null;
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        ObjectNode declared = discriminator instanceof ObjectNode object ? object.object("mapping") : null;
        if (declared != null) {
            declared.members().forEach((value, member) -> {
                References.Target target = member.value() instanceof ScalarNode text ? mapped(text) : null;
                if (target != null && SafeNames.isSafe(value)) {
                    String name = schemas.componentOf(target.node(), target.pointer());
                    mapping.put(value, "#/components/schemas/" + name);
                }
            });
        } else {
            subtypes.of(node).forEach((value, target) -> {
                if (SafeNames.isSafe(value)) {
                    String name = schemas.componentOf(target.node(), target.pointer());
                    mapping.put(value, "#/components/schemas/" + name);
                }
            });
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("propertyName", property);
        if (!mapping.isEmpty()) {
            written.put("mapping", mapping);
        }
        return written;
    }

    /** What a value of a mapping means: the name of a component, or a reference. */
    private References.@Nullable Target mapped(ScalarNode value) {
        if (value.text().matches("[A-Za-z0-9._-]+")) {
            References.Target component = references.target(value, "#/components/schemas/" + value.text());
            if (component != null) {
                return component;
            }
        }
        return references.target(value);
    }
}

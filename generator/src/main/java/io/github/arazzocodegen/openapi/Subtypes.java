package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components that a discriminator without mapping chooses from: those with an {@code allOf} that refers to the
 * schema with the discriminator, by their names (OpenAPI, section "Discriminator Object").
 */
final class Subtypes {

    private final ApiDescription description;
    private @Nullable Map<Node, Map<String, References.Target>> bySupertype;

    Subtypes(ApiDescription description) {
        this.description = description;
    }

    Map<String, References.Target> of(Node supertype) {
        Map<Node, Map<String, References.Target>> all = bySupertype;
        if (all == null) {
            all = find();
            bySupertype = all;
        }
        return all.getOrDefault(supertype, Map.of());
    }

    private Map<Node, Map<String, References.Target>> find() {
        IdentityHashMap<Node, Map<String, References.Target>> found = new IdentityHashMap<>();
        ObjectNode root = description.root();
        ObjectNode components = root.object("components");
        List<String> place = components == null ? List.of("definitions") : List.of("components", "schemas");
        ObjectNode schemas = components == null ? root.object("definitions") : components.object("schemas");
        if (schemas == null) {
            return found;
        }
        schemas.members().forEach((name, member) -> {
            if (!(member.value() instanceof ObjectNode schema)) {
                return;
            }
            JsonPointer pointer = new JsonPointer(place).child(name);
            for (Node branch : SchemaNodes.elements(schema.get("allOf"))) {
                ScalarNode reference = References.referenceOf(branch);
                References.Target target = reference == null
                        ? null
                        : description.schemas().references().target(reference);
                if (target != null) {
                    found.computeIfAbsent(target.node(), unused -> new LinkedHashMap<>())
                            .put(name, new References.Target(schema, pointer));
                }
            }
        });
        return found;
    }
}

package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema seen through its node. Nothing is followed before it is asked for. */
final class SchemaView implements Schema {

    private final Node written;
    private final Schemas schemas;
    private @Nullable SchemaTarget resolved;

    SchemaView(Node written, Schemas schemas) {
        this.written = written;
        this.schemas = schemas;
    }

    SchemaTarget target() {
        SchemaTarget target = resolved;
        if (target == null) {
            target = SchemaTarget.of(written, schemas);
            resolved = target;
        }
        return target;
    }

    /** The schema of a node that this one contains. */
    SchemaView view(Node node) {
        return target().schemas().view(node);
    }

    @Override
    public Location location() {
        return target().node().location();
    }

    @Override
    public String identity() {
        return location().toString();
    }

    @Override
    public @Nullable String componentName() {
        JsonPointer pointer = target().pointer();
        List<String> tokens = pointer == null ? List.of() : pointer.tokens();
        boolean component = (tokens.size() == 3 && tokens.get(0).equals("components"))
                || (tokens.size() == 2
                        && (tokens.get(0).equals("definitions") || tokens.get(0).equals("$defs")));
        return component ? tokens.get(tokens.size() - 1) : null;
    }

    @Override
    public @Nullable ApiDescription referredTo() {
        return target().pointer() == null ? null : target().schemas().description();
    }

    @Override
    public List<ObjectNode> parts() {
        return target().parts();
    }

    @Override
    public Set<String> types() {
        return SchemaTypes.of(target(), target().schemas());
    }

    @Override
    public boolean nullable() {
        SchemaTarget target = target();
        if (target.nullable() || !(target.node() instanceof ObjectNode node) || target.dangling()) {
            return true;
        }
        if (node.get("type") == null
                && SchemaNodes.elements(node.get("enum")).stream().anyMatch(SchemaNodes::isNullValue)) {
            return true;
        }
        boolean states = node.get("type") != null || node.get("enum") != null || node.get("const") != null;
        List<ObjectNode> others =
                target.parts().stream().filter(part -> part != node).toList();
        if (!states && !others.isEmpty()) {
            return others.stream().allMatch(SchemaNodes::saysNullable);
        }
        boolean shaped = !types().isEmpty() || isUnion() || References.referenceOf(node) != null;
        return !shaped && node.get("not") == null;
    }

    @Override
    public String format() {
        ScalarNode format = keyword("format");
        if (format != null) {
            return format.text();
        }
        boolean file = hasText("type", "file")
                || (hasText("type", "string")
                        && keyword("contentMediaType") != null
                        && keyword("contentEncoding") == null);
        if (file) {
            return "binary";
        }
        return hasText("contentEncoding", "base64") ? "byte" : "";
    }

    private boolean hasText(String keyword, String text) {
        ScalarNode value = keyword(keyword);
        return value != null && value.text().equals(text);
    }

    @Override
    public String description() {
        // The words at the reference are about this use of the schema, so they win.
        Node own = written instanceof ObjectNode object ? object.get("description") : null;
        ScalarNode description = own instanceof ScalarNode scalar ? scalar : keyword("description");
        return description == null ? "" : description.text();
    }

    @Override
    public List<ScalarNode> enumValues() {
        for (ObjectNode part : ownFirst()) {
            Node constant = part.get("const");
            List<Node> values = constant == null ? SchemaNodes.elements(part.get("enum")) : List.of(constant);
            List<ScalarNode> scalars = values.stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(ScalarNode.class::cast)
                    .filter(value -> value.kind() != ScalarNode.Kind.NULL)
                    .toList();
            if (!scalars.isEmpty()) {
                return scalars;
            }
        }
        return List.of();
    }

    @Override
    public @Nullable Node defaultValue() {
        if (written instanceof ObjectNode object && object.get("default") != null) {
            return object.get("default");
        }
        return keyword("default");
    }

    @Override
    public Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (ObjectNode part : target().parts()) {
            ObjectNode declared = part.object("properties");
            if (declared != null) {
                declared.members().forEach((name, member) -> properties.put(name, view(member.value())));
            }
        }
        return properties;
    }

    @Override
    public Location nameOf(String property) {
        Location place = location();
        for (ObjectNode part : target().parts()) {
            ObjectNode declared = part.object("properties");
            ObjectNode.Member member =
                    declared == null ? null : declared.members().get(property);
            place = member == null ? place : member.keyLocation();
        }
        return place;
    }

    @Override
    public Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        for (ObjectNode part : target().parts()) {
            for (Node name : SchemaNodes.elements(part.get("required"))) {
                if (name instanceof ScalarNode scalar) {
                    required.add(scalar.text());
                }
            }
        }
        return required;
    }

    @Override
    public @Nullable Schema items() {
        for (ObjectNode part : ownFirst()) {
            Node items = part.get("items");
            if (items instanceof ObjectNode || items instanceof ScalarNode) {
                return view(items);
            }
        }
        return null;
    }

    @Override
    public @Nullable Schema additionalProperties() {
        return additionalNode() instanceof ObjectNode node ? view(node) : null;
    }

    /** The node of {@code additionalProperties}, or the one schema of {@code patternProperties}, or null. */
    @Nullable
    Node additionalNode() {
        for (ObjectNode part : ownFirst()) {
            ObjectNode patterns = part.object("patternProperties");
            if (patterns != null && patterns.members().size() == 1) {
                return patterns.members().values().iterator().next().value();
            }
            Node additional = part.get("additionalProperties");
            if (additional != null) {
                return additional;
            }
        }
        return null;
    }

    @Override
    public boolean isUnion() {
        return target().parts().stream()
                .anyMatch(part -> SchemaNodes.shapes(part, "oneOf").size() > 1
                        || SchemaNodes.shapes(part, "anyOf").size() > 1);
    }

    @Override
    public @Nullable ScalarNode keyword(String name) {
        for (ObjectNode part : ownFirst()) {
            if (part.get(name) instanceof ScalarNode scalar) {
                return scalar;
            }
        }
        return null;
    }

    private List<ObjectNode> ownFirst() {
        List<ObjectNode> parts = new ArrayList<>(target().parts());
        Collections.reverse(parts);
        return parts;
    }

    /** Views of the same node are the same schema. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaView view && view.written == written;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(written);
    }

    @Override
    public String toString() {
        return "schema at " + location();
    }
}

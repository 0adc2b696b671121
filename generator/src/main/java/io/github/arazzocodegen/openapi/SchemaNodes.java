package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be told of a schema by looking at its own node, without following references. */
final class SchemaNodes {

    /** Keywords that only describe: a schema of nothing else than a reference and these is what it refers to. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "summary",
            "description",
            "default",
            "example",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "externalDocs",
            "nullable",
            "xml",
            "$comment");

    /** Keywords of a branch that constrains an object and gives it no shape. */
    private static final Set<String> CONSTRAINTS = Set.of("required", "not", "minProperties", "maxProperties");

    private SchemaNodes() {}

    /** Whether a node has keywords that change what is valid, besides one. */
    static boolean hasMoreThan(ObjectNode node, String keyword) {
        return node.members().keySet().stream().anyMatch(key -> !key.equals(keyword) && !annotates(key));
    }

    private static boolean annotates(String key) {
        return ANNOTATIONS.contains(key) || key.startsWith("x-");
    }

    /** Whether a schema says {@code null} in so many words: {@code nullable}, a type, a constant, a null branch. */
    static boolean saysNullable(ObjectNode node) {
        return isTrue(node.get("nullable"))
                || isTrue(node.get("x-nullable"))
                || isNull(node.get("type"))
                || elements(node.get("type")).stream().anyMatch(SchemaNodes::isNull)
                || (node.get("const") instanceof ScalarNode constant && constant.kind() == ScalarNode.Kind.NULL)
                || elements(node.get("oneOf")).stream().anyMatch(SchemaNodes::isNullBranch)
                || elements(node.get("anyOf")).stream().anyMatch(SchemaNodes::isNullBranch);
    }

    /** Whether a branch of a union is {@code type: 'null'}. */
    static boolean isNullBranch(Node branch) {
        if (!(branch instanceof ObjectNode object)) {
            return false;
        }
        List<Node> types = elements(object.get("type"));
        List<Node> values = elements(object.get("enum"));
        return isNull(object.get("type"))
                || (!types.isEmpty() && types.stream().allMatch(SchemaNodes::isNull))
                || (object.get("type") == null
                        && !values.isEmpty()
                        && values.stream().allMatch(SchemaNodes::isNull));
    }

    private static boolean isNull(@Nullable Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.kind() == ScalarNode.Kind.NULL || scalar.text().equals("null"));
    }

    static boolean isNullValue(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }

    static boolean isTrue(@Nullable Node node) {
        return node instanceof ScalarNode scalar && Boolean.TRUE.equals(scalar.value());
    }

    /** The branches of {@code oneOf} or {@code anyOf} that give a value a shape: neither null nor constraints only. */
    static List<Node> shapes(ObjectNode node, String keyword) {
        return addsToProperties(node, keyword) ? List.of() : givingShape(node, keyword);
    }

    private static List<Node> givingShape(ObjectNode node, String keyword) {
        return elements(node.get(keyword)).stream()
                .filter(branch -> !isNullBranch(branch) && !constrainsOnly(branch))
                .toList();
    }

    /**
     * The properties that the branches of a union add to an object that has properties of its own: each may be there, so
     * none is required. Empty where the branches are schemas by themselves.
     */
    static List<ObjectNode> added(ObjectNode node, String keyword) {
        List<ObjectNode> added = new ArrayList<>();
        if (addsToProperties(node, keyword)) {
            for (Node branch : givingShape(node, keyword)) {
                ObjectNode.Member properties = ((ObjectNode) branch).members().get("properties");
                if (properties != null) {
                    added.add(new ObjectNode(branch.location(), Map.of("properties", properties)));
                }
            }
        }
        return added;
    }

    private static boolean addsToProperties(ObjectNode node, String keyword) {
        List<Node> branches = givingShape(node, keyword);
        return node.object("properties") != null
                && branches.size() > 1
                && branches.stream()
                        .allMatch(branch -> branch instanceof ObjectNode object
                                && object.members().keySet().stream()
                                        .allMatch(key -> key.equals("properties")
                                                || CONSTRAINTS.contains(key)
                                                || annotates(key)));
    }

    private static boolean constrainsOnly(Node branch) {
        return branch instanceof ObjectNode object
                && !object.members().isEmpty()
                && object.members().keySet().stream()
                        .allMatch(key -> CONSTRAINTS.contains(key) || key.equals("type") || annotates(key))
                && object.members().keySet().stream().anyMatch(CONSTRAINTS::contains);
    }

    /** The branch that a schema stands for: that of an {@code allOf}, or the only one besides null; null if none. */
    static @Nullable Node soleBranch(ObjectNode node) {
        for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
            if (node.get(keyword) instanceof ArrayNode) {
                List<Node> branches = keyword.equals("allOf") ? elements(node.get(keyword)) : shapes(node, keyword);
                boolean wrapper = branches.size() == 1 && !(branches.get(0) instanceof ScalarNode);
                return wrapper && !hasMoreThan(node, keyword) ? branches.get(0) : null;
            }
        }
        return null;
    }

    /** The elements of an array, or nothing. */
    static List<Node> elements(@Nullable Node node) {
        return node instanceof ArrayNode array ? array.elements() : List.of();
    }
}

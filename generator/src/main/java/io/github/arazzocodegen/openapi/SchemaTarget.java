package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema stands for: references followed, wrappers taken off ({@code allOf} with one branch, {@code oneOf} with
 * one besides null), as far as they add nothing but descriptions and null.
 *
 * @param node the schema that is left
 * @param pointer how the last reference named it in its document, or null if there was none
 * @param nullable whether something on the way allowed null
 * @param parts the schema's node and those of its {@code allOf}, branches before what contains them
 * @param dangling whether a reference led nowhere; the node is then the one that holds it
 * @param schemas those of the document that the node is in
 */
record SchemaTarget(
        Node node,
        @Nullable JsonPointer pointer,
        boolean nullable,
        List<ObjectNode> parts,
        boolean dangling,
        Schemas schemas) {

    static SchemaTarget of(Node start, Schemas first) {
        Schemas schemas = first;
        Node node = start;
        JsonPointer pointer = null;
        boolean nullable = false;
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (node instanceof ObjectNode object && seen.add(node)) {
            ScalarNode reference = References.referenceOf(object);
            if (reference == null) {
                nullable |= SchemaNodes.saysNullable(object);
                Node branch = SchemaNodes.soleBranch(object);
                if (branch == null) {
                    return of(node, pointer, nullable, schemas);
                }
                node = branch;
                pointer = null;
                continue;
            }
            if (schemas.version().siblingsOfReferencesCount()) {
                nullable |= SchemaNodes.saysNullable(object);
                if (SchemaNodes.hasMoreThan(object, "$ref")) {
                    return of(node, pointer, nullable, schemas);
                }
            }
            if (schemas.references().isTooLong(seen.size(), reference)) {
                return new SchemaTarget(node, null, nullable, List.of(), true, schemas);
            }
            References.Target target = schemas.references().target(reference);
            if (target == null || seen.contains(target.node())) {
                schemas.references().report(reference);
                return new SchemaTarget(node, null, nullable, List.of(), true, schemas);
            }
            schemas.references().reached(reference, target.node());
            node = target.node();
            pointer = target.pointer();
            schemas = schemas.owner(node);
        }
        return of(node, pointer, nullable, schemas);
    }

    private static SchemaTarget of(Node node, @Nullable JsonPointer pointer, boolean nullable, Schemas schemas) {
        List<ObjectNode> parts = new ArrayList<>();
        collect(node, schemas, parts, Collections.newSetFromMap(new IdentityHashMap<>()));
        return new SchemaTarget(node, pointer, nullable, List.copyOf(parts), false, schemas);
    }

    private static void collect(Node node, Schemas schemas, List<ObjectNode> parts, Set<Node> seen) {
        if (!(node instanceof ObjectNode object) || !seen.add(node)) {
            return;
        }
        ScalarNode reference = References.referenceOf(object);
        if (reference != null) {
            References.Target target = schemas.references().target(reference);
            if (target == null) {
                schemas.references().report(reference);
            } else {
                schemas.references().reached(reference, target.node());
                collect(target.node(), schemas.owner(target.node()), parts, seen);
            }
            if (!schemas.version().siblingsOfReferencesCount()) {
                return;
            }
        }
        SchemaNodes.elements(object.get("allOf")).forEach(branch -> collect(branch, schemas, parts, seen));
        for (String keyword : List.of("oneOf", "anyOf")) {
            parts.addAll(SchemaNodes.added(object, keyword));
            List<Node> shapes = SchemaNodes.shapes(object, keyword);
            if (shapes.size() == 1) {
                collect(shapes.get(0), schemas, parts, seen);
            }
        }
        parts.add(object);
    }
}

package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations of a description by operationId, and by method and path. Only path items are followed to make it. */
final class OperationIndex {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final List<IndexedOperation> all = new ArrayList<>();
    private final Map<String, List<IndexedOperation>> byId = new LinkedHashMap<>();
    private final Map<String, IndexedOperation> byPath = new LinkedHashMap<>();

    private final References references;

    private OperationIndex(References references) {
        this.references = references;
    }

    static OperationIndex of(ApiDescription description, References references) {
        OperationIndex index = new OperationIndex(references);
        ObjectNode paths = description.root().object("paths");
        if (paths != null) {
            paths.members().forEach((path, member) -> {
                if (member.value() instanceof ObjectNode item) {
                    // What stands beside the reference of a path item counts too, as readers commonly have it.
                    index.addAll(path, item, description);
                    if (References.referenceOf(item) != null
                            && references.followQuietly(item) instanceof ObjectNode target) {
                        index.addAll(path, target, description);
                    }
                }
            });
        }
        return index;
    }

    private void addAll(String path, ObjectNode item, ApiDescription description) {
        item.members().forEach((name, member) -> {
            if (METHODS.contains(name) && member.value() instanceof ObjectNode node) {
                add(new IndexedOperation(name.toUpperCase(Locale.ROOT), path, item, followed(node), description));
            }
        });
        ObjectNode additional = item.object("additionalOperations");
        if (additional != null) {
            additional.members().forEach((name, member) -> {
                if (member.value() instanceof ObjectNode node) {
                    add(new IndexedOperation(name, path, item, followed(node), description));
                }
            });
        }
    }

    /** The specification has no references to operations, but descriptions that are split into files do. */
    private ObjectNode followed(ObjectNode node) {
        return references.followQuietly(node) instanceof ObjectNode target ? target : node;
    }

    private void add(IndexedOperation operation) {
        if (byPath.putIfAbsent(key(operation.method(), operation.path()), operation) == null) {
            all.add(operation);
            String id = operation.operationId();
            if (id != null) {
                byId.computeIfAbsent(id, unused -> new ArrayList<>()).add(operation);
            }
        }
    }

    private static String key(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    List<IndexedOperation> all() {
        return List.copyOf(all);
    }

    List<IndexedOperation> byOperationId(String operationId) {
        return List.copyOf(byId.getOrDefault(operationId, List.of()));
    }

    @Nullable
    IndexedOperation byPath(String method, String path) {
        return byPath.get(key(method, path));
    }

    List<String> operationIds() {
        return List.copyOf(byId.keySet());
    }
}

package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.Locale;

/**
 * The operationIds and tags of the pruned description, which become names of methods and classes. They depend on the
 * operation alone, so they do not move when other operations come into use.
 */
final class OperationNames {

    private OperationNames() {}

    /** The operationId where it is one and the only one of its description, else one made of method and path. */
    static String operationId(IndexedOperation operation, ApiDescription description) {
        String id = operation.operationId();
        boolean usable = id != null && !SafeNames.camel(id).isEmpty() && SafeNames.isSafe(id);
        if (id != null && usable && description.byOperationId(id).size() == 1) {
            return id;
        }
        StringBuilder name = new StringBuilder(operation.method().toLowerCase(Locale.ROOT));
        for (String segment : operation.path().split("/", -1)) {
            name.append(segment.startsWith("{") ? "By" : "").append(SafeNames.camel(segment));
        }
        return name.toString();
    }

    /** The first tag, since each would get the operation a class; without one the first word of the path. */
    static String tag(IndexedOperation operation) {
        for (Node tag : SchemaNodes.elements(operation.node().get("tags"))) {
            String name = tag instanceof ScalarNode scalar ? SafeNames.ascii(scalar.text(), " ") : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        for (String segment : operation.path().split("/", -1)) {
            boolean prefix = segment.matches("(?i)api|rest|v?[0-9.]*|\\{.*");
            if (!prefix && !SafeNames.camel(segment).isEmpty()) {
                return SafeNames.camel(segment);
            }
        }
        return "Default";
    }
}

package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation as nodes of OpenAPI 3 shape, whatever the version of its description: what the operation's model and the
 * pruned description are both made of. References to parameters, bodies and responses are followed; those to schemas
 * are not.
 *
 * @param parameters those of the operation and of its path item, without repetitions
 * @param responses by status, {@code 200}, {@code 4XX} or {@code default}
 */
record OperationParts(
        ObjectNode operation,
        List<ObjectNode> parameters,
        @Nullable ObjectNode requestBody,
        Map<String, ObjectNode> responses) {

    /** The members of a map of objects, references in its values followed; what is no object is left out. */
    static Map<String, ObjectNode> objects(@Nullable ObjectNode map, References references) {
        Map<String, ObjectNode> objects = new LinkedHashMap<>();
        if (map != null) {
            map.members().forEach((name, member) -> {
                if (references.follow(member.value()) instanceof ObjectNode object) {
                    objects.put(name, object);
                }
            });
        }
        return objects;
    }
}

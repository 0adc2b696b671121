package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import org.jspecify.annotations.Nullable;

/** Finds the schema of a request body. */
final class RequestSchemas {

    private RequestSchemas() {}

    /** The schema for a media type; where the description does not have that, for its first one that is JSON. */
    static @Nullable Schema schema(Operation.RequestBody declared, String contentType) {
        return declared.content().entrySet().stream()
                .filter(entry -> MediaTypeNames.same(entry.getKey(), contentType))
                .findFirst()
                .map(entry -> entry.getValue().schema())
                .orElseGet(() -> ResponseSelector.jsonSchema(declared.content()));
    }
}

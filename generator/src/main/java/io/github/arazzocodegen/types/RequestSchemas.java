package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the media type and the schema of a request body (section "Request Body Object"). */
final class RequestSchemas {

    private RequestSchemas() {}

    /**
     * The media type where the step names none: the operation's. An object or array has one of those that it can be
     * written as.
     */
    static String mediaType(Operation.@Nullable RequestBody declared, Value payload) {
        Set<String> names = declared == null ? Set.of() : declared.content().keySet();
        boolean composed = payload instanceof Value.Object || payload instanceof Value.Array;
        List<String> structured =
                names.stream().filter(MediaTypeNames::isStructured).toList();
        return MediaTypeNames.preferred(composed && !structured.isEmpty() ? structured : names);
    }

    /** The schema for a media type; a kind of JSON that the description does not have has that of its first one. */
    static @Nullable Schema schema(Operation.RequestBody declared, String contentType) {
        return declared.content().entrySet().stream()
                .filter(entry -> MediaTypeNames.same(entry.getKey(), contentType))
                .findFirst()
                .or(() -> declared.content().entrySet().stream()
                        .filter(entry -> MediaTypeNames.matches(entry.getKey(), contentType))
                        .findFirst())
                .map(entry -> entry.getValue().schema())
                .orElseGet(() ->
                        MediaTypeNames.isJson(contentType) ? ResponseSelector.jsonSchema(declared.content()) : null);
    }
}

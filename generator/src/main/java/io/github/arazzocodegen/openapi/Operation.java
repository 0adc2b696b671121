package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a description (OpenAPI, section "Operation Object"), references resolved.
 *
 * @param method the HTTP method in upper case
 * @param path the path template as the description writes it
 * @param parameters those of the operation and, where it does not redefine them, of its path item
 * @param responses by status: {@code 200}, {@code 4XX} or {@code default}, in document order
 */
public record Operation(
        String method,
        String path,
        @Nullable String operationId,
        String summary,
        String description,
        List<Parameter> parameters,
        @Nullable RequestBody requestBody,
        Map<String, Response> responses,
        Location location) {

    /** A parameter; {@code in} is {@code path}, {@code query}, {@code header} or {@code cookie}. */
    public record Parameter(
            String name,
            String in,
            boolean required,
            @Nullable Schema schema,
            String description,
            Location location) {}

    /** A request body: its schemas by media type, in document order; a schema may be missing. */
    public record RequestBody(boolean required, Map<String, MediaType> content, Location location) {}

    /** A response: its schemas by media type, in document order; empty where the description declares no content. */
    public record Response(Map<String, MediaType> content, Map<String, Schema> headers, Location location) {}

    /** A media type's schema, or null where it has none. */
    public record MediaType(@Nullable Schema schema) {}

    /** How messages name the operation: its operationId, or its method and path. */
    public String displayName() {
        return operationId != null ? operationId : method + " " + path;
    }

    /** The response that the description has for a status: exact, else its range, else {@code default}, else null. */
    public @Nullable Response responseFor(int status) {
        Response exact = responses.get(Integer.toString(status));
        if (exact != null) {
            return exact;
        }
        Response range = responses.get(status / 100 + "XX");
        return range != null ? range : responses.get("default");
    }
}

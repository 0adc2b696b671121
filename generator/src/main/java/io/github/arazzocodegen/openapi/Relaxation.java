package io.github.arazzocodegen.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes optional in a pruned description what it requires and some step does not give: a client that insists on it could
 * not be called at all. Path parameters stay required, since without them there is no URL.
 */
public final class Relaxation {

    /** Stands for the request body among the things that are not given. */
    public static final String BODY = "body";

    private Relaxation() {}

    /**
     * Leaves of an operation's request body only the media type that all steps send, where the description has it: a
     * client has one type for the body.
     */
    public static void sendOnly(PrunedDescription description, Operation operation, String mediaType) {
        Map<?, ?> written = written(description, operation);
        if (written != null
                && written.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content
                && content.keySet().stream().anyMatch(key -> MediaTypeNames.same(key.toString(), mediaType))) {
            content.keySet().removeIf(key -> !MediaTypeNames.same(key.toString(), mediaType));
        }
    }

    private static @Nullable Map<?, ?> written(PrunedDescription description, Operation operation) {
        return description.tree().get("paths") instanceof Map<?, ?> paths
                        && paths.get(PrunedDescription.path(operation.path())) instanceof Map<?, ?> item
                        && item.get(operation.method().toLowerCase(Locale.ROOT)) instanceof Map<?, ?> written
                ? written
                : null;
    }

    /**
     * Relaxes an operation.
     *
     * @param missing what some step does not give: {@code query name}, {@code header name}, {@link #BODY}
     */
    public static void relax(PrunedDescription description, Operation operation, Set<String> missing) {
        Map<?, ?> written = written(description, operation);
        if (missing.isEmpty() || written == null) {
            return;
        }
        if (written.get("parameters") instanceof List<?> parameters) {
            for (Object parameter : parameters) {
                if (parameter instanceof Map<?, ?> map
                        && !"path".equals(map.get("in"))
                        && missing.contains(map.get("in") + " " + map.get("name"))) {
                    map.remove("required");
                }
            }
        }
        if (missing.contains(BODY) && written.get("requestBody") instanceof Map<?, ?> body) {
            body.remove("required");
        }
    }
}

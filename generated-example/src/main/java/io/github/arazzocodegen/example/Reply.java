package io.github.arazzocodegen.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link FakeSentry} answers; no body if it is null. */
record Reply(int status, @Nullable JsonNode body, Map<String, String> headers) {

    Reply(int status, @Nullable JsonNode body) {
        this(status, body, Map.of());
    }

    static Reply ok(JsonNode body) {
        return new Reply(200, body);
    }

    static Reply error(int status, String detail) {
        return new Reply(status, detail(detail));
    }

    static Reply notFound() {
        return error(404, "There is no such resource.");
    }

    /** @param seconds after how many seconds to try again */
    static Reply busy(int seconds) {
        return new Reply(429, detail("Too many requests."), Map.of("Retry-After", Integer.toString(seconds)));
    }

    private static JsonNode detail(String detail) {
        return JsonNodeFactory.instance.objectNode().put("detail", detail);
    }
}

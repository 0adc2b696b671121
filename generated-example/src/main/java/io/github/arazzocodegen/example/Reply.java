package io.github.arazzocodegen.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/** What {@link FakeSentry} answers; no body if it is null. */
record Reply(int status, @Nullable JsonNode body) {

    static Reply ok(JsonNode body) {
        return new Reply(200, body);
    }

    static Reply error(int status, String detail) {
        return new Reply(status, JsonNodeFactory.instance.objectNode().put("detail", detail));
    }

    static Reply notFound() {
        return error(404, "There is no such resource.");
    }
}

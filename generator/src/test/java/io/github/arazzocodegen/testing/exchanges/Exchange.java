package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens next in a run: a request with its reply, a wait, or a criterion that can't be evaluated.
 *
 * @param request method and target as they come over the wire, {@code GET /pets/a%2Fb?limit=1}; with several source
 *     descriptions behind the source's name, {@code GET /shop/pets}
 * @param headers header fields that the request must have; null for one that it must not have
 * @param json the JSON of the body
 * @param text the text of the body; a request for which the script gives no body must have none
 * @param base64 the bytes of the body
 * @param reply what the server answers
 * @param waits for how many seconds the run waits
 * @param notEvaluated the condition of a criterion that the listener hears of
 */
public record Exchange(
        @Nullable String request,
        @Nullable Map<String, String> headers,
        @Nullable JsonNode json,
        @Nullable String text,
        @Nullable String base64,
        @Nullable Reply reply,
        @Nullable BigDecimal waits,
        @Nullable String notEvaluated) {

    public Exchange {
        headers = headers == null ? Map.of() : headers;
        if (count(request, waits, notEvaluated) != 1) {
            throw new IllegalArgumentException("an exchange is one of 'request', 'waits' and 'notEvaluated'");
        }
        if ((request == null) != (reply == null)) {
            throw new IllegalArgumentException("a 'request' has a 'reply', and nothing else has one");
        }
        if (count(json, text, base64) > (request == null ? 0 : 1)) {
            throw new IllegalArgumentException("a request has one of 'json', 'text' and 'base64', or no body");
        }
    }

    /**
     * What the server answers.
     *
     * @param status the status
     * @param none true if the server breaks the connection instead
     * @param headers header fields; the content type is set for JSON and text unless it is here
     */
    public record Reply(
            @Nullable Integer status,
            boolean none,
            @Nullable Map<String, String> headers,
            @Nullable JsonNode json,
            @Nullable String text,
            @Nullable String base64) {

        public Reply {
            headers = headers == null ? Map.of() : headers;
            if ((status == null) != none) {
                throw new IllegalArgumentException("a reply has a 'status', or is 'none'");
            }
            if (count(json, text, base64) > 1) {
                throw new IllegalArgumentException("a reply has one of 'json', 'text' and 'base64', or no body");
            }
        }
    }

    private static long count(@Nullable Object... values) {
        return Stream.of(values).filter(Objects::nonNull).count();
    }
}

package io.github.arazzocodegen.example.sentry.sentryapi;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** The bytes of a request's body. */
record RequestBody(String contentType, byte[] bytes) {

    /** Writes a value as the media type wants it; a text or bytes are sent as they are, unless JSON is wanted. */
    static RequestBody of(String contentType, Object value) {
        boolean json = Json.isJson(contentType);
        if (value instanceof byte[] bytes && !json) {
            return new RequestBody(contentType, bytes);
        }
        if (value instanceof String text && !json) {
            String type = contentType.contains("charset") ? contentType : contentType + "; charset=utf-8";
            return new RequestBody(type, text.getBytes(StandardCharsets.UTF_8));
        }
        return new RequestBody(contentType, Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(bytes);
    }
}

package io.github.arazzocodegen.example.sentry.sentryapi;

import io.github.arazzocodegen.runtime.BodyText;
import io.github.arazzocodegen.runtime.Texts;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;

/** The bytes of a request's body. */
record RequestBody(String contentType, byte[] bytes) {

    /** Writes a value as the media type wants it; a text or bytes are sent as they are, unless JSON is wanted. */
    static RequestBody of(String contentType, Object value) {
        if (Json.isJson(contentType)) {
            return text(contentType, Json.write(value));
        }
        if (value instanceof byte[] bytes) {
            return new RequestBody(contentType, bytes);
        }
        if (value instanceof String text) {
            return text(contentType, contentType.toLowerCase(Locale.ROOT).contains("xml") ? Texts.xml(text) : text);
        }
        boolean scalar = value instanceof Number || value instanceof Boolean;
        return text(contentType, scalar ? Parameters.text(value) : Json.write(value));
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(bytes);
    }

    /** In the charset that the media type names, else in UTF-8, which is said where it matters. */
    private static RequestBody text(String contentType, String text) {
        boolean unnamed = BodyText.charset(contentType).isEmpty() && is(contentType, "text/");
        boolean ambiguous = unnamed && text.chars().anyMatch(c -> c > 0x7f);
        return new RequestBody(
                ambiguous ? contentType + "; charset=utf-8" : contentType, BodyText.bytes("body", text, contentType));
    }

    private static boolean is(String contentType, String start) {
        return contentType.toLowerCase(Locale.ROOT).startsWith(start);
    }
}

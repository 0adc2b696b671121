package io.github.arazzocodegen.example.sentry.sentryapi;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The bytes of a request's body. */
record RequestBody(String contentType, byte[] bytes) {

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Writes a value as the media type wants it; a text or bytes are sent as they are, unless JSON is wanted. */
    static RequestBody of(String contentType, Object value) {
        if (Json.isJson(contentType)) {
            return text(contentType, Json.write(value));
        }
        if (value instanceof byte[] bytes) {
            return new RequestBody(contentType, bytes);
        }
        if (value instanceof String text) {
            if (contentType.toLowerCase(Locale.ROOT).contains("xml") && NO_XML.matcher(text).find()) {
                throw new IllegalArgumentException("The body contains a character that XML can't have");
            }
            return text(contentType, text);
        }
        boolean scalar = value instanceof Number || value instanceof Boolean;
        return text(contentType, scalar ? Parameters.text(value) : Json.write(value));
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(bytes);
    }

    /** In the charset that the media type names, else in UTF-8, which is said where it matters. */
    private static RequestBody text(String contentType, String text) {
        String charset = BodyType.charset(contentType);
        if (!charset.isEmpty()) {
            return new RequestBody(contentType, Parameters.bytes("body", text, Charset.forName(charset)));
        }
        boolean ambiguous = is(contentType, "text/") && text.chars().anyMatch(c -> c > 0x7f);
        return new RequestBody(
                ambiguous ? contentType + "; charset=utf-8" : contentType,
                Parameters.bytes("body", text, StandardCharsets.UTF_8));
    }

    private static boolean is(String contentType, String start) {
        return contentType.toLowerCase(Locale.ROOT).startsWith(start);
    }
}

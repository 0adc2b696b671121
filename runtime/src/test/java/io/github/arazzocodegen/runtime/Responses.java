package io.github.arazzocodegen.runtime;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Responses for tests, whose body is their text. */
final class Responses {

    static final URI RELEASES = URI.create("https://sentry.example/releases/?query=1.2.3&api_key=hidden");

    private Responses() {}

    static Response<String> text(int status, String contentType, String body) {
        return response(status, contentType, body, problems -> body);
    }

    /** Without a body. */
    static Response<String> of(int status, Map<String, List<String>> headers) {
        return new Response<>("GET", RELEASES, status, headers, new byte[0], problems -> "");
    }

    static <T> Response<T> response(int status, String contentType, String body, Decoder<T> decoder) {
        Map<String, List<String>> headers = Map.of("Content-Type", List.of(contentType));
        return new Response<>("GET", RELEASES, status, headers, body.getBytes(StandardCharsets.UTF_8), decoder);
    }
}

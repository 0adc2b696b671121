package io.github.arazzocodegen.example;

import java.util.List;
import java.util.Map;

/**
 * A request as it came to {@link FakeSentry}.
 *
 * @param path the path behind the base URI, still encoded
 * @param query the query's parameters in the order of their first appearance, decoded
 * @param headers the header fields, by their names in any case
 * @param body the body as text, empty if there is none
 */
public record RecordedRequest(
        String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body) {}

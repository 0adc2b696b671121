package io.github.arazzocodegen.client;

import java.nio.charset.StandardCharsets;

/** The path template of an operation (OpenAPI, section "Path Templating") as a request's URL can have it. */
final class PathTemplate {

    /** What RFC 3986 allows in a path or a query, and what is percent-encoded already. */
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?%";

    private PathTemplate() {}

    /**
     * The template with a slash before it, since whatever follows the base URI without one could change its host; without
     * a fragment, which only tells operations apart and is never sent; and with what is between the variables
     * percent-encoded.
     */
    static String sendable(String path) {
        String template = path.startsWith("/") ? path : "/" + path;
        StringBuilder sendable = new StringBuilder();
        boolean variable = false;
        for (int i = 0; i < template.length(); ) {
            int c = template.codePointAt(i);
            i += Character.charCount(c);
            if (c == '#' && !variable) {
                break;
            }
            variable = c == '{' || (variable && c != '}');
            if (variable || c == '}' || isAllowed(c)) {
                sendable.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    sendable.append(String.format("%%%02X", octet));
                }
            }
        }
        return sendable.toString();
    }

    private static boolean isAllowed(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
    }
}

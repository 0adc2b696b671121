package io.github.arazzocodegen.source;

import java.util.List;

/** A JSON Pointer (RFC 6901) as its unescaped reference tokens; no tokens is the whole document. */
public record JsonPointer(List<String> tokens) {

    public static final JsonPointer ROOT = new JsonPointer(List.of());

    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /** Reads {@code /a/b~1c}; the text must be empty or start with a slash. */
    public static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or starts with '/': " + text);
        }
        String[] parts = text.substring(1).split("/", -1);
        return new JsonPointer(List.of(parts).stream()
                .map(part -> part.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** This pointer with one more token. */
    public JsonPointer child(String token) {
        var all = new java.util.ArrayList<>(tokens);
        all.add(token);
        return new JsonPointer(all);
    }

    /** The place that another pointer, which starts where this one leads, leads to. */
    public JsonPointer append(JsonPointer other) {
        var all = new java.util.ArrayList<>(tokens);
        all.addAll(other.tokens);
        return new JsonPointer(all);
    }

    public boolean isRoot() {
        return tokens.isEmpty();
    }

    /** The pointer as RFC 6901 writes it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}

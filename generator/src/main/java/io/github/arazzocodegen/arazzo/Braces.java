package io.github.arazzocodegen.arazzo;

/** Braces around runtime expressions, whose names may hold braces of their own, in pairs. */
final class Braces {

    private Braces() {}

    /** Where the brace that opens here is closed, or -1. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}

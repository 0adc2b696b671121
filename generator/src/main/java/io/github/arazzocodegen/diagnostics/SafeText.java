package io.github.arazzocodegen.diagnostics;

/**
 * Makes text of a document safe to print: control characters, which could drive a terminal, and the marks that turn the
 * direction of text, which could make a message read as another, are written as escapes.
 */
public final class SafeText {

    private SafeText() {}

    /** The text with unsafe characters as {@code \}{@code u} escapes; line breaks too. */
    public static String escape(String text) {
        if (text.codePoints().allMatch(SafeText::isSafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(codePoint -> safe.append(escape(codePoint)));
        return safe.toString();
    }

    /** The same for one character. */
    static String escape(int codePoint) {
        return isSafe(codePoint) ? Character.toString(codePoint) : "\\u%04X".formatted(codePoint);
    }

    private static boolean isSafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

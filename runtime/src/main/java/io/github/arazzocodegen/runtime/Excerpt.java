package io.github.arazzocodegen.runtime;

/** Foreign text made fit for a message: bounded, on one line, secrets masked. */
final class Excerpt {

    /** How much of a body is looked at; a secret that reaches beyond it is masked to its end. */
    static final int MAX_BYTES = 4_096;

    private static final int MAX_LENGTH = 200;

    private Excerpt() {}

    /** The start of the text. */
    static String of(String text) {
        // Masked before it is cut: a cut through a secret's name or quotes would hide from the scanner what it is.
        String masked = SecretScanner.mask(text.substring(0, Math.min(text.length(), MAX_BYTES)));
        StringBuilder excerpt = new StringBuilder();
        masked.codePoints().limit(MAX_LENGTH).forEach(c -> append(excerpt, c));
        if (text.length() > MAX_BYTES || masked.codePointCount(0, masked.length()) > MAX_LENGTH) {
            excerpt.append('…');
        }
        return excerpt.toString();
    }

    /** Control and format characters could forge lines of a log or turn its text around. */
    private static void append(StringBuilder excerpt, int c) {
        switch (c) {
            case '\n' -> excerpt.append("\\n");
            case '\r' -> excerpt.append("\\r");
            case '\t' -> excerpt.append("\\t");
            default -> {
                if (isPlain(c)) {
                    excerpt.appendCodePoint(c);
                } else {
                    excerpt.append(String.format("\\u%04x", c));
                }
            }
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}

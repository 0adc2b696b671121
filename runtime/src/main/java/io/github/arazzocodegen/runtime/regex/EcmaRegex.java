package io.github.arazzocodegen.runtime.regex;

import java.util.Locale;

/**
 * Regular expressions of ECMA-262 (section 22.2), the language of criteria of type {@code regex}, translated to
 * {@link java.util.regex.Pattern}.
 *
 * <p>They are read as users mean them, which is neither with nor without the flag {@code u} alone: characters are code
 * points, properties ({@code \p{…}}) and code points in braces have their meaning, and what Annex B tolerates (a backslash
 * before any punctuation, a lone closing bracket) is tolerated. A backslash before a letter that means nothing in ECMA-262
 * is an error: whoever writes {@code \A} or {@code \Q} means something else than the letter. So is all that Java has no
 * counterpart for.
 */
public final class EcmaRegex {

    private EcmaRegex() {}

    /**
     * Translates a pattern without flags.
     *
     * @throws RegexSyntaxException if it is none, or Java has no counterpart for it
     */
    public static JavaPattern translate(String pattern) {
        return translate(pattern, EcmaFlags.NONE);
    }

    /**
     * Translates a pattern.
     *
     * @throws RegexSyntaxException if it is none, or Java has no counterpart for it
     */
    public static JavaPattern translate(String pattern, EcmaFlags flags) {
        String regex = new EcmaParser(pattern, flags).translate();
        return new JavaPattern(flags.sticky() ? "^(?:" + regex + ")" : regex, flags.javaFlags()).checked(pattern);
    }

    /**
     * A pattern that matches this text and nothing else, wherever it is put into a pattern of ECMA-262, a character class
     * included. A letter or digit at its beginning is written by its number, so that it can't become part of an escape
     * that stands before it.
     */
    public static String quote(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean first = pattern.isEmpty();
            boolean alphanumeric = c < 0x80 && Character.isLetterOrDigit(c);
            if (c == '_' || c > 0xFF || (alphanumeric && !first)) {
                pattern.append(isSurrogate(c) ? String.format(Locale.ROOT, "\\u{%x}", c) : Character.toString(c));
            } else if ("\\^$.|?*+()[]{}/-".indexOf(c) >= 0) {
                pattern.append('\\').appendCodePoint(c);
            } else {
                pattern.append(String.format(Locale.ROOT, "\\x%02x", c));
            }
        });
        return pattern.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

package io.github.arazzocodegen.regex;

import io.github.arazzocodegen.runtime.regex.EcmaFlags;
import java.util.Optional;

/**
 * A regular expression as programs write it, {@code /ok/i} (ECMA-262, section 12.9.5).
 *
 * @param text all of it
 * @param flagsStart where its flags begin, behind the second slash
 */
record RegexLiteral(String text, int flagsStart) {

    /** The first slash is one character. */
    static final int PATTERN_START = 1;

    private static final String FLAGS = "dgimsuvy";

    /**
     * The literal that a text is. A path such as {@code /a/b/c} is none: a slash within a literal has a backslash before it
     * or stands in a character class, and behind the last one there are flags and nothing else.
     */
    static Optional<RegexLiteral> in(String text) {
        int second = text.startsWith("/") ? secondSlash(text) : -1;
        return second > PATTERN_START
                ? Optional.of(new RegexLiteral(text, second + 1)).filter(RegexLiteral::hasFlagsOnly)
                : Optional.empty();
    }

    private static int secondSlash(String text) {
        boolean inClass = false;
        for (int i = PATTERN_START; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '/' -> {
                    if (!inClass) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private boolean hasFlagsOnly() {
        return flags().chars().allMatch(c -> FLAGS.indexOf(c) >= 0);
    }

    String pattern() {
        return text.substring(PATTERN_START, flagsStart - 1);
    }

    String flags() {
        return text.substring(flagsStart);
    }

    /** The same as a pattern by itself: flags that have an effect stand in a group. */
    String withoutSlashes(EcmaFlags flags) {
        String modifiers =
                (flags.ignoreCase() ? "i" : "") + (flags.multiline() ? "m" : "") + (flags.dotAll() ? "s" : "");
        String pattern = modifiers.isEmpty() ? pattern() : "(?" + modifiers + ":" + pattern() + ")";
        return flags.sticky() ? "^(?:" + pattern + ")" : pattern;
    }
}

package io.github.arazzocodegen.runtime.regex;

/**
 * A match was given up since it cost too much, as happens where a pattern such as {@code (a+)+b} can try a text in very
 * many ways. It is not known whether the text matches. The message holds the pattern, not the text, which may be secret.
 */
public final class MatchLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MatchLimitException(String pattern, String problem) {
        super("the regular expression '" + pattern + "' " + problem
                + ": make it match in fewer ways, for example without a repetition within a repetition");
    }
}

package io.github.arazzocodegen.runtime.regex;

/**
 * A match was given up since it cost too much, as happens where a pattern such as {@code (a+)+b} can try a text in very
 * many ways, or a query such as {@code $..*..*} gets to a value on very many. It is not known whether there is a match.
 * The message holds the pattern, not the text, which may be secret.
 */
public final class MatchLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MatchLimitException(String message) {
        super(message);
    }

    static MatchLimitException ofPattern(String pattern, String problem) {
        return new MatchLimitException("the regular expression '" + pattern + "' " + problem
                + ": make it match in fewer ways, for example without a repetition within a repetition");
    }

    static MatchLimitException ofQuery() {
        return new MatchLimitException("the query takes too many steps in a value of this kind: let it say more exactly"
                + " where to look, for example with one '..' at the most");
    }
}

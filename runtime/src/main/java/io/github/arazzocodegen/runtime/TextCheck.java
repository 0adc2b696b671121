package io.github.arazzocodegen.runtime;

import io.github.arazzocodegen.runtime.regex.EcmaRegex;
import io.github.arazzocodegen.runtime.regex.MatchBudget;
import io.github.arazzocodegen.runtime.regex.MatchLimitException;
import org.jspecify.annotations.Nullable;

/** Checks a string, or what has a string's place: a date, a URI (JSON Schema Validation, section 6.3). */
public final class TextCheck extends InputCheck<TextCheck> {

    private final @Nullable String text;

    TextCheck(String workflowId, String input, @Nullable Object value) {
        super(workflowId, input, value);
        this.text = value == null ? null : PlainText.of(value);
    }

    @Override
    TextCheck self() {
        return this;
    }

    /**
     * It has at least this many characters; one outside of Unicode's basic plane is one.
     *
     * @throws InvalidInputException if it has fewer
     */
    public TextCheck minLength(int length) {
        return require(
                text == null || length(text) >= length,
                length == 1 ? "must not be empty" : "must have at least " + length + " characters");
    }

    /**
     * It has at most this many characters.
     *
     * @throws InvalidInputException if it has more
     */
    public TextCheck maxLength(int length) {
        return require(text == null || length(text) <= length, "must have at most " + counted(length, "character"));
    }

    /**
     * A regular expression of ECMA-262 matches, anywhere unless it is anchored.
     *
     * @throws InvalidInputException if it does not, or if to find out would take too long
     */
    public TextCheck pattern(String pattern) {
        return require(text == null || matches(pattern, text), "must match the pattern " + pattern);
    }

    private static boolean matches(String pattern, String text) {
        try {
            return MatchBudget.ofDefault().find(EcmaRegex.translate(pattern).compile(), text);
        } catch (MatchLimitException e) {
            return false;
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}

package io.github.arazzocodegen.runtime.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches that end: each character that they read is taken from a budget, and when it is used up
 * {@link MatchLimitException} is thrown. Characters are counted, not time, so that the same match ends the same way on
 * any machine; so are the steps of a query. (What an empty text costs is not counted: no character of it is read. Patterns
 * are the author's, and a text that is not is what can make a match expensive.)
 *
 * <p>A budget is for one thread, and for one match or for several that share it.
 */
public final class MatchBudget {

    /** What a match may cost where nothing else is said: some tens of milliseconds. */
    public static final long DEFAULT = 10_000_000;

    private long remaining;

    private MatchBudget(long characters) {
        this.remaining = characters;
    }

    /** A budget of {@link #DEFAULT} characters. */
    public static MatchBudget ofDefault() {
        return of(DEFAULT);
    }

    /**
     * A budget.
     *
     * @param characters how many characters may be read, those that are read again counted again
     * @throws IllegalArgumentException if it is less than 1
     */
    public static MatchBudget of(long characters) {
        if (characters < 1) {
            throw new IllegalArgumentException("The budget is less than 1: " + characters);
        }
        return new MatchBudget(characters);
    }

    /** How many characters may still be read. */
    public long remaining() {
        return remaining;
    }

    /**
     * Takes what a step costs of a query that shares the budget with the matches in it: as much as a character.
     *
     * @throws MatchLimitException if the budget is used up
     */
    public void takeStep() {
        if (remaining == 0) {
            throw MatchLimitException.ofQuery();
        }
        remaining--;
    }

    /**
     * Whether a part of a text matches.
     *
     * @throws MatchLimitException if the budget is used up, or the stack
     */
    public boolean find(Pattern pattern, CharSequence text) {
        return run(pattern, text, Matcher::find);
    }

    /**
     * Whether all of a text matches.
     *
     * @throws MatchLimitException if the budget is used up, or the stack
     */
    public boolean matches(Pattern pattern, CharSequence text) {
        return run(pattern, text, Matcher::matches);
    }

    private interface Match {
        boolean of(Matcher matcher);
    }

    private boolean run(Pattern pattern, CharSequence text, Match match) {
        MeteredMatcher matcher = MeteredMatcher.borrow(pattern);
        try {
            boolean matched = match.of(matcher.on(text.toString(), remaining));
            remaining = matcher.remaining();
            matcher.giveBack();
            return matched;
        } catch (StackOverflowError e) {
            remaining = matcher.remaining();
            // java.util.regex calls itself for each repetition of a group, and nothing but the stack bounds that.
            throw MatchLimitException.ofPattern(pattern.pattern(), "needs too deep a stack for a text of this length");
        } catch (MatchLimitException e) {
            remaining = 0;
            throw e;
        }
    }
}

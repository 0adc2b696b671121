package io.github.arazzocodegen.runtime.regex;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A matcher whose text takes each character that is read from a number of characters. It is made once for a pattern and
 * lent again: a criterion that is evaluated often then allocates nothing. A second thread that matches the same pattern
 * at the same time gets a matcher of its own, and none is ever waited for.
 */
final class MeteredMatcher implements CharSequence {

    /** Lent matchers are not in here. A pattern has one place, which it may share, so the table never grows. */
    private static final AtomicReferenceArray<@Nullable MeteredMatcher> IDLE = new AtomicReferenceArray<>(64);

    private final Pattern pattern;
    private final Matcher matcher;
    private String text = "";
    private long remaining;

    private MeteredMatcher(Pattern pattern) {
        this.pattern = pattern;
        this.matcher = pattern.matcher("");
    }

    /** A matcher that nobody else has until it is given back; one that was interrupted by an error is not given back. */
    static MeteredMatcher borrow(Pattern pattern) {
        MeteredMatcher idle = IDLE.getAndSet(place(pattern), null);
        return idle != null && idle.pattern == pattern ? idle : new MeteredMatcher(pattern);
    }

    /** Gives the matcher back, without the text, which may be large or secret. */
    void giveBack() {
        text = "";
        matcher.reset("");
        IDLE.set(place(pattern), this);
    }

    private static int place(Pattern pattern) {
        return System.identityHashCode(pattern) % IDLE.length();
    }

    /** Makes it ready for a text, of which so many characters may be read. */
    Matcher on(String text, long characters) {
        this.text = text;
        this.remaining = characters;
        return matcher.reset(this);
    }

    /** How many characters may still be read. */
    long remaining() {
        return remaining;
    }

    @Override
    public char charAt(int index) {
        if (remaining == 0) {
            throw MatchLimitException.ofPattern(pattern.pattern(), "takes too many steps on a text of this kind");
        }
        remaining--;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

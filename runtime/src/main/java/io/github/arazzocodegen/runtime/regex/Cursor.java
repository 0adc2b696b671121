package io.github.arazzocodegen.runtime.regex;

import java.util.function.IntPredicate;

/** A pattern and a position in it, for the parsers of this package. It goes by code points. */
final class Cursor {

    /** What stands for the end of the pattern. */
    static final int END = -1;

    /** So deep may groups be nested: no pattern comes near, and no stack is too small for it. */
    private static final int MAX_DEPTH = 200;

    private final String pattern;
    private int position;
    private int depth;

    Cursor(String pattern) {
        this.pattern = pattern;
    }

    int position() {
        return position;
    }

    void reset(int position) {
        this.position = position;
    }

    boolean atEnd() {
        return position == pattern.length();
    }

    /** The code point at the position, or {@link #END}. */
    int peek() {
        return atEnd() ? END : pattern.codePointAt(position);
    }

    /** The text from a place to the position. */
    String from(int start) {
        return pattern.substring(start, position);
    }

    boolean looksAt(String token) {
        return pattern.startsWith(token, position);
    }

    boolean accept(String token) {
        boolean here = looksAt(token);
        position += here ? token.length() : 0;
        return here;
    }

    /** The code point at the position, past which it goes; {@link #END} at the end, where it stays. */
    int next() {
        int codePoint = peek();
        position += codePoint == END ? 0 : Character.charCount(codePoint);
        return codePoint;
    }

    /** Goes past the code points that a test accepts, and gives them. */
    String takeWhile(IntPredicate test) {
        int start = position;
        while (!atEnd() && test.test(peek())) {
            next();
        }
        return pattern.substring(start, position);
    }

    /** Goes past so many hexadecimal digits and gives their value; if there are fewer, stays and gives {@link #END}. */
    int hexadecimal(int digits) {
        int start = position;
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = peek() < 0x80 ? Character.digit(next(), 16) : -1;
            if (digit < 0) {
                position = start;
                return END;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    void enter() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw fail(position, "the groups are nested too deep", "no more than " + MAX_DEPTH + " levels are allowed");
        }
    }

    void leave() {
        depth--;
    }

    /** Says that what stands between a place and the position is wrong. */
    RegexSyntaxException fail(int start, String problem, String help) {
        return new RegexSyntaxException(pattern, start, Math.max(start, position), problem, help);
    }
}

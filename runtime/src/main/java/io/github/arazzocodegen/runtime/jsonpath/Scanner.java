package io.github.arazzocodegen.runtime.jsonpath;

import java.util.function.IntPredicate;

/** A text and a position in it, for the parsers of this package. */
final class Scanner {

    /** What stands for the end of the text; no text that a query may have contains it. */
    static final char END = '\0';

    /**
     * How deep segments, parentheses, filters and functions may be nested in each other. The segments of one query count as
     * nested, since evaluation goes a level down with each. No query comes near, and no stack is too small for it.
     */
    private static final int MAX_DEPTH = 200;

    private final String text;
    private int position;
    private int depth;

    Scanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void reset(int position) {
        this.position = position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The character at the position, {@link #END} at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : END;
    }

    boolean looksAt(String token) {
        return text.startsWith(token, position);
    }

    /** Goes past a token if it stands here. */
    boolean accept(String token) {
        boolean here = looksAt(token);
        position += here ? token.length() : 0;
        return here;
    }

    /** Goes past a token that has to stand here. */
    void expect(String token, String help) {
        if (!accept(token)) {
            throw unexpected("'" + token + "'", help);
        }
    }

    /** Goes past the blanks that RFC 9535 allows (section 2.1.1, {@code S}), and gives itself. */
    Scanner skipBlanks() {
        takeWhile(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
        return this;
    }

    /** Goes past the code points that a test accepts, and gives them. */
    String takeWhile(IntPredicate test) {
        int start = position;
        while (position < text.length() && test.test(text.codePointAt(position))) {
            position += Character.charCount(text.codePointAt(position));
        }
        return text.substring(start, position);
    }

    /** The code point at the position, past which it goes. There is one. */
    int next() {
        int codePoint = text.codePointAt(position);
        position += Character.charCount(codePoint);
        return codePoint;
    }

    /** Enters one level; {@link #leave} ends as many. */
    void enter(int start) {
        depth++;
        if (depth > MAX_DEPTH) {
            throw fail(
                    start,
                    "the query is nested too deep",
                    "no more than " + MAX_DEPTH + " segments, filters and parentheses can be nested in each other");
        }
    }

    void leave(int levels) {
        depth -= levels;
    }

    Span from(int start) {
        return new Span(start, position);
    }

    /** Says that something else stands here. */
    JsonPathSyntaxException unexpected(String expected, String help) {
        if (atEnd()) {
            return fail(from(position), "the query ends where " + expected + " is expected", help);
        }
        int end = position + Character.charCount(text.codePointAt(position));
        return new JsonPathSyntaxException(
                text,
                new Span(position, end),
                expected + " is expected here, not '" + text.substring(position, end) + "'",
                help);
    }

    /** Says that what stands between a place and the position is wrong. */
    JsonPathSyntaxException fail(int start, String problem, String help) {
        return fail(from(start), problem, help);
    }

    JsonPathSyntaxException fail(Span span, String problem, String help) {
        return new JsonPathSyntaxException(text, span, problem, help);
    }
}

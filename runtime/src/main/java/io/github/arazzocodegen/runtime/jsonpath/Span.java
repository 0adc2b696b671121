package io.github.arazzocodegen.runtime.jsonpath;

/**
 * A part of the text of a query.
 *
 * @param start the offset of its first UTF-16 unit
 * @param end the offset after its last one
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the end is before the start, or the start is negative */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("There is no span from " + start + " to " + end);
        }
    }

    /** The part of a text that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}

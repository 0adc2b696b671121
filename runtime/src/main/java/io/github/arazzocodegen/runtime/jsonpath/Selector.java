package io.github.arazzocodegen.runtime.jsonpath;

import org.jspecify.annotations.Nullable;

/** A selector of a segment (RFC 9535, section 2.3). */
public sealed interface Selector {

    /** Its place in the text. */
    Span span();

    /** The member of an object that has this name (section 2.3.1). */
    record Name(String name, Span span) implements Selector {}

    /**
     * The member whose name the argument of a prepared query is, or the element whose index it is.
     *
     * @param index which of the arguments, the first being 0
     */
    record Given(int index, Span span) implements Selector {}

    /** All children of an array or object (section 2.3.2). */
    record Wildcard(Span span) implements Selector {}

    /** An element of an array, counted from its end if negative, -1 being the last (section 2.3.3). */
    record Index(long index, Span span) implements Selector {}

    /**
     * Elements of an array, {@code start:end:step} (section 2.3.4).
     *
     * @param start null if it is left out
     * @param end null if it is left out
     * @param step 1 if it is left out
     */
    record Slice(@Nullable Long start, @Nullable Long end, long step, Span span) implements Selector {}

    /** The children of an array or object for which an expression is true (section 2.3.5). */
    record Filter(LogicalExpression expression, Span span) implements Selector {}
}

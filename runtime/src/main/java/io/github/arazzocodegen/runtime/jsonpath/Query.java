package io.github.arazzocodegen.runtime.jsonpath;

import java.util.List;

/**
 * A query (RFC 9535, section 2.1): the root of all others, or one within a filter.
 *
 * @param identifier where it starts
 * @param segments applied one after the other
 * @param span its place in the text
 */
public record Query(Identifier identifier, List<Segment> segments, Span span) implements Comparand {

    public Query {
        segments = List.copyOf(segments);
    }

    /**
     * Whether it can select one node at most, whatever the value: each segment has one selector, a name or an index
     * (RFC 9535, section 2.3.5.1, {@code singular-query}).
     */
    public boolean isSingular() {
        return segments.stream()
                .allMatch(segment -> segment instanceof Segment.Child child
                        && child.selectors().size() == 1
                        && (child.selectors().get(0) instanceof Selector.Name
                                || child.selectors().get(0) instanceof Selector.Given
                                || child.selectors().get(0) instanceof Selector.Index));
    }

    /** The canonical text, see {@link QueryPrinter}. */
    @Override
    public String toString() {
        return QueryPrinter.print(this);
    }

    /** Where a query starts. */
    public enum Identifier {
        /** {@code $}: the value that the whole query is applied to (section 2.2). */
        ROOT('$'),
        /** {@code @}: the value that a filter tests (section 2.3.5). */
        CURRENT_NODE('@');

        private final char symbol;

        Identifier(char symbol) {
            this.symbol = symbol;
        }

        /** The character that stands for it. */
        public char symbol() {
            return symbol;
        }
    }
}

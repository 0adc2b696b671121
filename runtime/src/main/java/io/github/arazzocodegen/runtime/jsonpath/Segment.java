package io.github.arazzocodegen.runtime.jsonpath;

import java.util.List;

/** A segment of a query (RFC 9535, section 2.5). */
public sealed interface Segment {

    /** What it selects, one after the other; at least one. */
    List<Selector> selectors();

    /** Its place in the text. */
    Span span();

    /** Selects children, {@code .name}, {@code .*} or {@code [selector, …]} (section 2.5.1). */
    record Child(List<Selector> selectors, Span span) implements Segment {
        public Child {
            selectors = List.copyOf(selectors);
        }
    }

    /** Selects children of the value and of everything below it, {@code ..name} and the like (section 2.5.2). */
    record Descendant(List<Selector> selectors, Span span) implements Segment {
        public Descendant {
            selectors = List.copyOf(selectors);
        }
    }
}

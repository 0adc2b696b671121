package io.github.arazzocodegen.runtime.jsonpath;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code @.a.length} in a filter of the legacy dialect, where it means what it means in a script: the member of this name
 * of an object, the number of elements of an array, the number of characters of a string, of any other value nothing.
 * RFC 9535 writes {@code length(@.a)}, which counts the members of an object.
 *
 * @param query what stands before {@code .length}; it is singular
 * @param span its place in the text, {@code .length} included
 */
public record LegacyLength(Query query, Span span) implements Comparand {

    static final String MEMBER = "length";

    /** The query for the member of an object. */
    public Query member() {
        List<Segment> segments = new ArrayList<>(query.segments());
        Span place = new Span(query.span().end(), span.end());
        segments.add(new Segment.Child(List.of(new Selector.Name(MEMBER, place)), place));
        return new Query(query.identifier(), segments, span);
    }

    /** It alone, as a test: there is such a member, or the array or string is not empty. */
    LogicalExpression test() {
        Comparand zero = new Literal(BigDecimal.ZERO, span);
        return new LogicalExpression.Or(
                List.of(
                        new LogicalExpression.Existence(member(), span),
                        new LogicalExpression.Comparison(ComparisonOperator.GREATER, this, zero, span)),
                span);
    }
}

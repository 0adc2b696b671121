package io.github.arazzocodegen.runtime.jsonpath;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A literal in a filter (RFC 9535, section 2.3.5.1).
 *
 * @param value a {@link String}, {@link BigDecimal}, {@link Boolean} or null
 * @param span its place in the text
 */
public record Literal(@Nullable Object value, Span span) implements Comparand {

    /** @throws IllegalArgumentException if the value is of another type */
    public Literal {
        if (value != null && !(value instanceof String || value instanceof BigDecimal || value instanceof Boolean)) {
            throw new IllegalArgumentException("No literal has a value of " + value.getClass());
        }
    }
}

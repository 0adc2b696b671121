package io.github.arazzocodegen.types;

import java.util.List;

/**
 * What a schema asks of a value besides its type (JSON Schema Validation 2020-12, section 6).
 *
 * @param keyword the keyword, {@code const} as {@code enum}; {@code type} where several types are allowed
 * @param values what the keyword says: of a count an {@link Integer}, of {@code pattern} a {@link String}, of the limits
 *     of numbers a {@link java.math.BigInteger} or {@link java.math.BigDecimal}; the values of {@code enum}, the names of
 *     types; nothing of {@code uniqueItems}
 */
public record Limit(String keyword, List<Object> values) {

    public Limit {
        values = List.copyOf(values);
    }

    static Limit of(String keyword, Object value) {
        return new Limit(keyword, List.of(value));
    }
}

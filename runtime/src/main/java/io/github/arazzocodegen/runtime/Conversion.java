package io.github.arazzocodegen.runtime;

/**
 * Makes a value of another type from a value, exactly or not at all.
 *
 * @param <A> the type that it converts
 * @param <B> the type that it gives
 */
@FunctionalInterface
public interface Conversion<A, B> {

    /**
     * Converts.
     *
     * @throws ConversionException if the value can't be converted
     */
    B convert(A value);
}

package io.github.arazzocodegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that a body may be read as, for statuses whose body differs from the usual one.
 *
 * @param <X> the Java type
 */
@FunctionalInterface
public interface BodyType<X> {

    /**
     * Reads a body as {@link Decoder#decode} does.
     *
     * @param bytes the body as it came
     * @param contentType the response's {@code Content-Type}, empty if it has none
     * @param problems takes the values that are not of their type
     * @return the body; null says the same as an exception: the body can't be read
     * @throws IOException if the body is not of its media type, or not of this Java type
     */
    @Nullable
    X decode(byte[] bytes, String contentType, ProblemSink problems) throws IOException;
}

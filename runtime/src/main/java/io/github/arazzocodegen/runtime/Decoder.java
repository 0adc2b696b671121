package io.github.arazzocodegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of the response that it was made for.
 *
 * @param <T> the Java type of the body
 */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * Reads the body. A single value that is not of its type (an unknown enum value, a malformed date) is null in the
     * result and noted.
     *
     * @param problems takes those values
     * @return the body; null says the same as an exception: the body can't be read
     * @throws IOException if the body is not of its media type, or not of its Java type
     */
    @Nullable
    T decode(ProblemSink problems) throws IOException;
}

package io.github.arazzocodegen.runtime;

import java.io.IOException;

/**
 * One request and its response, as an adapter makes it with its client.
 *
 * @param <T> the Java type of the response's body
 */
@FunctionalInterface
public interface Call<T> {

    /**
     * Sends the request and waits for the response, whatever its status.
     *
     * @throws IOException if no response came
     * @throws InterruptedException if the thread was interrupted while waiting
     * @throws IllegalArgumentException if the request can't be built, for example because a path value is empty
     */
    Response<T> send() throws IOException, InterruptedException;
}

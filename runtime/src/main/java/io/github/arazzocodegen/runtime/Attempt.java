package io.github.arazzocodegen.runtime;

/**
 * A step that succeeded: what it gives to later steps, and the response that the criteria of its actions read.
 *
 * @param <R> the step's result record
 * @param <B> the Java type of the response's body
 */
public record Attempt<R, B>(R result, Response<B> response) {}

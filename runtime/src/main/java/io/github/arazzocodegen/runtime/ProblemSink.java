package io.github.arazzocodegen.runtime;

/** Takes what a decoder could not read, so that a value that nobody reads doesn't fail the body. */
@FunctionalInterface
public interface ProblemSink {

    /**
     * Notes that the value at this place could not be read as its type, and that null stands there instead.
     *
     * @param pointer where it is in the body, a JSON Pointer (RFC 6901)
     * @param problem what is wrong with it, for example {@code no date-time: 'yesterday'}
     */
    void note(String pointer, String problem);
}

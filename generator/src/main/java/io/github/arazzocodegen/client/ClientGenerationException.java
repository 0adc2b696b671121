package io.github.arazzocodegen.client;

/** The description can't be turned into a client; the message says why, for a user. */
public final class ClientGenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClientGenerationException(String message, Throwable cause) {
        super(message, cause);
    }

    ClientGenerationException(String message) {
        super(message);
    }
}

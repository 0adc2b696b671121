package io.github.arazzocodegen.runtime;

/**
 * A value is not of the type that is needed. {@link Step} turns it into a {@link StepFailedException} that names the
 * expression; the message doesn't hold the value, since only the expression tells whether that is secret.
 */
public final class ConversionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String expected;

    /** @param expected the type that is needed, in words such as {@code a date (2026-01-31)} */
    public ConversionException(String expected) {
        super("the value is not " + expected);
        this.expected = expected;
    }

    /** The type that is needed, in words. */
    public String expected() {
        return expected;
    }
}

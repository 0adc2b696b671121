package io.github.arazzocodegen.runtime;

import org.jspecify.annotations.Nullable;

/** What the constructors of generated {@code Inputs} records check. */
public final class Checks {

    private Checks() {}

    /**
     * Gives back the value of a required input.
     *
     * @param input the input's name, as the document writes it
     * @throws InvalidInputException if it is null
     */
    public static <T> T required(String workflowId, String input, @Nullable T value) {
        if (value == null) {
            throw new InvalidInputException(workflowId, input, "is required, but is null");
        }
        return value;
    }
}

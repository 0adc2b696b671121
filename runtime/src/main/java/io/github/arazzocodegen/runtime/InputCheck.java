package io.github.arazzocodegen.runtime;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks one value of a workflow's inputs against what its schema asks for (JSON Schema Validation 2020-12, section 6).
 * A value that is not there fails no check. Messages say what is asked, never the value, which may be secret.
 *
 * @param <C> the check itself, so that calls can be chained
 */
public abstract sealed class InputCheck<C extends InputCheck<C>>
        permits ValueCheck, TextCheck, NumberCheck, ListCheck, MapCheck {

    private final String workflowId;
    private final String input;
    private final @Nullable Object checked;

    InputCheck(String workflowId, String input, @Nullable Object checked) {
        this.workflowId = workflowId;
        this.input = input;
        this.checked = checked;
    }

    abstract C self();

    /**
     * The value is one of these ({@code enum} and {@code const}).
     *
     * @throws InvalidInputException if it is none of them
     */
    public final C oneOf(Object... values) {
        return require(
                checked == null || Arrays.stream(values).anyMatch(value -> JsonEquality.equal(value, checked)),
                "must be " + (values.length == 1 ? "" : "one of ")
                        + Arrays.stream(values).map(PlainText::of).collect(Collectors.joining(", ")));
    }

    /** @param asked what is asked, in words that go on from "input …" */
    final C require(boolean holds, String asked) {
        if (!holds) {
            throw new InvalidInputException(workflowId, input, asked);
        }
        return self();
    }

    /** How messages name a value within this one. */
    final String at(Object place) {
        return input + "/" + place;
    }
}

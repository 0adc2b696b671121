package io.github.arazzocodegen.runtime;

import java.util.List;
import java.util.Map;
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

    /**
     * Converts an input for another workflow, which takes it as another type.
     *
     * @param input the input's name, as the document writes it
     * @param conversion one of {@link Conversions}, for example {@code Conversions::toUri}
     * @throws InvalidInputException if it can't be converted
     */
    public static <A, B> B convert(
            String workflowId, String input, A value, Conversion<? super A, ? extends B> conversion) {
        try {
            return conversion.convert(value);
        } catch (ConversionException e) {
            throw new InvalidInputException(workflowId, input, "is not " + e.expected());
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(workflowId, input, "is not of the type that the workflow asks for");
        }
    }

    /** Converts an input as {@link #convert} does, or gives null for none. */
    public static <A, B> @Nullable B convertIfPresent(
            String workflowId, String input, @Nullable A value, Conversion<? super A, ? extends B> conversion) {
        return value == null ? null : Checks.<A, B>convert(workflowId, input, value, conversion);
    }

    /** Checks an input that is a string, or has a string's place. */
    public static TextCheck text(String workflowId, String input, @Nullable Object value) {
        return new TextCheck(workflowId, input, value);
    }

    /** Checks an input that is a number. */
    public static NumberCheck number(String workflowId, String input, @Nullable Number value) {
        return new NumberCheck(workflowId, input, value);
    }

    /** Checks an input that is an array. */
    public static <E> ListCheck<E> list(String workflowId, String input, @Nullable List<E> value) {
        return new ListCheck<>(workflowId, input, value);
    }

    /** Checks an input that is an object without properties of its own. */
    public static <V> MapCheck<V> map(String workflowId, String input, @Nullable Map<String, V> value) {
        return new MapCheck<>(workflowId, input, value);
    }

    /** Checks an input that is any JSON value. */
    public static ValueCheck value(String workflowId, String input, @Nullable Object value) {
        return new ValueCheck(workflowId, input, value);
    }
}

package io.github.arazzocodegen.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a plain JSON value, of which the schema allows several types or none is told. */
public final class ValueCheck extends InputCheck<ValueCheck> {

    private final @Nullable Object value;

    ValueCheck(String workflowId, String input, @Nullable Object value) {
        super(workflowId, input, value);
        this.value = value;
    }

    @Override
    ValueCheck self() {
        return this;
    }

    /**
     * The value has one of these types: {@code string}, {@code number}, {@code integer}, {@code boolean},
     * {@code array}, {@code object}.
     *
     * @throws InvalidInputException if it has none of them
     */
    public ValueCheck type(String... types) {
        return require(
                value == null || List.of(types).stream().anyMatch(this::is),
                "must be of type " + String.join(" or ", types));
    }

    private boolean is(String type) {
        return switch (type) {
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof Number;
            case "integer" -> value instanceof Number number && NumberCheck.isWhole(number);
            case "array" -> value instanceof Iterable || value instanceof Object[];
            case "object" -> isObject();
            // Enums, dates, URIs and the like are strings in JSON.
            default -> value instanceof Enum || !(value instanceof Boolean || value instanceof Number || isContainer());
        };
    }

    private boolean isContainer() {
        return value instanceof Iterable || value instanceof Object[] || isObject();
    }

    private boolean isObject() {
        return value instanceof Map || value instanceof Record;
    }
}

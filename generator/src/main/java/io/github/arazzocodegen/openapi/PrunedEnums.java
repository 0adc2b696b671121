package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.ScalarNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code enum} of a pruned schema: values of its type, each once. One value that can't be written into a Java
 * string, or is no value of the type, and the enum is left out: its type without the enum then takes every value.
 */
final class PrunedEnums {

    private static final Set<String> SMALL = Set.of("int32", "int16", "int8", "uint16", "uint8");

    private PrunedEnums() {}

    static List<Object> of(Schema schema, String type) {
        Set<Object> values = new LinkedHashSet<>();
        for (ScalarNode value : schema.enumValues()) {
            Object typed = typed(value, type, schema);
            if (typed == null) {
                return List.of();
            }
            values.add(typed);
        }
        return new ArrayList<>(values);
    }

    private static @Nullable Object typed(ScalarNode value, String type, Schema schema) {
        return switch (type) {
            case "string" -> SafeNames.isSafe(value.text()) || value.text().isEmpty() ? value.text() : null;
            case "integer" ->
                value.value() instanceof BigInteger number && fits(number, schema.format()) ? number : null;
            // Of "number" too: for its enums openapi-generator writes Java that does not compile.
            default -> null;
        };
    }

    /** Whether a number is one of the Java type that openapi-generator takes for the format. */
    private static boolean fits(BigInteger number, String format) {
        return number.bitLength() < (SMALL.contains(format) ? Integer.SIZE : Long.SIZE);
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value, as its schema has it.
 *
 * @param schema the schema that says more (properties, elements, format, …), or null
 */
public record ValueType(Kind kind, @Nullable Schema schema) {

    /** The JSON types, and {@code ANY} where there is none or more than one. */
    public enum Kind {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        ARRAY,
        OBJECT,
        ANY;

        /** The type's name as messages write it. */
        public String label() {
            return this == ANY ? "any value" : name().toLowerCase(Locale.ROOT);
        }

        public boolean isNumeric() {
            return this == INTEGER || this == NUMBER;
        }

        public boolean isScalar() {
            return this == STRING || this == BOOLEAN || isNumeric();
        }
    }

    public static final ValueType ANY = new ValueType(Kind.ANY, null);
    public static final ValueType STRING = new ValueType(Kind.STRING, null);
    public static final ValueType INTEGER = new ValueType(Kind.INTEGER, null);

    /** The type that a schema describes; of a missing schema, any. */
    public static ValueType of(@Nullable Schema schema) {
        if (schema == null) {
            return ANY;
        }
        Set<String> types = schema.types();
        if (types.equals(Set.of("integer", "number"))) {
            return new ValueType(Kind.NUMBER, schema);
        }
        return new ValueType(types.size() == 1 ? kind(types.iterator().next()) : Kind.ANY, schema);
    }

    /** What a value is that is not given: the default of its schema, where null is none; else null. */
    public static @Nullable Node defaultOf(Schema schema) {
        Node value = schema.defaultValue();
        return value instanceof ScalarNode scalar && scalar.value() == null ? null : value;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "string" -> Kind.STRING;
            case "integer" -> Kind.INTEGER;
            case "number" -> Kind.NUMBER;
            case "boolean" -> Kind.BOOLEAN;
            case "array" -> Kind.ARRAY;
            case "object" -> Kind.OBJECT;
            default -> Kind.ANY;
        };
    }
}

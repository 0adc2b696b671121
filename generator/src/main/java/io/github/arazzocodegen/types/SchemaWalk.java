package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.JsonPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows a JSON Pointer into a schema. */
final class SchemaWalk {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]*");

    /**
     * Where a pointer leads.
     *
     * @param optional whether on the way something may be absent or null
     * @param unknown the first token for which the schema has nothing, or null
     * @param known the properties that the schema has in its place
     */
    record Found(ValueType type, boolean optional, @Nullable String unknown, Collection<String> known) {}

    private SchemaWalk() {}

    static Found walk(@Nullable Schema root, JsonPointer pointer) {
        Schema at = root;
        boolean optional = at != null && at.nullable();
        for (String token : pointer.tokens()) {
            if (isSelection(token) && (at == null || property(at, token) == null)) {
                return new Found(ValueType.ANY, true, token, List.of());
            }
            if (at == null) {
                return new Found(ValueType.ANY, true, null, List.of());
            }
            Schema next = property(at, token);
            if (next != null) {
                optional |= !at.required().contains(token) || next.nullable();
            } else if (at.items() != null && INDEX.matcher(token).matches()) {
                next = at.items();
                optional = true;
            } else if (at.additionalProperties() != null) {
                next = at.additionalProperties();
                optional = true;
            } else if (isClosed(at, token)) {
                return new Found(
                        ValueType.ANY,
                        true,
                        token,
                        new ArrayList<>(at.properties().keySet()));
            } else {
                return new Found(ValueType.ANY, true, null, List.of());
            }
            at = next;
        }
        return new Found(ValueType.of(at), optional || at == null, null, List.of());
    }

    /** Whether it is brackets without an index: they select several, and an expression names one value. */
    static boolean isSelection(String token) {
        return token.startsWith("[") && token.endsWith("]");
    }

    private static @Nullable Schema property(Schema schema, String name) {
        return schema.properties().get(name);
    }

    /** Whether the schema says enough that a token which it does not know is worth a word. */
    private static boolean isClosed(Schema schema, String token) {
        ValueType.Kind kind = ValueType.of(schema).kind();
        return (kind == ValueType.Kind.OBJECT && !schema.properties().isEmpty())
                || (kind == ValueType.Kind.ARRAY && !INDEX.matcher(token).matches() && !token.equals("-"))
                || kind.isScalar();
    }
}

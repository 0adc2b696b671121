package io.github.arazzocodegen.runtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equality as JSON Schema has it (JSON Schema Core 2020-12, section 4.2.2): of numbers by their value, 1 is 1.0. */
final class JsonEquality {

    private JsonEquality() {}

    static boolean equal(@Nullable Object a, @Nullable Object b) {
        Object left = canonical(a);
        return left == null ? canonical(b) == null : left.equals(canonical(b));
    }

    /** Something that equals that of another value if the values are equal in JSON. */
    static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof Number number) {
            return Numbers.of(number).<Object>map(JsonEquality::canonical).orElse(number);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(canonical(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, canonical(member)));
            return members;
        }
        // Enums, dates and the like are strings in JSON; records and models have an equality of their own.
        return value instanceof Enum<?> constant ? constant.toString() : value;
    }

    private static Object canonical(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}

package io.github.arazzocodegen.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The narrowest schema of the kind that descriptions have of which a document is valid. */
final class DerivedSchema {

    private DerivedSchema() {}

    static Map<String, Object> of(List<? extends @Nullable Object> values) {
        List<Object> present = new ArrayList<>();
        values.stream().filter(value -> value != null).forEach(present::add);
        Map<String, Object> schema = ofPresent(present);
        if (schema.get("type") instanceof String type && present.size() < values.size()) {
            schema.put("type", List.of(type, "null"));
        }
        return schema;
    }

    private static Map<String, Object> ofPresent(List<Object> values) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (all(values, String.class)) {
            schema.put("type", "string");
        } else if (all(values, Boolean.class)) {
            schema.put("type", "boolean");
        } else if (all(values, Number.class)) {
            schema.put("type", values.stream().allMatch(DerivedSchema::isWhole) ? "integer" : "number");
        } else if (all(values, List.class)) {
            List<@Nullable Object> elements = new ArrayList<>();
            values.forEach(list -> elements.addAll((List<?>) list));
            schema.put("type", "array");
            schema.put("items", of(elements));
        } else if (all(values, Map.class)) {
            object(values, schema);
        }
        return schema;
    }

    private static void object(List<Object> values, Map<String, Object> schema) {
        Set<String> names = new LinkedHashSet<>();
        values.forEach(object -> ((Map<?, ?>) object).keySet().forEach(name -> names.add((String) name)));
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (String name : names) {
            List<@Nullable Object> members = new ArrayList<>();
            values.stream()
                    .map(object -> (Map<?, ?>) object)
                    .filter(object -> object.containsKey(name))
                    .forEach(object -> members.add(object.get(name)));
            properties.put(name, of(members));
            if (members.size() == values.size()) {
                required.add(name);
            }
        }
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
    }

    private static boolean all(List<Object> values, Class<?> type) {
        return !values.isEmpty() && values.stream().allMatch(type::isInstance);
    }

    private static boolean isWhole(Object number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.stripTrailingZeros().scale() <= 0
                && exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }
}

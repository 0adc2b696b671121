package io.github.arazzocodegen.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies that keep the order and null elements, which {@link List#copyOf} and {@link Map#copyOf} don't.
 */
public final class Copies {

    private Copies() {}

    /** A copy of the list. */
    public static <T extends @Nullable Object> List<T> list(List<? extends T> list) {
        return Collections.unmodifiableList(new ArrayList<T>(list));
    }

    /** A copy of the list, or null if there is none. */
    public static <T extends @Nullable Object> @Nullable List<T> listIfPresent(@Nullable List<? extends T> list) {
        return list == null ? null : Copies.<T>list(list);
    }

    /** A copy of the map. */
    public static <K, V extends @Nullable Object> Map<K, V> map(Map<? extends K, ? extends V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<K, V>(map));
    }

    /** An unmodifiable map with these entries, in this order. */
    @SafeVarargs
    public static <K, V> Map<K, V> mapOf(Map.Entry<K, V>... entries) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(map);
    }

    /** A copy of the map, or null if there is none. */
    public static <K, V extends @Nullable Object> @Nullable Map<K, V> mapIfPresent(
            @Nullable Map<? extends K, ? extends V> map) {
        return map == null ? null : Copies.<K, V>map(map);
    }
}

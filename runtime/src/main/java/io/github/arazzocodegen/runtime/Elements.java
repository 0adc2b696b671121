package io.github.arazzocodegen.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One token of a JSON Pointer on a list or a map: what is not there is null, not an exception. */
public final class Elements {

    private Elements() {}

    /** The element at this index; null if there is no list, if it is shorter, or if null stands there. */
    public static <T> @Nullable T at(@Nullable List<? extends @Nullable T> list, int index) {
        return list == null || index < 0 || index >= list.size() ? null : list.get(index);
    }

    /** The element at this place from the end, 1 being the last; null as in {@link #at}. */
    public static <T> @Nullable T fromEnd(@Nullable List<? extends @Nullable T> list, int place) {
        return list == null ? null : at(list, list.size() - place);
    }

    /** The value of this key; null if there is no map, if it lacks the key, or if null stands there. */
    public static <T> @Nullable T get(@Nullable Map<String, ? extends @Nullable T> map, String key) {
        return map == null ? null : map.get(key);
    }

    /** How many elements or members there are, or how long a text is; null for none and for what has no size. */
    public static @Nullable Integer size(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value instanceof CharSequence text ? text.length() : null;
    }
}

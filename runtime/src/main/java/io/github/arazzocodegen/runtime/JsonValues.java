package io.github.arazzocodegen.runtime;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON Pointers (RFC 6901) on plain JSON values: {@link Map}, {@link List}, {@link String}, {@link Number},
 * {@link Boolean} and null.
 */
public final class JsonValues {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** Stands for what isn't there, since null may be there. */
    private static final Object ABSENT = new Object();

    private JsonValues() {}

    /**
     * The value at this place.
     *
     * @param pointer for example {@code /items/0/id}; the empty pointer is the value itself
     * @return the value; null if null stands there or nothing
     * @throws IllegalArgumentException if the pointer is none
     */
    public static @Nullable Object at(@Nullable Object value, String pointer) {
        Object found = find(value, pointer);
        return found == ABSENT ? null : found;
    }

    /**
     * Whether there is a value at this place, null included.
     *
     * @throws IllegalArgumentException if the pointer is none
     */
    public static boolean has(@Nullable Object value, String pointer) {
        return find(value, pointer) != ABSENT;
    }

    /**
     * Whether JSON null stands at this place.
     *
     * @throws IllegalArgumentException if the pointer is none
     */
    public static boolean isNull(@Nullable Object value, String pointer) {
        return find(value, pointer) == null;
    }

    private static @Nullable Object find(@Nullable Object value, String pointer) {
        if (pointer.isEmpty()) {
            return value;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON Pointer starts with '/': " + pointer);
        }
        Object found = value;
        for (String token : pointer.substring(1).split("/", -1)) {
            found = step(found, token.replace("~1", "/").replace("~0", "~"));
        }
        return found;
    }

    private static @Nullable Object step(@Nullable Object value, String token) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(token) ? map.get(token) : ABSENT;
        }
        if (value instanceof List<?> list && INDEX.matcher(token).matches()) {
            int index = Integer.parseInt(token);
            return index < list.size() ? list.get(index) : ABSENT;
        }
        return ABSENT;
    }
}

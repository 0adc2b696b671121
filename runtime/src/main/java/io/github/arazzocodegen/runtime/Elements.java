package io.github.arazzocodegen.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** The elements of a slice {@code start:end} of JSONPath (RFC 9535, section 2.3.4); a bound that is left out is null. */
    public static <T extends @Nullable Object> List<T> slice(
            List<T> list, @Nullable Integer start, @Nullable Integer end) {
        int from = bound(start == null ? 0 : start, list.size());
        int to = bound(end == null ? list.size() : end, list.size());
        return from < to ? list.subList(from, to) : List.of();
    }

    /** The same with a step, from the end where that is negative, and of no elements where it is 0. */
    public static <T extends @Nullable Object> List<T> slice(
            List<T> list, @Nullable Integer start, @Nullable Integer end, int step) {
        if (step < 0) {
            List<T> reversed = new ArrayList<>(list);
            Collections.reverse(reversed);
            return step == Integer.MIN_VALUE
                    ? slice(reversed, mirrored(start), mirrored(end), Integer.MAX_VALUE)
                    : slice(reversed, mirrored(start), mirrored(end), -step);
        }
        List<T> all = slice(list, start, end);
        List<T> some = new ArrayList<>();
        for (long i = 0; step > 0 && i < all.size(); i += step) {
            some.add(all.get((int) i));
        }
        return some;
    }

    /** Where a bound is when the list is turned round: the last element, -1, is then the first. */
    private static @Nullable Integer mirrored(@Nullable Integer bound) {
        return bound == null ? null : Integer.valueOf(-1 - bound);
    }

    private static int bound(int bound, int size) {
        return Math.min(Math.max(bound < 0 ? size + bound : bound, 0), size);
    }

    /** Whether a test holds for an element; it is not asked of null, and without a list there is none. */
    public static <T> boolean any(@Nullable Collection<? extends @Nullable T> elements, Predicate<? super T> test) {
        if (elements == null) {
            return false;
        }
        for (T element : elements) {
            if (element != null && test.test(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a test holds for the value of a member; as {@link #any(Collection, Predicate)}. */
    public static <T> boolean any(@Nullable Map<String, ? extends @Nullable T> members, Predicate<? super T> test) {
        return members != null && any(members.values(), test);
    }

    /** The only element that there is; null where there are none or several, or null stands there. */
    public static <T> @Nullable T only(Collection<? extends @Nullable T> elements) {
        return elements.size() == 1 ? elements.iterator().next() : null;
    }

    /** The only element for which a test holds; null where there are none or several, or null stands there. */
    public static <T> @Nullable T only(Collection<? extends @Nullable T> elements, Predicate<? super T> test) {
        List<@Nullable T> found = new ArrayList<>();
        for (T element : elements) {
            if (test.test(element)) {
                found.add(element);
            }
        }
        return only(found);
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

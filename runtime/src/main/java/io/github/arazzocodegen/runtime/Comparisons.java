package io.github.arazzocodegen.runtime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The loose comparisons of simple conditions (Arazzo 1.1.0, "Simple Conditions"), over plain JSON values and over what
 * the client's models have in their place: enums, dates, URIs, UUIDs and bytes count by their text.
 *
 * <p>Strings are compared without regard to case. A string that is a number is that number when it is compared with a
 * number, and, with {@code < <= > >=}, with another such string. Null equals null alone and is neither less nor greater
 * than anything. What can't be ordered (an array, a boolean, a word and a number) is neither less nor greater.
 */
public final class Comparisons {

    private Comparisons() {}

    /** {@code a == b} */
    public static boolean equal(@Nullable String a, @Nullable String b) {
        return a == null ? b == null : a.equalsIgnoreCase(b);
    }

    /** {@code a == b} */
    public static boolean equal(@Nullable Number a, @Nullable Number b) {
        return equal(a, (@Nullable Object) b);
    }

    /** {@code a == b} */
    public static boolean equal(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        if (isLong(a) && isLong(b)) {
            return ((Number) a).longValue() == ((Number) b).longValue();
        }
        if (a instanceof Number || b instanceof Number) {
            Optional<BigDecimal> left = Numbers.of(a);
            Optional<BigDecimal> right = Numbers.of(b);
            return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
        }
        if (isStructure(a) || isStructure(b)) {
            return equalStructures(a, b);
        }
        if (a instanceof OffsetDateTime || b instanceof OffsetDateTime) {
            Optional<OffsetDateTime> left = time(a);
            Optional<OffsetDateTime> right = time(b);
            return left.isPresent() && right.isPresent() && left.get().isEqual(right.get());
        }
        return PlainText.of(a).equalsIgnoreCase(PlainText.of(b));
    }

    /** {@code a < b} */
    public static boolean less(@Nullable Object a, @Nullable Object b) {
        return ordered(a, b, order -> order < 0);
    }

    /** {@code a <= b} */
    public static boolean lessOrEqual(@Nullable Object a, @Nullable Object b) {
        return ordered(a, b, order -> order <= 0);
    }

    /** {@code a > b} */
    public static boolean greater(@Nullable Object a, @Nullable Object b) {
        return ordered(a, b, order -> order > 0);
    }

    /** {@code a >= b} */
    public static boolean greaterOrEqual(@Nullable Object a, @Nullable Object b) {
        return ordered(a, b, order -> order >= 0);
    }

    /** Whether a lone value holds: all do but null, false, 0 and the empty string. */
    public static boolean holds(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Number number) {
            return Numbers.of(number).map(n -> n.signum() != 0).orElse(false);
        }
        return value instanceof Boolean bool ? bool : !value.equals("");
    }

    private static boolean equalStructures(Object a, Object b) {
        if (a instanceof List<?> left && b instanceof List<?> right) {
            return equalElements(left, right);
        }
        return a instanceof Map<?, ?> left && b instanceof Map<?, ?> right && equalMembers(left, right);
    }

    private static boolean equalElements(List<?> left, List<?> right) {
        boolean equal = left.size() == right.size();
        for (int i = 0; equal && i < left.size(); i++) {
            equal = equal(left.get(i), (@Nullable Object) right.get(i));
        }
        return equal;
    }

    private static boolean equalMembers(Map<?, ?> left, Map<?, ?> right) {
        return left.keySet().equals(right.keySet())
                && left.keySet().stream().allMatch(key -> equal(left.get(key), (@Nullable Object) right.get(key)));
    }

    private static boolean isLong(Object value) {
        return value instanceof Long || value instanceof Integer;
    }

    private static boolean ordered(@Nullable Object a, @Nullable Object b, IntPredicate wanted) {
        if (a != null && b != null && isLong(a) && isLong(b)) {
            return wanted.test(Long.compare(((Number) a).longValue(), ((Number) b).longValue()));
        }
        OptionalInt order = a == null || b == null ? OptionalInt.empty() : order(a, b);
        return order.isPresent() && wanted.test(order.getAsInt());
    }

    private static OptionalInt order(Object a, Object b) {
        if (!isOrdered(a) || !isOrdered(b)) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> left = Numbers.of(a);
        Optional<BigDecimal> right = Numbers.of(b);
        if (left.isPresent() && right.isPresent()) {
            return OptionalInt.of(left.get().compareTo(right.get()));
        }
        if (a instanceof Number || b instanceof Number) {
            return OptionalInt.empty();
        }
        if (a instanceof OffsetDateTime || b instanceof OffsetDateTime) {
            return time(a).flatMap(
                            x -> time(b).map(y -> OptionalInt.of(x.toInstant().compareTo(y.toInstant()))))
                    .orElse(OptionalInt.empty());
        }
        return OptionalInt.of(PlainText.of(a).compareToIgnoreCase(PlainText.of(b)));
    }

    private static boolean isOrdered(Object value) {
        return !(value instanceof Boolean) && !isStructure(value);
    }

    private static boolean isStructure(Object value) {
        return value instanceof List || value instanceof Map;
    }

    private static Optional<OffsetDateTime> time(Object value) {
        try {
            return Optional.of(value instanceof OffsetDateTime time ? time : OffsetDateTime.parse(PlainText.of(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

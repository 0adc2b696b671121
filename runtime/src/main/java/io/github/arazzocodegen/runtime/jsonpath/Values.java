package io.github.arazzocodegen.runtime.jsonpath;

import io.github.arazzocodegen.runtime.regex.MatchBudget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values as filters see them (RFC 9535, section 2.3.5.2.2). */
final class Values {

    /** Stands for what isn't there, since null may be there (section 2.4.1). */
    static final Object NOTHING = new Object();

    private Values() {}

    /** The member of an object, or {@link #NOTHING}. */
    static @Nullable Object member(@Nullable Object value, String name) {
        if (!(value instanceof Map<?, ?> map)) {
            return NOTHING;
        }
        Object member = map.get(name);
        return member != null || map.containsKey(name) ? member : NOTHING;
    }

    /** The number of characters, elements or members; {@link #NOTHING} for any other value (section 2.4.4). */
    static Object length(@Nullable Object value) {
        if (value instanceof String text) {
            return (long) text.codePointCount(0, text.length());
        } else if (value instanceof List<?> list) {
            return (long) list.size();
        } else if (value instanceof Map<?, ?> map) {
            return (long) map.size();
        }
        return NOTHING;
    }

    /** {@code a == b} */
    static boolean equal(@Nullable Object a, @Nullable Object b, MatchBudget budget) {
        boolean structures = isStructure(a) && isStructure(b);
        return structures ? equalStructures(a, b, budget) : equalScalars(a, b);
    }

    /** {@code a < b}: numbers and strings only are in an order. */
    static boolean less(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number left && b instanceof Number right) {
            return JsonNumbers.less(left, right);
        }
        return a instanceof String left && b instanceof String right && UnicodeOrder.compare(left, right) < 0;
    }

    /** {@code a <= b} */
    static boolean lessOrEqual(@Nullable Object a, @Nullable Object b, MatchBudget budget) {
        return less(a, b) || equal(a, b, budget);
    }

    private static boolean isStructure(@Nullable Object value) {
        return value instanceof List || value instanceof Map;
    }

    private static boolean equalScalars(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number left && b instanceof Number right) {
            return JsonNumbers.equal(left, right);
        }
        return a == null ? b == null : a.equals(b);
    }

    /** Compares without recursion: data may be nested deeper than the stack is. */
    private static boolean equalStructures(@Nullable Object a, @Nullable Object b, MatchBudget budget) {
        Deque<Pair> pairs = new ArrayDeque<>();
        pairs.push(new Pair(a, b));
        while (!pairs.isEmpty()) {
            budget.takeStep();
            Pair pair = pairs.pop();
            boolean equal;
            if (pair.left instanceof List<?> left && pair.right instanceof List<?> right) {
                equal = pushElements(left, right, pairs);
            } else if (pair.left instanceof Map<?, ?> left && pair.right instanceof Map<?, ?> right) {
                equal = pushMembers(left, right, pairs);
            } else {
                equal = !isStructure(pair.left) && equalScalars(pair.left, pair.right);
            }
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    private static boolean pushElements(List<?> left, List<?> right, Deque<Pair> pairs) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            pairs.push(new Pair(left.get(i), right.get(i)));
        }
        return true;
    }

    private static boolean pushMembers(Map<?, ?> left, Map<?, ?> right, Deque<Pair> pairs) {
        if (left.size() != right.size()) {
            return false;
        }
        for (Map.Entry<?, ?> member : left.entrySet()) {
            Object other = right.get(member.getKey());
            if (other == null && !right.containsKey(member.getKey())) {
                return false;
            }
            pairs.push(new Pair(member.getValue(), other));
        }
        return true;
    }

    private record Pair(@Nullable Object left, @Nullable Object right) {}
}

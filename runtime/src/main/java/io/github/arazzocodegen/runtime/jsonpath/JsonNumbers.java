package io.github.arazzocodegen.runtime.jsonpath;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Exact comparison of numbers of any types. A binary number is the shortest decimal that stands for it, which is what a
 * reader of JSON made it from: 0.1 as a double equals 0.1 in a query.
 */
final class JsonNumbers {

    private JsonNumbers() {}

    static boolean equal(Number a, Number b) {
        if (isLong(a) && isLong(b)) {
            return a.longValue() == b.longValue();
        }
        return isFinite(a) && isFinite(b) ? decimal(a).compareTo(decimal(b)) == 0 : sameSpecial(a, b);
    }

    static boolean less(Number a, Number b) {
        if (isLong(a) && isLong(b)) {
            return a.longValue() < b.longValue();
        }
        return isFinite(a) && isFinite(b) && decimal(a).compareTo(decimal(b)) < 0;
    }

    private static boolean isLong(Number number) {
        return number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte;
    }

    /** JSON has neither infinities nor NaN; where a client's reader gives them all the same, they are in no order. */
    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }

    private static boolean sameSpecial(Number a, Number b) {
        return Double.isInfinite(a.doubleValue()) && a.doubleValue() == b.doubleValue();
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        } else if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return isLong(number) ? BigDecimal.valueOf(number.longValue()) : new BigDecimal(number.toString());
    }
}

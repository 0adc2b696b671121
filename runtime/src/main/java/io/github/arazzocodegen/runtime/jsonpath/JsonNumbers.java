package io.github.arazzocodegen.runtime.jsonpath;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Exact comparison of numbers of any types. A binary number is the shortest decimal that stands for it, which is what a
 * reader of JSON made it from: 0.1 as a double equals 0.1 in a query.
 */
final class JsonNumbers {

    private static final long MAX_EXACT = 1L << 53;

    private JsonNumbers() {}

    static boolean equal(Number a, Number b) {
        if (isLong(a) && isLong(b)) {
            return a.longValue() == b.longValue();
        }
        if (isDouble(a) && isDouble(b)) {
            return a.doubleValue() == b.doubleValue();
        }
        return isFinite(a) && isFinite(b) && decimal(a).compareTo(decimal(b)) == 0;
    }

    static boolean less(Number a, Number b) {
        if (isLong(a) && isLong(b)) {
            return a.longValue() < b.longValue();
        }
        if (isDouble(a) && isDouble(b)) {
            return isFinite(a) && isFinite(b) && a.doubleValue() < b.doubleValue();
        }
        return isFinite(a) && isFinite(b) && decimal(a).compareTo(decimal(b)) < 0;
    }

    /** The same number in a type whose comparisons cost least. */
    static Number simplest(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            double nearest = number.doubleValue();
            boolean same = Double.isFinite(nearest) && decimal(nearest).compareTo(number) == 0;
            return same ? (Number) nearest : number;
        }
    }

    /** Whether it is a double or an integer that a double holds exactly: the order of doubles is that of their decimals. */
    private static boolean isDouble(Number number) {
        return number instanceof Double
                || (isLong(number) && number.longValue() >= -MAX_EXACT && number.longValue() <= MAX_EXACT);
    }

    private static boolean isLong(Number number) {
        return number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte;
    }

    /** JSON has neither infinities nor NaN; where a client's reader gives them all the same, they are in no order. */
    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
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

package io.github.arazzocodegen.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact numbers from numbers and from texts, with bounds so that no text of a response costs more than its length. */
final class Numbers {

    private static final int MAX_DIGITS = 1_000;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,9})?");

    private Numbers() {}

    /** The number that a value is or whose text it is; empty if it is none. */
    static Optional<BigDecimal> of(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (value instanceof BigInteger number) {
            return Optional.of(new BigDecimal(number));
        }
        if (value instanceof Number number) {
            // The text of a binary number is the shortest that stands for it, which is what a reader of JSON sees.
            return ofText(number.toString());
        }
        return value instanceof String text ? ofText(text) : Optional.empty();
    }

    private static Optional<BigDecimal> ofText(String text) {
        return text.length() <= MAX_DIGITS && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** The number, if it is whole and of a bounded length: {@code 1e999999999} would fill the memory. */
    static BigInteger toBigIntegerExact(BigDecimal number) {
        if (number.signum() != 0 && (long) number.precision() - number.scale() > MAX_DIGITS) {
            throw new ArithmeticException("too many digits");
        }
        return number.toBigIntegerExact();
    }

    static float nearestFloat(BigDecimal number) {
        float nearest = number.floatValue();
        if (Float.isInfinite(nearest)) {
            throw new ArithmeticException("beyond what a float holds");
        }
        return nearest;
    }

    static double nearestDouble(BigDecimal number) {
        double nearest = number.doubleValue();
        if (Double.isInfinite(nearest)) {
            throw new ArithmeticException("beyond what a double holds");
        }
        return nearest;
    }

    static float toFloat(BigDecimal number) {
        float nearest = nearestFloat(number);
        if (isWhole(number) && new BigDecimal(nearest).compareTo(number) != 0) {
            throw new ArithmeticException("not a float");
        }
        return nearest;
    }

    static double toDouble(BigDecimal number) {
        double nearest = nearestDouble(number);
        if (isWhole(number) && new BigDecimal(nearest).compareTo(number) != 0) {
            throw new ArithmeticException("not a double");
        }
        return nearest;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}

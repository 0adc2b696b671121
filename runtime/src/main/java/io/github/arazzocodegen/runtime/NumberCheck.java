package io.github.arazzocodegen.runtime;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Checks a number (JSON Schema Validation, section 6.2). What is no number at all, as NaN is, meets no limit. */
public final class NumberCheck extends InputCheck<NumberCheck> {

    /** Between numbers whose sizes are further apart, division would fill the memory. */
    private static final int MAX_DIGITS = 1_000;

    private final @Nullable Number number;

    NumberCheck(String workflowId, String input, @Nullable Number number) {
        super(workflowId, input, number);
        this.number = number;
    }

    @Override
    NumberCheck self() {
        return this;
    }

    /**
     * Requires what the keyword {@code minimum} says.
     *
     * @throws InvalidInputException if it is less
     */
    public NumberCheck minimum(Number limit) {
        return compared(limit, order -> order >= 0, "must be at least ");
    }

    /**
     * Requires what the keyword {@code maximum} says.
     *
     * @throws InvalidInputException if it is greater
     */
    public NumberCheck maximum(Number limit) {
        return compared(limit, order -> order <= 0, "must be at most ");
    }

    /**
     * Requires what the keyword {@code exclusiveMinimum} says.
     *
     * @throws InvalidInputException if it is not greater
     */
    public NumberCheck exclusiveMinimum(Number limit) {
        return compared(limit, order -> order > 0, "must be greater than ");
    }

    /**
     * Requires what the keyword {@code exclusiveMaximum} says.
     *
     * @throws InvalidInputException if it is not less
     */
    public NumberCheck exclusiveMaximum(Number limit) {
        return compared(limit, order -> order < 0, "must be less than ");
    }

    /**
     * Requires what the keyword {@code multipleOf} says.
     *
     * @param factor greater than 0
     * @throws InvalidInputException if a division by the factor does not give a whole number
     */
    public NumberCheck multipleOf(Number factor) {
        boolean holds = number == null
                || Numbers.of(number)
                        .flatMap(n -> Numbers.of(factor).map(f -> isMultiple(n, f)))
                        .orElse(false);
        return require(
                holds, factor.equals(1) ? "must be a whole number" : "must be a multiple of " + PlainText.of(factor));
    }

    static boolean isWhole(Number number) {
        return Numbers.of(number).map(n -> isMultiple(n, BigDecimal.ONE)).orElse(false);
    }

    private NumberCheck compared(Number limit, IntPredicate wanted, String asked) {
        Optional<BigDecimal> value = number == null ? Optional.empty() : Numbers.of(number);
        boolean holds = number == null
                || value.flatMap(n -> Numbers.of(limit).map(l -> wanted.test(n.compareTo(l))))
                        .orElse(false);
        return require(holds, asked + PlainText.of(limit));
    }

    private static boolean isMultiple(BigDecimal number, BigDecimal factor) {
        long apart = (long) number.precision() - number.scale() - factor.precision() + factor.scale();
        return number.signum() == 0
                || (apart >= 0
                        && apart <= MAX_DIGITS
                        && number.remainder(factor).signum() == 0);
    }
}

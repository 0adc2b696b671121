package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ComparisonsTest {

    private enum Level {
        ERROR;

        @Override
        public String toString() {
            return "error";
        }
    }

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-31T12:00:00Z");

    static Stream<Arguments> equal() {
        return Stream.of(
                arguments("abc", "ABC", true),
                arguments("abc", "abd", false),
                arguments("1.0", "1", false),
                arguments("1.0", 1, true),
                arguments(" 1", 1, false),
                arguments("", 0, false),
                arguments("0x10", 16, false),
                arguments("1e2", 100L, true),
                arguments(1, 1L, true),
                arguments(0.1, new BigDecimal("0.10"), true),
                arguments(0.1f, new BigDecimal("0.1"), true),
                arguments(new BigInteger("9223372036854775808"), "9223372036854775808", true),
                arguments(Double.NaN, Double.NaN, false),
                arguments(new BigDecimal("1e999999999"), 1, false),
                arguments(null, null, true),
                arguments(null, "", false),
                arguments("null", null, false),
                arguments(null, 0, false),
                arguments(null, false, false),
                arguments(true, true, true),
                arguments(true, "TRUE", true),
                arguments(true, 1, false),
                arguments(Level.ERROR, "Error", true),
                arguments(URI.create("http://a.example/"), "http://a.example/", true),
                arguments(LocalDate.of(2026, 1, 31), "2026-01-31", true),
                arguments(NOON, "2026-01-31T12:00:00Z", true),
                arguments("2026-01-31T13:00:00+01:00", NOON, true),
                arguments(NOON, "noon", false),
                arguments(List.of("A", 1), List.of("a", 1L), true),
                arguments(List.of(1), List.of(1, 2), false),
                arguments(List.of(1), "[1]", false),
                arguments(Arrays.asList("a", null), Arrays.asList("a", null), true),
                arguments(Map.of("a", 1), Map.of("a", 1.0), true),
                arguments(Map.of("a", 1), Map.of("b", 1), false),
                arguments(Map.of(), "{}", false));
    }

    @ParameterizedTest
    @MethodSource("equal")
    void valuesAreComparedLoosely(@Nullable Object a, @Nullable Object b, boolean equal) {
        assertThat(Comparisons.equal(a, b)).isEqualTo(equal);
        assertThat(Comparisons.equal(b, a)).isEqualTo(equal);
    }

    @Test
    void typedOverloadsCompareAsTheGeneralOneDoes() {
        assertThat(Comparisons.equal("a", "A")).isTrue();
        assertThat(Comparisons.equal("a", (String) null)).isFalse();
        assertThat(Comparisons.equal((String) null, (String) null)).isTrue();
        assertThat(Comparisons.equal(Long.valueOf(1), new BigDecimal("1.0"))).isTrue();
        assertThat(Comparisons.equal(Long.valueOf(1), (Number) null)).isFalse();
    }

    static Stream<Arguments> less() {
        return Stream.of(
                arguments(1, 2.5, true),
                arguments("9", "10", true),
                arguments("9", 10, true),
                arguments("b", "A", false),
                arguments("a", "B", true),
                arguments("2026-01-02", LocalDate.of(2026, 1, 31), true),
                arguments(NOON, "2026-01-31T13:00:01+01:00", true));
    }

    @ParameterizedTest
    @MethodSource("less")
    void valuesAreOrdered(Object a, Object b, boolean less) {
        assertThat(Comparisons.less(a, b)).isEqualTo(less);
        assertThat(Comparisons.greaterOrEqual(a, b)).isEqualTo(!less);
        assertThat(Comparisons.greater(b, a)).isEqualTo(less);
        assertThat(Comparisons.lessOrEqual(b, a)).isEqualTo(!less);
    }

    @Test
    void equalValuesAreLessOrEqualAndGreaterOrEqual() {
        assertThat(Comparisons.lessOrEqual("1.0", 1)).isTrue();
        assertThat(Comparisons.greaterOrEqual("a", "A")).isTrue();
        assertThat(Comparisons.less(1, 1L)).isFalse();
        assertThat(Comparisons.greater(1, 1L)).isFalse();
    }

    static Stream<Arguments> unordered() {
        return Stream.of(
                arguments(null, 1),
                arguments(null, null),
                arguments("a", 1),
                arguments(true, false),
                arguments(true, "a"),
                arguments(List.of(), List.of()),
                arguments(Map.of(), Map.of()),
                arguments(NOON, "noon"),
                arguments(Double.NaN, 1));
    }

    @ParameterizedTest
    @MethodSource("unordered")
    void whatCannotBeOrderedIsNeitherLessNorGreater(@Nullable Object a, @Nullable Object b) {
        assertThat(Comparisons.less(a, b)).isFalse();
        assertThat(Comparisons.lessOrEqual(a, b)).isFalse();
        assertThat(Comparisons.greater(a, b)).isFalse();
        assertThat(Comparisons.greaterOrEqual(b, a)).isFalse();
    }

    static Stream<Arguments> alone() {
        return Stream.of(
                arguments(null, false),
                arguments(false, false),
                arguments(true, true),
                arguments(0, false),
                arguments(0.0, false),
                arguments(new BigDecimal("0.00"), false),
                arguments(Double.NaN, false),
                arguments(-1, true),
                arguments("", false),
                arguments("false", true),
                arguments("0", true),
                arguments(List.of(), true),
                arguments(Map.of(), true));
    }

    @ParameterizedTest
    @MethodSource("alone")
    void aLoneValueHoldsUnlessItIsEmpty(@Nullable Object value, boolean holds) {
        assertThat(Comparisons.holds(value)).isEqualTo(holds);
    }
}

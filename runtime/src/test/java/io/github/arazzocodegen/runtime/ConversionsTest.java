package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ConversionsTest {

    private enum Level {
        ERROR("error"),
        IN_RELEASE("inRelease");

        private final String value;

        Level(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    private static final String UUID_TEXT = "123e4567-e89b-12d3-a456-426614174000";

    private static final Named<Conversion<Object, ?>> TEXT = Named.of("text", Conversions::toText);
    private static final Named<Conversion<Object, ?>> URI_ = Named.of("URI", Conversions::toUri);
    private static final Named<Conversion<Object, ?>> INTEGER = Named.of("Integer", Conversions::toInteger);
    private static final Named<Conversion<Object, ?>> LONG = Named.of("Long", Conversions::toLong);
    private static final Named<Conversion<Object, ?>> BIG_INTEGER = Named.of("BigInteger", Conversions::toBigInteger);
    private static final Named<Conversion<Object, ?>> BIG_DECIMAL = Named.of("BigDecimal", Conversions::toBigDecimal);
    private static final Named<Conversion<Object, ?>> FLOAT = Named.of("Float", Conversions::toFloat);
    private static final Named<Conversion<Object, ?>> DOUBLE = Named.of("Double", Conversions::toDouble);
    private static final Named<Conversion<Object, ?>> BOOLEAN = Named.of("Boolean", Conversions::toBoolean);
    private static final Named<Conversion<Object, ?>> DATE = Named.of("LocalDate", Conversions::toLocalDate);
    private static final Named<Conversion<Object, ?>> TIME = Named.of("OffsetDateTime", Conversions::toOffsetDateTime);
    private static final Named<Conversion<Object, ?>> UUID_ = Named.of("UUID", Conversions::toUuid);
    private static final Named<Conversion<Object, ?>> LEVEL = Named.of("Level", Conversions.toEnum(Level.class));

    static Stream<Arguments> conversions() {
        return Stream.of(
                arguments(TEXT, "a", "a"),
                arguments(TEXT, 1L, "1"),
                arguments(TEXT, new BigDecimal("1E+2"), "100"),
                arguments(TEXT, new BigDecimal("1E+2000"), "1E+2000"),
                arguments(TEXT, true, "true"),
                arguments(TEXT, Level.ERROR, "error"),
                arguments(TEXT, OffsetDateTime.parse("2026-01-31T12:00Z"), "2026-01-31T12:00:00Z"),
                arguments(TEXT, new byte[] {1, 2}, "AQI="),
                arguments(URI_, "https://a.example/b?c=d", URI.create("https://a.example/b?c=d")),
                arguments(URI_, URI.create("b"), URI.create("b")),
                arguments(INTEGER, "-7", -7),
                arguments(INTEGER, 7L, 7),
                arguments(INTEGER, 7.0, 7),
                arguments(LONG, "1e3", 1000L),
                arguments(LONG, new BigInteger("9223372036854775807"), Long.MAX_VALUE),
                arguments(BIG_INTEGER, "9223372036854775808", new BigInteger("9223372036854775808")),
                arguments(BIG_INTEGER, new BigDecimal("0E+999999"), BigInteger.ZERO),
                arguments(BIG_DECIMAL, "0.10", new BigDecimal("0.10")),
                arguments(BIG_DECIMAL, 0.1, new BigDecimal("0.1")),
                arguments(BIG_DECIMAL, 0.1f, new BigDecimal("0.1")),
                arguments(FLOAT, "0.1", 0.1f),
                arguments(FLOAT, 0.5f, 0.5f),
                arguments(FLOAT, 16777216, 16777216f),
                arguments(DOUBLE, 0.1f, 0.1),
                arguments(DOUBLE, Double.NaN, Double.NaN),
                arguments(DOUBLE, 9007199254740992L, 9007199254740992.0),
                arguments(DOUBLE, new BigDecimal("0.1"), 0.1),
                arguments(BOOLEAN, "TRUE", true),
                arguments(BOOLEAN, false, false),
                arguments(DATE, "2026-01-31", LocalDate.of(2026, 1, 31)),
                arguments(DATE, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31)),
                arguments(TIME, "2026-01-31T12:00:00+01:00", OffsetDateTime.parse("2026-01-31T12:00:00+01:00")),
                arguments(UUID_, UUID_TEXT, UUID.fromString(UUID_TEXT)),
                arguments(LEVEL, "inRelease", Level.IN_RELEASE));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void valuesAreConverted(Conversion<Object, ?> conversion, Object value, Object converted) {
        assertThat((Object) conversion.convert(value)).isEqualTo(converted);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(URI_, "a b", "a URI"),
                arguments(INTEGER, "", "a whole number of 32 bits"),
                arguments(INTEGER, "7.5", "a whole number of 32 bits"),
                arguments(INTEGER, 2147483648L, "a whole number of 32 bits"),
                arguments(INTEGER, "١", "a whole number of 32 bits"),
                arguments(INTEGER, " 7", "a whole number of 32 bits"),
                arguments(INTEGER, true, "a whole number of 32 bits"),
                arguments(LONG, "9223372036854775808", "a whole number of 64 bits"),
                arguments(LONG, "1e999999999", "a whole number of 64 bits"),
                arguments(LONG, "1e99999999999", "a whole number of 64 bits"),
                arguments(BIG_INTEGER, "1e999999999", "a whole number"),
                arguments(BIG_INTEGER, "1e-999999999", "a whole number"),
                arguments(BIG_DECIMAL, "12,5", "a number"),
                arguments(BIG_DECIMAL, Double.NaN, "a number"),
                arguments(BIG_DECIMAL, "9".repeat(1_001), "a number"),
                arguments(FLOAT, 16777217, "a number of 32 bits"),
                arguments(FLOAT, "1e99", "a number of 32 bits"),
                arguments(DOUBLE, 9007199254740993L, "a number of 64 bits"),
                arguments(DOUBLE, "1e999", "a number of 64 bits"),
                arguments(BOOLEAN, "yes", "true or false"),
                arguments(BOOLEAN, 1, "true or false"),
                arguments(DATE, "31.1.2026", "a date (2026-01-31)"),
                arguments(TIME, "2026-01-31", "a date and time with an offset (2026-01-31T12:00:00Z)"),
                arguments(UUID_, "1-2-3-4-5", "a UUID"),
                arguments(LEVEL, "Error", "one of error, inRelease"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeConvertedExactlyIsRefused(Conversion<Object, ?> conversion, Object value, String expected) {
        assertThatThrownBy(() -> conversion.convert(value))
                .isInstanceOfSatisfying(
                        ConversionException.class, e -> assertThat(e.expected()).isEqualTo(expected))
                .hasMessage("the value is not " + expected);
    }

    @Test
    void bytesAreReadFromBase64AndCopied() {
        byte[] bytes = {1, 2};

        assertThat(Conversions.toBytes(Base64.getEncoder().encodeToString(bytes)))
                .isEqualTo(bytes);
        assertThat(Conversions.toBytes(bytes)).isEqualTo(bytes).isNotSameAs(bytes);
        assertThatThrownBy(() -> Conversions.toBytes("%"))
                .isInstanceOfSatisfying(
                        ConversionException.class, e -> assertThat(e.expected()).isEqualTo("Base64 text"));
    }
}

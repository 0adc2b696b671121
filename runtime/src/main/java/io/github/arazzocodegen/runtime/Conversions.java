package io.github.arazzocodegen.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The conversions between the types of inputs, outputs and what a request needs. Each takes the value or its text, is
 * exact, and throws {@link ConversionException} if the value can't be converted; {@link Step#convert} applies them.
 */
public final class Conversions {

    private Conversions() {}

    /** The text of a value as it would stand in a JSON string: dates in ISO 8601, bytes in Base64. */
    public static String toText(Object value) {
        return JsonText.of(value);
    }

    /** An absolute or relative URI. */
    public static URI toUri(Object value) {
        try {
            return value instanceof URI uri ? uri : new URI(toText(value));
        } catch (URISyntaxException e) {
            throw new ConversionException("a URI");
        }
    }

    /** A whole number of 32 bits. */
    public static Integer toInteger(Object value) {
        return exactly(value, "a whole number of 32 bits", BigDecimal::intValueExact);
    }

    /** A whole number of 64 bits. */
    public static Long toLong(Object value) {
        return exactly(value, "a whole number of 64 bits", BigDecimal::longValueExact);
    }

    /** A whole number. */
    public static BigInteger toBigInteger(Object value) {
        return exactly(value, "a whole number", Numbers::toBigIntegerExact);
    }

    /** A number. */
    public static BigDecimal toBigDecimal(Object value) {
        return exactly(value, "a number", Function.identity());
    }

    /** The nearest number of 32 binary bits; a whole number only if it is that number exactly. */
    public static Float toFloat(Object value) {
        return value instanceof Float number ? number : exactly(value, "a number of 32 bits", Numbers::toFloat);
    }

    /** The nearest number of 64 binary bits; a whole number only if it is that number exactly. */
    public static Double toDouble(Object value) {
        return value instanceof Double number ? number : exactly(value, "a number of 64 bits", Numbers::toDouble);
    }

    /** The number of 32 binary bits that is nearest to one in JSON, of which more digits may be written; a finite one. */
    public static Float nearestFloat(Object value) {
        return exactly(value, "a number of 32 bits", Numbers::nearestFloat);
    }

    /** The same of 64 binary bits. */
    public static Double nearestDouble(Object value) {
        return exactly(value, "a number of 64 bits", Numbers::nearestDouble);
    }

    /** {@code true} or {@code false}, in any case. */
    public static Boolean toBoolean(Object value) {
        return switch (toText(value).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ConversionException("true or false");
        };
    }

    /** A date. */
    public static LocalDate toLocalDate(Object value) {
        return parsed(value, "a date (2026-01-31)", LocalDate::parse);
    }

    /** A date and time with an offset (RFC 3339). */
    public static OffsetDateTime toOffsetDateTime(Object value) {
        return parsed(value, "a date and time with an offset (2026-01-31T12:00:00Z)", OffsetDateTime::parse);
    }

    /** A UUID in its full form. */
    public static UUID toUuid(Object value) {
        return parsed(value, "a UUID", text -> {
            UUID uuid = UUID.fromString(text);
            if (text.length() != 36) {
                throw new IllegalArgumentException("abbreviated");
            }
            return uuid;
        });
    }

    /** The bytes of a Base64 text. */
    public static byte[] toBytes(Object value) {
        return value instanceof byte[] bytes
                ? bytes.clone()
                : parsed(value, "Base64 text", Base64.getDecoder()::decode);
    }

    /** A file: bytes, or the UTF-8 of a text, have no name. */
    public static FileContent toFile(Object value) {
        if (value instanceof FileContent file) {
            return file;
        }
        return FileContent.of(
                value instanceof byte[] bytes ? bytes : toText(value).getBytes(StandardCharsets.UTF_8));
    }

    /** The constant whose {@code toString} is the value's text, which is how the client's enums name themselves. */
    public static <E extends Enum<E>> Conversion<Object, E> toEnum(Class<E> type) {
        return value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(toText(value)))
                .findFirst()
                .orElseThrow(() -> new ConversionException(Arrays.stream(type.getEnumConstants())
                        .map(Enum::toString)
                        .collect(Collectors.joining(", ", "one of ", ""))));
    }

    private static <N> N exactly(Object value, String expected, Function<BigDecimal, N> conversion) {
        try {
            return conversion.apply(Numbers.of(value).orElseThrow(() -> new ConversionException(expected)));
        } catch (ArithmeticException e) {
            throw new ConversionException(expected);
        }
    }

    private static <B> B parsed(Object value, String expected, Function<String, B> parser) {
        try {
            return parser.apply(toText(value));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ConversionException(expected);
        }
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a value of one type can be sent where another is asked for. */
public enum Conversion {
    /** It is of that type, or there is no way to tell. */
    NONE,
    /** It can always be converted. */
    SAFE,
    /** Some values can be converted; others fail the step. */
    MAY_FAIL,
    /** No value can be converted. */
    IMPOSSIBLE;

    private static final Set<String> STRICT_FORMATS = Set.of("date", "date-time", "uri", "uuid");

    /** The conversion that a value of type {@code source} needs to be sent as {@code target}. */
    public static Conversion between(ValueType source, ValueType target) {
        if (source.kind() == Kind.ANY || target.kind() == Kind.ANY) {
            return NONE;
        }
        if (target.kind() == Kind.ARRAY && source.kind() != Kind.ARRAY) {
            Conversion element = between(source, items(target));
            return element == NONE ? SAFE : element;
        }
        if (source.kind() == Kind.ARRAY && target.kind() == Kind.ARRAY) {
            return between(items(source), items(target));
        }
        if (source.kind() == target.kind()) {
            return sameKind(source, target);
        }
        if (target.kind() == Kind.STRING) {
            return source.kind().isScalar() ? SAFE : IMPOSSIBLE;
        }
        if (source.kind() == Kind.STRING) {
            return target.kind().isScalar() ? MAY_FAIL : IMPOSSIBLE;
        }
        if (source.kind().isNumeric() && target.kind().isNumeric()) {
            return target.kind() == Kind.NUMBER ? SAFE : MAY_FAIL;
        }
        return IMPOSSIBLE;
    }

    private static ValueType items(ValueType array) {
        return ValueType.of(array.schema() == null ? null : array.schema().items());
    }

    private static Conversion sameKind(ValueType source, ValueType target) {
        if (source.kind() != Kind.STRING || source.schema() == target.schema() || target.schema() == null) {
            return NONE;
        }
        Schema to = target.schema();
        Schema from = source.schema();
        boolean strictFormat = STRICT_FORMATS.contains(to.format())
                && (from == null || !from.format().equals(to.format()));
        boolean narrower = !to.enumValues().isEmpty()
                && (from == null || from.enumValues().isEmpty() || !texts(to).containsAll(texts(from)));
        return strictFormat || narrower ? MAY_FAIL : NONE;
    }

    private static Set<String> texts(Schema schema) {
        return schema.enumValues().stream().map(ScalarNode::text).collect(Collectors.toSet());
    }

    /** What is wrong with a literal that is sent as {@code target}, if anything is. */
    static Optional<String> literalProblem(ScalarNode literal, ValueType target) {
        Schema schema = target.schema();
        if (target.kind() == Kind.ARRAY) {
            return schema == null || schema.items() == null
                    ? Optional.empty()
                    : literalProblem(literal, ValueType.of(schema.items()));
        }
        boolean fits = switch (target.kind()) {
            case INTEGER -> isInteger(literal, schema);
            case NUMBER -> number(literal).isPresent();
            case BOOLEAN ->
                literal.value() instanceof Boolean || Set.of("true", "false").contains(literal.text());
            case OBJECT -> false;
            case STRING -> schema == null || hasFormat(literal.text(), schema.format());
            case ARRAY, ANY -> true;
        };
        if (!fits) {
            return Optional.of("takes " + describe(target) + ", not '" + literal.text() + "'");
        }
        if (schema != null && !schema.enumValues().isEmpty() && !texts(schema).contains(literal.text())) {
            return Optional.of("takes one of "
                    + schema.enumValues().stream()
                            .map(v -> "'" + v.text() + "'")
                            .collect(Collectors.joining(", "))
                    + ", not '" + literal.text() + "'");
        }
        return Optional.empty();
    }

    private static boolean isInteger(ScalarNode literal, @Nullable Schema schema) {
        int bits = schema != null && schema.format().equals("int32") ? 31 : 63;
        return number(literal)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.precision() - number.scale() < 20
                        && number.toBigInteger().bitLength() <= bits)
                .isPresent();
    }

    private static Optional<BigDecimal> number(ScalarNode literal) {
        try {
            return Optional.of(new BigDecimal(
                    literal.value() instanceof Number number
                            ? number.toString()
                            : literal.text().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a text is of a format that the client has a type for. */
    private static boolean hasFormat(String text, String format) {
        try {
            switch (format) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> OffsetDateTime.parse(text);
                case "uri" -> new URI(text);
                case "uuid" -> UUID.fromString(text);
                default -> {}
            }
            return true;
        } catch (DateTimeParseException | URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A type in the words of a message: {@code a string}, {@code an array of integers}, {@code a string (uri)}. */
    static String describe(ValueType type) {
        Schema schema = type.schema();
        if (type.kind() == Kind.ARRAY) {
            ValueType items = items(type);
            return items.kind() == Kind.ANY
                    ? "an array"
                    : "an array of " + items.kind().label() + "s";
        }
        String article = type.kind() == Kind.INTEGER || type.kind() == Kind.OBJECT ? "an " : "a ";
        String base =
                type.kind() == Kind.ANY ? "any value" : article + type.kind().label();
        if (schema != null && type.kind() == Kind.STRING && !schema.enumValues().isEmpty()) {
            return "one of "
                    + schema.enumValues().stream()
                            .map(v -> "'" + v.text() + "'")
                            .collect(Collectors.joining(", "));
        }
        return schema == null || schema.format().isEmpty() ? base : base + " (" + schema.format() + ")";
    }
}

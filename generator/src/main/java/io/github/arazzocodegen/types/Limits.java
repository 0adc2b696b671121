package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.runtime.regex.EcmaRegex;
import io.github.arazzocodegen.runtime.regex.RegexSyntaxException;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the limits that schemas set. Those of {@code allOf} add up. */
public final class Limits {

    /** The keywords that limit values of a type, in the order of the specification. */
    static final Map<Kind, List<String>> KEYWORDS = Map.of(
            Kind.STRING, List.of("minLength", "maxLength", "pattern"),
            Kind.INTEGER, List.of("multipleOf", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"),
            Kind.NUMBER, List.of("multipleOf", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"),
            Kind.ARRAY, List.of("minItems", "maxItems", "uniqueItems"),
            Kind.OBJECT, List.of("minProperties", "maxProperties"),
            Kind.BOOLEAN, List.of(),
            Kind.ANY, List.of());

    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final BiConsumer<Node, String> mistakes;

    private Limits(BiConsumer<Node, String> mistakes) {
        this.mistakes = mistakes;
    }

    /** The limits of a value of this type; keywords that are written wrongly set none. */
    public static List<Limit> of(ValueType type) {
        return read(type, (node, problem) -> {});
    }

    /** @param mistakes gets what can't be read, with the reason */
    static List<Limit> read(ValueType type, BiConsumer<Node, String> mistakes) {
        Schema schema = type.schema();
        if (schema == null) {
            return List.of();
        }
        Limits reader = new Limits(mistakes);
        Set<Limit> limits = new LinkedHashSet<>();
        if (type.kind() == Kind.ANY && schema.types().size() > 1) {
            limits.add(new Limit("type", List.copyOf(schema.types())));
        }
        if (type.kind() != Kind.STRING && !schema.enumValues().isEmpty()) {
            limits.add(new Limit(
                    "enum",
                    schema.enumValues().stream()
                            .map(ScalarNode::value)
                            .filter(Objects::nonNull)
                            .map(Object.class::cast)
                            .toList()));
        }
        for (String keyword : KEYWORDS.getOrDefault(type.kind(), List.of())) {
            for (ObjectNode part : schema.parts()) {
                Node value = part.get(keyword);
                Limit limit = value == null ? null : reader.limit(keyword, value, part);
                if (limit != null) {
                    limits.add(limit);
                }
            }
        }
        return new ArrayList<>(limits);
    }

    private @Nullable Limit limit(String keyword, Node value, ObjectNode part) {
        return switch (keyword) {
            case "pattern" -> pattern(value);
            case "uniqueItems" -> bool(value) ? new Limit(keyword, List.of()) : null;
            case "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                number(keyword, value, part);
            default -> count(keyword, value);
        };
    }

    private @Nullable Limit count(String keyword, Node value) {
        BigInteger count = value instanceof ScalarNode scalar ? whole(scalar.value()) : null;
        if (count == null || count.signum() < 0) {
            mistakes.accept(value, "it must be a whole number that is not negative");
            return null;
        }
        boolean most = keyword.startsWith("max");
        if (most ? count.compareTo(MOST) >= 0 : count.signum() == 0) {
            return null;
        }
        return Limit.of(keyword, count.min(MOST).intValueExact());
    }

    private static @Nullable BigInteger whole(@Nullable Object value) {
        if (value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0 && number.scale() > -1_000) {
            return number.toBigIntegerExact();
        }
        return value instanceof BigInteger number ? number : null;
    }

    private @Nullable Limit number(String keyword, Node value, ObjectNode part) {
        boolean exclusive = keyword.startsWith("exclusive");
        if (exclusive && value instanceof ScalarNode flag && flag.value() instanceof Boolean) {
            // OpenAPI 3.0 and Swagger 2.0 say so that the limit beside it is excluded.
            Node limit = part.get(exclusiveOf(keyword));
            return Boolean.TRUE.equals(flag.value()) && limit != null ? limit(keyword, limit) : null;
        }
        String other = exclusive ? "" : "exclusive" + Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
        boolean excluded = part.get(other) instanceof ScalarNode flag && Boolean.TRUE.equals(flag.value());
        return excluded ? null : limit(keyword, value);
    }

    private static String exclusiveOf(String keyword) {
        return keyword.equals("exclusiveMinimum") ? "minimum" : "maximum";
    }

    private @Nullable Limit limit(String keyword, Node value) {
        Object number = value instanceof ScalarNode scalar ? scalar.value() : null;
        boolean factor = keyword.equals("multipleOf");
        if (!(number instanceof BigDecimal) && !(number instanceof BigInteger)) {
            mistakes.accept(value, "it must be a number");
            return null;
        }
        if (factor && new BigDecimal(number.toString()).signum() <= 0) {
            mistakes.accept(value, "it must be greater than 0");
            return null;
        }
        return Limit.of(keyword, number);
    }

    private @Nullable Limit pattern(Node value) {
        if (!(value instanceof ScalarNode scalar) || scalar.kind() != ScalarNode.Kind.STRING) {
            mistakes.accept(value, "it must be a string");
            return null;
        }
        try {
            EcmaRegex.translate(scalar.text());
            return Limit.of("pattern", scalar.text());
        } catch (RegexSyntaxException e) {
            mistakes.accept(value, e.problem() + (e.help().isEmpty() ? "" : "; " + e.help()));
            return null;
        }
    }

    private boolean bool(Node value) {
        if (value instanceof ScalarNode scalar && scalar.value() instanceof Boolean flag) {
            return flag;
        }
        mistakes.accept(value, "it must be true or false");
        return false;
    }
}

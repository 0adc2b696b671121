package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.runtime.regex.EcmaRegex;
import io.github.arazzocodegen.runtime.regex.MatchBudget;
import io.github.arazzocodegen.runtime.regex.MatchLimitException;
import io.github.arazzocodegen.runtime.regex.RegexSyntaxException;
import io.github.arazzocodegen.source.ScalarNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a schema asks of a number or a text besides its type, held against a literal (JSON Schema Validation 2020-12,
 * section 6; in OpenAPI 3.0 {@code exclusiveMinimum} is a flag for {@code minimum}).
 */
final class LiteralLimits {

    private final ScalarNode literal;
    private final Schema schema;

    private LiteralLimits(ScalarNode literal, Schema schema) {
        this.literal = literal;
        this.schema = schema;
    }

    /** The limit that a literal breaks, in the words of a message, {@code at most 100}; empty where it keeps all. */
    static Optional<String> broken(ScalarNode literal, ValueType target) {
        Schema schema = target.schema();
        if (schema == null) {
            return Optional.empty();
        }
        LiteralLimits limits = new LiteralLimits(literal, schema);
        return switch (target.kind()) {
            case INTEGER, NUMBER -> limits.number();
            case STRING -> limits.text();
            default -> Optional.empty();
        };
    }

    private Optional<String> number() {
        BigDecimal value = decimal(literal);
        if (value == null) {
            return Optional.empty();
        }
        return lower(value).or(() -> upper(value)).or(() -> multiple(value));
    }

    private Optional<String> lower(BigDecimal value) {
        BigDecimal minimum = decimal(schema.keyword("minimum"));
        BigDecimal exclusive = isTrue("exclusiveMinimum") ? minimum : decimal(schema.keyword("exclusiveMinimum"));
        if (exclusive != null && value.compareTo(exclusive) <= 0) {
            return Optional.of("more than " + exclusive.toPlainString());
        }
        return minimum != null && value.compareTo(minimum) < 0
                ? Optional.of("at least " + minimum.toPlainString())
                : Optional.empty();
    }

    private Optional<String> upper(BigDecimal value) {
        BigDecimal maximum = decimal(schema.keyword("maximum"));
        BigDecimal exclusive = isTrue("exclusiveMaximum") ? maximum : decimal(schema.keyword("exclusiveMaximum"));
        if (exclusive != null && value.compareTo(exclusive) >= 0) {
            return Optional.of("less than " + exclusive.toPlainString());
        }
        return maximum != null && value.compareTo(maximum) > 0
                ? Optional.of("at most " + maximum.toPlainString())
                : Optional.empty();
    }

    private Optional<String> multiple(BigDecimal value) {
        BigDecimal factor = decimal(schema.keyword("multipleOf"));
        return factor != null && factor.signum() > 0 && value.remainder(factor).signum() != 0
                ? Optional.of("a multiple of " + factor.toPlainString())
                : Optional.empty();
    }

    private Optional<String> text() {
        String text = literal.text();
        int length = text.codePointCount(0, text.length());
        BigDecimal least = decimal(schema.keyword("minLength"));
        if (least != null && BigDecimal.valueOf(length).compareTo(least) < 0) {
            return Optional.of("at least " + least.toPlainString() + " characters");
        }
        BigDecimal most = decimal(schema.keyword("maxLength"));
        if (most != null && BigDecimal.valueOf(length).compareTo(most) > 0) {
            return Optional.of("at most " + most.toPlainString() + " characters");
        }
        ScalarNode pattern = schema.keyword("pattern");
        return pattern == null || matches(pattern.text(), text)
                ? Optional.empty()
                : Optional.of("a text that matches " + pattern.text());
    }

    /** A pattern that can't be read, or that takes too long, refuses nothing. */
    private static boolean matches(String pattern, String text) {
        try {
            return MatchBudget.ofDefault().find(EcmaRegex.translate(pattern).compile(), text);
        } catch (RegexSyntaxException | MatchLimitException e) {
            return true;
        }
    }

    private boolean isTrue(String keyword) {
        ScalarNode flag = schema.keyword(keyword);
        return flag != null && Boolean.TRUE.equals(flag.value());
    }

    private static @Nullable BigDecimal decimal(@Nullable ScalarNode node) {
        try {
            return node == null || node.value() instanceof Boolean
                    ? null
                    : new BigDecimal(
                            node.value() instanceof Number number
                                    ? number.toString()
                                    : node.text().strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

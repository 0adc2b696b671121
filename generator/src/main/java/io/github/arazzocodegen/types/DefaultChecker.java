package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.runtime.ConversionException;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that defaults are what their schemas ask for. What can be converted is, with a warning: {@code default: '5'} of
 * a number.
 */
final class DefaultChecker {

    private final String input;
    private final Diagnostics diagnostics;

    /** @param input the name by which messages tell the input */
    DefaultChecker(String input, Diagnostics diagnostics) {
        this.input = input;
        this.diagnostics = diagnostics;
    }

    void check(Node value, Schema schema) {
        ValueType type = ValueType.of(schema);
        if (value instanceof ScalarNode scalar && scalar.value() == null) {
            if (!schema.nullable()) {
                report(value, "is null, which its schema does not allow");
            }
            return;
        }
        boolean fits = type.kind() == Kind.ANY || hasType(value, type.kind());
        if (!fits && !convertible(value, type)) {
            report(
                    value,
                    "is of type " + value.describe() + ", but " + type.kind().label() + " is asked for");
            return;
        }
        if (!fits) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.DEFAULT_DOES_NOT_FIT,
                            value.location(),
                            subject() + " is of type " + value.describe() + "; it is converted to "
                                    + type.kind().label())
                    .withHelp("write it as " + type.kind().label())
                    .asWarning());
            return;
        }
        format(value, type);
        oneOf(value, type);
        for (Limit limit : Limits.of(type)) {
            String broken = LimitChecker.broken(limit, value);
            if (broken != null) {
                report(value, broken);
            }
        }
        if (value instanceof ArrayNode array && schema.items() != null) {
            Schema items = schema.items();
            array.elements().forEach(element -> check(element, items));
        } else if (value instanceof ObjectNode object) {
            members(object, schema);
        }
    }

    private static boolean hasType(Node value, Kind kind) {
        if (!(value instanceof ScalarNode scalar)) {
            return kind == (value instanceof ArrayNode ? Kind.ARRAY : Kind.OBJECT);
        }
        return switch (scalar.kind()) {
            case STRING -> kind == Kind.STRING;
            case INTEGER -> kind.isNumeric();
            case NUMBER -> kind == Kind.NUMBER || (kind == Kind.INTEGER && isWhole(scalar));
            case BOOLEAN -> kind == Kind.BOOLEAN;
            case NULL -> false;
        };
    }

    private static boolean isWhole(ScalarNode scalar) {
        return scalar.value() instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean convertible(Node value, ValueType type) {
        Schema schema = type.schema();
        if (type.kind() == Kind.ARRAY) {
            return value instanceof ScalarNode
                    && schema != null
                    && (schema.items() == null
                            || hasType(value, ValueType.of(schema.items()).kind()));
        }
        if (!(value instanceof ScalarNode scalar)) {
            return false;
        }
        return switch (type.kind()) {
            case STRING ->
                schema == null
                        || (schema.format().isEmpty()
                                && (schema.enumValues().isEmpty() || isOneOf(scalar, schema.enumValues())));
            case INTEGER -> converts(scalar, Conversions::toLong);
            case NUMBER -> converts(scalar, Conversions::toBigDecimal);
            case BOOLEAN -> scalar.kind() == ScalarNode.Kind.STRING && converts(scalar, Conversions::toBoolean);
            case ARRAY, OBJECT, ANY -> false;
        };
    }

    private interface Parser {
        Object parse(Object value);
    }

    private static boolean converts(ScalarNode scalar, Parser parser) {
        try {
            parser.parse(scalar.text());
            return true;
        } catch (ConversionException e) {
            return false;
        }
    }

    private void format(Node value, ValueType type) {
        Schema schema = type.schema();
        if (!(value instanceof ScalarNode scalar) || schema == null) {
            return;
        }
        Parser parser = switch (type.kind() + " " + schema.format()) {
            case "STRING date" -> Conversions::toLocalDate;
            case "STRING date-time" -> Conversions::toOffsetDateTime;
            case "STRING uri" -> Conversions::toUri;
            case "STRING uuid" -> Conversions::toUuid;
            case "INTEGER int32" -> Conversions::toInteger;
            default -> null;
        };
        // Of a number its value: it can be written as hexadecimal.
        Object plain = scalar.value() == null ? scalar.text() : scalar.value();
        try {
            if (parser != null) {
                parser.parse(plain);
            }
        } catch (ConversionException e) {
            report(value, "is not " + e.expected());
        }
    }

    /** The values of strings, which are constants of an enum and have no limit. */
    private void oneOf(Node value, ValueType type) {
        List<ScalarNode> values = type.schema() == null || type.kind() != Kind.STRING
                ? List.of()
                : type.schema().enumValues();
        if (!values.isEmpty() && !isOneOf(value, values)) {
            report(
                    value,
                    "must be one of "
                            + String.join(
                                    ", ", values.stream().map(ScalarNode::text).toList()));
        }
    }

    private static boolean isOneOf(Node value, List<ScalarNode> values) {
        return value instanceof ScalarNode scalar
                && values.stream().anyMatch(each -> each.text().equals(scalar.text()));
    }

    private void members(ObjectNode object, Schema schema) {
        Map<String, Schema> properties = schema.properties();
        Schema others = schema.additionalProperties();
        object.members().forEach((name, member) -> {
            @Nullable Schema of = properties.getOrDefault(name, others);
            if (of != null) {
                check(member.value(), of);
            } else if (!properties.isEmpty()) {
                report(member.value(), "has a member '" + name + "', which its schema does not have");
            }
        });
        for (String name : schema.required()) {
            if (object.get(name) == null) {
                report(object, "lacks the member '" + name + "', which is required");
            }
        }
    }

    private String subject() {
        return "the default of input '" + input + "'";
    }

    private void report(Node value, String problem) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.DEFAULT_DOES_NOT_FIT, value.location(), subject() + " " + problem)
                .withLabel("does not fit"));
    }
}

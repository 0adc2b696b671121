package io.github.arazzocodegen.types;

import io.github.arazzocodegen.source.ScalarNode;

/** The operands of a condition: their types, and how messages write them. */
final class Operands {

    private Operands() {}

    static ValueType typeOf(TypedCondition operand) {
        if (operand instanceof TypedCondition.Of of) {
            return of.reference().type();
        }
        if (operand instanceof TypedCondition.Literal literal) {
            Object value = literal.value();
            return value instanceof String
                    ? ValueType.STRING
                    : value instanceof Boolean
                            ? new ValueType(ValueType.Kind.BOOLEAN, null)
                            : value == null ? ValueType.ANY : new ValueType(ValueType.Kind.NUMBER, null);
        }
        if (operand instanceof TypedCondition.Text) {
            return ValueType.STRING;
        }
        return operand instanceof TypedCondition.Size ? ValueType.INTEGER : ValueType.ANY;
    }

    static String of(TypedCondition operand) {
        if (operand instanceof TypedCondition.Of of) {
            return of.reference().text();
        }
        if (operand instanceof TypedCondition.Size size) {
            return "the length of " + size.reference().text();
        }
        if (operand instanceof TypedCondition.Literal literal) {
            return literal.value() instanceof String text ? "'" + text + "'" : String.valueOf(literal.value());
        }
        if (operand instanceof TypedCondition.Text text) {
            return text.template().node() instanceof ScalarNode written ? written.text() : "the text";
        }
        return "the condition";
    }
}

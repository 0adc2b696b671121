package io.github.arazzocodegen.types;

/** How messages write the operands of a condition. */
final class OperandText {

    private OperandText() {}

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
        return "the condition";
    }
}

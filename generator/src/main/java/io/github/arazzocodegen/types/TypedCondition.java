package io.github.arazzocodegen.types;

import io.github.arazzocodegen.expression.Condition.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition whose operands are bound and typed; values on the context are references too. */
public sealed interface TypedCondition {

    record Or(List<TypedCondition> operands) implements TypedCondition {}

    record And(List<TypedCondition> operands) implements TypedCondition {}

    record Not(TypedCondition operand) implements TypedCondition {}

    record Comparison(Operator operator, TypedCondition left, TypedCondition right) implements TypedCondition {}

    /** A string, {@link java.math.BigDecimal}, boolean or null. */
    record Literal(@Nullable Object value) implements TypedCondition {}

    record Of(Reference reference) implements TypedCondition {}

    /** The size of an array, or the length of a string. */
    record Size(Reference reference) implements TypedCondition {}
}

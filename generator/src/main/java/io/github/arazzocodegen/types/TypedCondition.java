package io.github.arazzocodegen.types;

import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.jsonpath.QueryText;
import io.github.arazzocodegen.runtime.regex.JavaPattern;
import io.github.arazzocodegen.xpath.XPathCondition;
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

    /** A string with expressions in it. */
    record Text(TypedValue.Template template) implements TypedCondition {}

    record Of(Reference reference) implements TypedCondition {}

    /** The size of an array, or the length of a string. */
    record Size(Reference reference) implements TypedCondition {}

    /** Whether a query selects something of the context; the arguments are what its parameters stand for. */
    record Selects(Reference context, QueryText query, List<TypedValue> arguments) implements TypedCondition {}

    /** Whether a pattern matches in the text of the context. */
    record Matches(Reference context, JavaPattern pattern) implements TypedCondition {}

    /** Whether the pattern that these parts make matches in the text of the context; literals are parts as written. */
    record MatchesBuilt(Reference context, List<TypedValue> parts) implements TypedCondition {}

    /** Whether an XPath expression is true of the context; the arguments are what its variables stand for. */
    record IsTrue(Reference context, XPathCondition expression, List<TypedValue> arguments) implements TypedCondition {}
}

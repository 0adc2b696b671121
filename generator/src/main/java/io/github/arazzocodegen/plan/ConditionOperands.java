package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles the operands of conditions that are not simply references. */
final class ConditionOperands {

    private ConditionOperands() {}

    static JavaValue literal(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return ComparisonCompiler.isLong(number)
                    ? new JavaValue(new JavaExpr.Constant(number.toBigInteger() + "L"), Scope.scalar("Long"), false)
                    : new JavaValue(
                            new JavaExpr.New(
                                    JavaType.of("java.math", "BigDecimal"),
                                    false,
                                    List.of(new JavaExpr.Text(number.toString()))),
                            new ClientType.Scalar(JavaType.of("java.math", "BigDecimal")),
                            false);
        }
        if (value instanceof String text) {
            return new JavaValue(new JavaExpr.Text(text), Scope.scalar("String"), false);
        }
        return value == null
                ? new JavaValue(JavaExprs.NULL, Environment.UNTYPED, true)
                : new JavaValue(new JavaExpr.Constant(value.toString()), Scope.scalar("Boolean"), false);
    }

    static JavaValue size(JavaValue value) {
        String method = value.type() instanceof ClientType.ListOf || value.type() instanceof ClientType.MapOf
                ? "size"
                : value.type().javaType().equals(JavaType.lang("String")) ? "length" : null;
        if (method != null && !value.nullable()) {
            return new JavaValue(value.expression().call(method), Scope.scalar("Integer"), false);
        }
        return new JavaValue(
                JavaExpr.staticCall(RuntimeTypes.ELEMENTS, "size", value.expression()), Scope.scalar("Integer"), true);
    }
}

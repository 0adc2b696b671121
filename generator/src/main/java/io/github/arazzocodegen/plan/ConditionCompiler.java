package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles conditions to Java: plain operators where the types allow, else the runtime's loose comparisons. */
final class ConditionCompiler {

    private static final Set<String> INTEGRAL = Set.of("java.lang.Integer", "java.lang.Long");
    private static final Map<Operator, String> LOOSE = Map.of(
            Operator.LESS, "less",
            Operator.LESS_OR_EQUAL, "lessOrEqual",
            Operator.GREATER, "greater",
            Operator.GREATER_OR_EQUAL, "greaterOrEqual",
            Operator.EQUAL, "equal");
    private static final Map<Operator, Operator> SWAPPED = Map.of(
            Operator.LESS, Operator.GREATER,
            Operator.LESS_OR_EQUAL, Operator.GREATER_OR_EQUAL,
            Operator.GREATER, Operator.LESS,
            Operator.GREATER_OR_EQUAL, Operator.LESS_OR_EQUAL,
            Operator.EQUAL, Operator.EQUAL,
            Operator.NOT_EQUAL, Operator.NOT_EQUAL);

    private final ReferenceCompiler references;

    ConditionCompiler(ReferenceCompiler references) {
        this.references = references;
    }

    /** All of the criteria, which is true where there are none. */
    JavaExpr all(List<Criterion> criteria, Scope scope) {
        return criteria.stream()
                .map(criterion -> compile(criterion.condition(), scope))
                .reduce((a, b) -> new JavaExpr.Binary("&&", a, b))
                .orElse(JavaExprs.TRUE);
    }

    JavaExpr compile(TypedCondition condition, Scope scope) {
        if (condition instanceof TypedCondition.Or or) {
            return joined("||", or.operands(), scope);
        }
        if (condition instanceof TypedCondition.And and) {
            return joined("&&", and.operands(), scope);
        }
        if (condition instanceof TypedCondition.Not not) {
            return new JavaExpr.Not(compile(not.operand(), scope));
        }
        if (condition instanceof TypedCondition.Comparison comparison) {
            return comparison(comparison, scope);
        }
        return holds(operand(condition, scope));
    }

    private JavaExpr joined(String operator, List<TypedCondition> operands, Scope scope) {
        return operands.stream()
                .map(operand -> compile(operand, scope))
                .reduce((a, b) -> new JavaExpr.Binary(operator, a, b))
                .orElse(JavaExprs.TRUE);
    }

    private static JavaExpr holds(JavaValue value) {
        boolean isBoolean = value.type().javaType().equals(JavaType.lang("Boolean"));
        return isBoolean && !value.nullable()
                ? value.expression()
                : JavaExpr.staticCall(RuntimeTypes.COMPARISONS, "holds", value.expression());
    }

    private JavaExpr comparison(TypedCondition.Comparison comparison, Scope scope) {
        if (comparison.left() instanceof TypedCondition.Literal
                && !(comparison.right() instanceof TypedCondition.Literal)) {
            Operator swapped = SWAPPED.getOrDefault(comparison.operator(), comparison.operator());
            TypedCondition.Comparison mirrored = new TypedCondition.Comparison(
                    swapped, /* left= */ comparison.right(), /* right= */ comparison.left());
            return comparison(mirrored, scope);
        }
        JavaValue left = operand(comparison.left(), scope);
        if (comparison.right() instanceof TypedCondition.Literal literal) {
            JavaExpr plain = withLiteral(comparison.operator(), left, literal.value());
            if (plain != null) {
                return plain;
            }
        }
        JavaValue right = operand(comparison.right(), scope);
        if (isIntegral(left) && isIntegral(right)) {
            boolean boxed = !(left.expression() instanceof JavaExpr.Constant)
                    && !(right.expression() instanceof JavaExpr.Constant);
            if (!boxed || !isEquality(comparison.operator())) {
                return new JavaExpr.Binary(comparison.operator().symbol(), left.expression(), right.expression());
            }
        }
        return loose(comparison.operator(), left.expression(), right.expression());
    }

    /** A comparison with a literal where Java has a plain form for it, or null. */
    private static @Nullable JavaExpr withLiteral(Operator operator, JavaValue left, @Nullable Object literal) {
        if (literal == null && isEquality(operator) && !isIntegral(left)) {
            return new JavaExpr.Binary(operator.symbol(), left.expression(), JavaExprs.NULL);
        }
        if (literal instanceof BigDecimal number && isIntegral(left) && isLong(number)) {
            boolean fits = number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
            JavaExpr constant = new JavaExpr.Constant(number.toBigInteger() + (fits ? "" : "L"));
            return new JavaExpr.Binary(operator.symbol(), left.expression(), constant);
        }
        if (!isEquality(operator)) {
            return null;
        }
        if (literal instanceof String text && left.type() instanceof ClientType.Enumeration enumeration) {
            for (Map.Entry<String, String> constant : enumeration.constants().entrySet()) {
                if (constant.getKey().equalsIgnoreCase(text)) {
                    return new JavaExpr.Binary(
                            operator.symbol(),
                            left.expression(),
                            new JavaExpr.Member(enumeration.javaType(), constant.getValue()));
                }
            }
            return null;
        }
        if (literal instanceof String text && left.type().javaType().equals(JavaType.lang("String"))) {
            JavaExpr equal = new JavaExpr.Text(text).call("equalsIgnoreCase", left.expression());
            return operator == Operator.EQUAL ? equal : new JavaExpr.Not(equal);
        }
        if (literal instanceof Boolean wanted
                && left.type().javaType().equals(JavaType.lang("Boolean"))
                && !left.nullable()) {
            boolean same = wanted == (operator == Operator.EQUAL);
            return same ? left.expression() : new JavaExpr.Not(left.expression());
        }
        return null;
    }

    private static boolean isEquality(Operator operator) {
        return operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    }

    private static boolean isIntegral(JavaValue value) {
        return !value.nullable() && INTEGRAL.contains(value.type().javaType().qualifiedName());
    }

    private static boolean isLong(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static JavaExpr loose(Operator operator, JavaExpr left, JavaExpr right) {
        if (operator == Operator.NOT_EQUAL) {
            return new JavaExpr.Not(loose(Operator.EQUAL, left, right));
        }
        return JavaExpr.staticCall(RuntimeTypes.COMPARISONS, LOOSE.getOrDefault(operator, "equal"), left, right);
    }

    private JavaValue operand(TypedCondition operand, Scope scope) {
        if (operand instanceof TypedCondition.Of of) {
            return references.compile(of.reference(), scope);
        }
        if (operand instanceof TypedCondition.Size size) {
            return size(references.compile(size.reference(), scope));
        }
        if (operand instanceof TypedCondition.Literal literal) {
            return literal(literal.value());
        }
        return new JavaValue(compile(operand, scope), Scope.scalar("Boolean"), false);
    }

    private static JavaValue literal(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return isLong(number)
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

    private static JavaValue size(JavaValue value) {
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

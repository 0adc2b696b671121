package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.types.TypedCondition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles comparisons: plain operators where the types allow, else the runtime's loose comparisons. */
final class ComparisonCompiler {

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

    private final Operands operands;

    /** Compiles what stands on one side of a comparison. */
    interface Operands {
        JavaValue compile(TypedCondition operand, Scope scope);
    }

    ComparisonCompiler(Operands operands) {
        this.operands = operands;
    }

    JavaExpr compile(TypedCondition.Comparison comparison, Scope scope) {
        if (comparison.left() instanceof TypedCondition.Literal
                && !(comparison.right() instanceof TypedCondition.Literal)) {
            Operator swapped = SWAPPED.getOrDefault(comparison.operator(), comparison.operator());
            TypedCondition.Comparison mirrored = new TypedCondition.Comparison(
                    swapped, /* left= */ comparison.right(), /* right= */ comparison.left());
            return compile(mirrored, scope);
        }
        JavaValue left = operands.compile(comparison.left(), scope);
        if (comparison.right() instanceof TypedCondition.Literal literal) {
            JavaExpr plain = withLiteral(comparison.operator(), left, literal.value());
            if (plain != null) {
                return literal.value() == null ? plain : ifThere(plain, comparison.operator(), left);
            }
        }
        JavaValue right = operands.compile(comparison.right(), scope);
        if (isIntegral(left) && isIntegral(right)) {
            boolean boxed = !(left.expression() instanceof JavaExpr.Constant)
                    && !(right.expression() instanceof JavaExpr.Constant);
            if (!boxed || !isEquality(comparison.operator())) {
                return new JavaExpr.Binary(comparison.operator().symbol(), left.expression(), right.expression());
            }
        }
        if (left.expression().equals(JavaExprs.NULL) && right.expression().equals(JavaExprs.NULL)) {
            return comparison.operator() == Operator.EQUAL ? JavaExprs.TRUE : JavaExprs.FALSE;
        }
        JavaExpr loose = loose(comparison.operator(), left.expression(), right.expression());
        return ifThere(ifThere(loose, comparison.operator(), right), comparison.operator(), left);
    }

    /** A value that the description requires and the response lacks is not unequal to anything: no comparison holds. */
    private static JavaExpr ifThere(JavaExpr comparison, Operator operator, JavaValue operand) {
        boolean mayBreakPromise = operand.nullable() && operand.promised();
        return operator == Operator.NOT_EQUAL && mayBreakPromise
                ? new JavaExpr.Binary("&&", new JavaExpr.Binary("!=", operand.expression(), JavaExprs.NULL), comparison)
                : comparison;
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

    static boolean isLong(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static JavaExpr loose(Operator operator, JavaExpr left, JavaExpr right) {
        if (operator == Operator.NOT_EQUAL) {
            return new JavaExpr.Not(loose(Operator.EQUAL, left, right));
        }
        return JavaExpr.staticCall(RuntimeTypes.COMPARISONS, LOOSE.getOrDefault(operator, "equal"), left, right);
    }
}

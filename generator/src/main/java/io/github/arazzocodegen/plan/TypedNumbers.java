package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.runtime.jsonpath.ComparisonOperator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes out comparisons of numbers with literals, exactly, or as binary numbers where the description says so. */
final class TypedNumbers {

    private static final Set<String> INTEGRAL = Set.of("java.lang.Integer", "java.lang.Long");
    private static final Set<String> BIG = Set.of("java.math.BigDecimal", "java.math.BigInteger");
    private static final Map<String, String> BINARY = Map.of("java.lang.Double", "", "java.lang.Float", "f");

    private final Constants constants;

    TypedNumbers(Constants constants) {
        this.constants = constants;
    }

    static boolean isNumber(TypedNode node) {
        String name = name(node);
        return node.type() instanceof ClientType.Scalar
                && (INTEGRAL.contains(name) || BIG.contains(name) || BINARY.containsKey(name));
    }

    /** Whether it is a number that Java's operators compare, and is never null. */
    static boolean isPrimitive(TypedNode node) {
        return node.guards().isEmpty() && !node.absence().possible() && INTEGRAL.contains(name(node));
    }

    /** What a number is compared with that is there. */
    JavaExpr compare(ComparisonOperator operator, TypedNode node, BigDecimal number) throws NoTypedForm {
        String name = name(node);
        if (BINARY.containsKey(name)) {
            return where(node, new JavaExpr.Binary(operator.symbol(), node.expression(), binary(name, number)));
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        BigDecimal limit = number;
        ComparisonOperator compared = operator;
        if (!whole && !name.equals("java.math.BigDecimal")) {
            if (operator == ComparisonOperator.EQUAL) {
                return JavaExprs.FALSE;
            }
            boolean below = operator == ComparisonOperator.LESS || operator == ComparisonOperator.LESS_OR_EQUAL;
            limit = number.setScale(0, below ? RoundingMode.FLOOR : RoundingMode.CEILING);
            compared = below ? ComparisonOperator.LESS_OR_EQUAL : ComparisonOperator.GREATER_OR_EQUAL;
        }
        if (BIG.contains(name)) {
            return where(node, big(compared, node, limit));
        }
        if (!ComparisonCompiler.isLong(limit)) {
            throw new NoTypedForm();
        }
        boolean fits = limit.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        JavaExpr constant = new JavaExpr.Constant(limit.toBigInteger() + (fits ? "" : "L"));
        return where(node, compared, constant, limit.signum());
    }

    /** A number that is 0 where a condition does not hold is compared where it does, if 0 would not do. */
    private static JavaExpr where(TypedNode node, ComparisonOperator operator, JavaExpr limit, int sign)
            throws NoTypedForm {
        boolean counted = node.expression() instanceof JavaExpr.Conditional conditional
                && conditional.whenFalse().equals(TypedCounts.ZERO);
        boolean ofNone = switch (operator) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign > 0;
            case LESS_OR_EQUAL -> sign >= 0;
            case GREATER -> sign < 0;
            case GREATER_OR_EQUAL -> sign <= 0;
        };
        if (!counted || ofNone) {
            return where(node, new JavaExpr.Binary(operator.symbol(), node.expression(), limit));
        }
        JavaExpr.Conditional conditional = (JavaExpr.Conditional) node.expression();
        return JavaExprs.and(
                conditional.condition(), new JavaExpr.Binary(operator.symbol(), conditional.whenTrue(), limit));
    }

    private static JavaExpr where(TypedNode node, JavaExpr test) throws NoTypedForm {
        List<JavaExpr> all = new ArrayList<>(node.present());
        all.add(test);
        return JavaExprs.join("&&", all);
    }

    private JavaExpr big(ComparisonOperator operator, TypedNode node, BigDecimal number) {
        JavaExpr compared = number.signum() == 0
                ? node.expression().call("signum")
                : node.expression().call("compareTo", constant(node.type().javaType(), number));
        return new JavaExpr.Binary(operator.symbol(), compared, new JavaExpr.Constant("0"));
    }

    private JavaExpr constant(JavaType type, BigDecimal number) {
        String text =
                type.simpleName().equals("BigInteger") ? number.toBigInteger().toString() : number.toString();
        String name = "number " + (number.signum() < 0 ? "minus " : "")
                + text.replaceAll("[^0-9]+", " ").strip();
        return constants.of(type, new JavaExpr.New(type, false, List.of(new JavaExpr.Text(text))), "", name);
    }

    private static JavaExpr binary(String name, BigDecimal number) throws NoTypedForm {
        boolean single = name.equals("java.lang.Float");
        double nearest = single ? number.floatValue() : number.doubleValue();
        if (Double.isInfinite(nearest)) {
            throw new NoTypedForm();
        }
        return new JavaExpr.Constant(
                single ? Float.toString(number.floatValue()) + BINARY.get(name) : Double.toString(nearest));
    }

    private static String name(TypedNode node) {
        return node.type().javaType().qualifiedName();
    }
}

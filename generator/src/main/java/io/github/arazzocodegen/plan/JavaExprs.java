package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Expressions that many plans need. */
final class JavaExprs {

    static final JavaExpr NULL = new JavaExpr.Constant("null");
    static final JavaExpr TRUE = new JavaExpr.Constant("true");
    static final JavaExpr FALSE = new JavaExpr.Constant("false");

    /** What matches cost is taken from it; see {@link TypedFilterCompiler}. */
    static final JavaExpr BUDGET = JavaExpr.name("budget");

    static final JavaType UNICODE_ORDER = RuntimeTypes.in("jsonpath", "UnicodeOrder");

    private static final Map<String, String> OPPOSITES =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

    private JavaExprs() {}

    /** Conditions joined by {@code &&} or {@code ||}, each once, without those that decide nothing; none is true. */
    static JavaExpr join(String operator, List<JavaExpr> conditions) {
        boolean and = operator.equals("&&");
        JavaExpr deciding = and ? FALSE : TRUE;
        JavaExpr neutral = and || conditions.isEmpty() ? TRUE : FALSE;
        if (conditions.contains(deciding)) {
            return deciding;
        }
        return conditions.stream()
                .flatMap(condition -> operands(operator, condition))
                .filter(condition -> !condition.equals(neutral))
                .distinct()
                .reduce((a, b) -> new JavaExpr.Binary(operator, a, b))
                .orElse(neutral);
    }

    static JavaExpr and(JavaExpr... conditions) {
        return join("&&", List.of(conditions));
    }

    /**
     * The opposite of a condition, with the negation where it reads best: at the comparisons. Those are of whole numbers,
     * and of texts by their order, and not of binary numbers that may be no number.
     */
    static JavaExpr not(JavaExpr condition) {
        if (condition.equals(TRUE) || condition.equals(FALSE)) {
            return condition.equals(TRUE) ? FALSE : TRUE;
        } else if (condition instanceof JavaExpr.Not not) {
            return not.operand();
        } else if (condition instanceof JavaExpr.Binary binary && binary.isLogical()) {
            return join(
                    binary.operator().equals("&&") ? "||" : "&&",
                    operands(binary.operator(), condition).map(JavaExprs::not).toList());
        } else if (condition instanceof JavaExpr.Binary binary && OPPOSITES.containsKey(binary.operator())) {
            return new JavaExpr.Binary(OPPOSITES.getOrDefault(binary.operator(), ""), binary.left(), binary.right());
        }
        return new JavaExpr.Not(condition);
    }

    /**
     * Whether a value is a conversion by a lambda, by way of JSON: {@code List.of}, which takes one element and an array of
     * them, does not see its type.
     */
    static boolean isByLambda(JavaExpr value) {
        return value instanceof JavaExpr.Call call
                && call.arguments().stream().anyMatch(JavaExpr.Lambda.class::isInstance);
    }

    /** Whether a variable must not be null: a method is called on it, it is unboxed, or given to what takes no null. */
    static boolean isAsked(JavaExpr expression, JavaExpr variable) {
        if (expression instanceof JavaExpr.Call call
                && (call.target().equals(variable)
                        || (call.target().equals(BUDGET) && call.arguments().contains(variable)))) {
            return true;
        }
        if (expression instanceof JavaExpr.StaticCall call
                && call.type().equals(UNICODE_ORDER)
                && call.arguments().contains(variable)) {
            return true;
        }
        boolean unboxed = expression instanceof JavaExpr.Binary binary
                && !binary.isLogical()
                && binary.left().equals(variable)
                && !binary.right().equals(NULL)
                && !(binary.right() instanceof JavaExpr.Member);
        return unboxed || parts(expression).anyMatch(part -> isAsked(part, variable));
    }

    private static Stream<JavaExpr> parts(JavaExpr expression) {
        if (expression instanceof JavaExpr.Call call) {
            return Stream.concat(Stream.of(call.target()), call.arguments().stream());
        } else if (expression instanceof JavaExpr.StaticCall call) {
            return call.arguments().stream();
        } else if (expression instanceof JavaExpr.Binary binary) {
            return Stream.of(binary.left(), binary.right());
        } else if (expression instanceof JavaExpr.Not not) {
            return Stream.of(not.operand());
        } else if (expression instanceof JavaExpr.Conditional conditional) {
            return Stream.of(conditional.condition(), conditional.whenTrue(), conditional.whenFalse());
        }
        return expression instanceof JavaExpr.Lambda lambda ? Stream.of(lambda.body()) : Stream.empty();
    }

    private static Stream<JavaExpr> operands(String operator, JavaExpr condition) {
        return condition instanceof JavaExpr.Binary binary && binary.operator().equals(operator)
                ? Stream.concat(operands(operator, binary.left()), operands(operator, binary.right()))
                : Stream.of(condition);
    }
}

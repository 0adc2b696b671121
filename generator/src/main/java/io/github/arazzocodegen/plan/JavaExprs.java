package io.github.arazzocodegen.plan;

import java.util.List;
import java.util.stream.Stream;

/** Expressions that many plans need. */
final class JavaExprs {

    static final JavaExpr NULL = new JavaExpr.Constant("null");
    static final JavaExpr TRUE = new JavaExpr.Constant("true");

    private JavaExprs() {}

    /** Conditions joined by {@code &&} or {@code ||}, each once; none is true. */
    static JavaExpr join(String operator, List<JavaExpr> conditions) {
        if (operator.equals("||") && conditions.contains(TRUE)) {
            return TRUE;
        }
        return conditions.stream()
                .flatMap(condition -> operands(operator, condition))
                .filter(condition -> !condition.equals(TRUE))
                .distinct()
                .reduce((a, b) -> new JavaExpr.Binary(operator, a, b))
                .orElse(TRUE);
    }

    private static Stream<JavaExpr> operands(String operator, JavaExpr condition) {
        return condition instanceof JavaExpr.Binary binary && binary.operator().equals(operator)
                ? Stream.concat(operands(operator, binary.left()), operands(operator, binary.right()))
                : Stream.of(condition);
    }
}

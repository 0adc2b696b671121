package io.github.arazzocodegen.plan;

import java.util.List;

/** Expressions that many plans need. */
final class JavaExprs {

    static final JavaExpr NULL = new JavaExpr.Constant("null");
    static final JavaExpr TRUE = new JavaExpr.Constant("true");

    private JavaExprs() {}

    /** Conditions joined by {@code &&} or {@code ||}; none, and of conjunctions those that are always true, are left out. */
    static JavaExpr join(String operator, List<JavaExpr> conditions) {
        if (operator.equals("||") && conditions.contains(TRUE)) {
            return TRUE;
        }
        return conditions.stream()
                .filter(condition -> !condition.equals(TRUE))
                .reduce((a, b) -> new JavaExpr.Binary(operator, a, b))
                .orElse(TRUE);
    }
}

package io.github.arazzocodegen.plan;

/** Expressions that many plans need. */
final class JavaExprs {

    static final JavaExpr NULL = new JavaExpr.Constant("null");
    static final JavaExpr TRUE = new JavaExpr.Constant("true");

    private JavaExprs() {}
}

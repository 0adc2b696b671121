package io.github.arazzocodegen.plan;

import org.jspecify.annotations.Nullable;

/**
 * How an output of a step can be missing where a request reads it. One that a step gave without a value fails the
 * request; one of a step that the path skipped is left out; JSON null is a value.
 *
 * @param result the step's result, where that is null for a step that the path skipped; null where the step surely ran
 * @param ran the output of a step that did run
 * @param isNull whether the output is JSON null; null where that can't be, or does not matter
 */
record Absence(
        @Nullable JavaExpr result, JavaValue ran, @Nullable JavaExpr isNull) {

    /** Whether the output is JSON null, of a step that may not have run. */
    @Nullable
    JavaExpr ranAndIsNull() {
        return result == null || isNull == null
                ? isNull
                : new JavaExpr.Binary("&&", new JavaExpr.Binary("!=", result, JavaExprs.NULL), isNull);
    }
}

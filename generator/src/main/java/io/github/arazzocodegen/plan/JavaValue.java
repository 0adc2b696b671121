package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;

/**
 * An expression with the type of its value.
 *
 * @param nullable whether it may be null when the code runs
 * @param promised whether the description says that it is never null; a response may break that promise
 */
record JavaValue(JavaExpr expression, ClientType type, boolean nullable, boolean promised) {

    JavaValue(JavaExpr expression, ClientType type, boolean nullable) {
        this(expression, type, nullable, !nullable);
    }
}

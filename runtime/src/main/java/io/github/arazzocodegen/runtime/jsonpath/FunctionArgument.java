package io.github.arazzocodegen.runtime.jsonpath;

/**
 * An argument of a function (RFC 9535, section 2.4, {@code function-argument}): all that can be compared, queries that
 * are not singular, and tests.
 */
public sealed interface FunctionArgument permits Comparand, LogicalExpression {

    /** Its place in the text. */
    Span span();
}

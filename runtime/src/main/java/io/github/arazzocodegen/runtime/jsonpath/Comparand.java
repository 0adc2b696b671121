package io.github.arazzocodegen.runtime.jsonpath;

/**
 * One side of a comparison (RFC 9535, section 2.3.5.1, {@code comparable}): a literal, a singular query or a function
 * whose result is a value; in the legacy dialect a {@code .length} too, in a prepared query a parameter.
 */
public sealed interface Comparand extends FunctionArgument
        permits Literal, Parameter, Query, FunctionExpression, LegacyLength {}

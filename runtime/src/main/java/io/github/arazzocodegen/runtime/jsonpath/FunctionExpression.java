package io.github.arazzocodegen.runtime.jsonpath;

import java.util.List;

/**
 * A call of a function, well-typed (RFC 9535, section 2.4.3).
 *
 * @param function which one
 * @param arguments as many as it has parameters
 * @param span its place in the text
 */
public record FunctionExpression(FunctionExtension function, List<FunctionArgument> arguments, Span span)
        implements Comparand {

    public FunctionExpression {
        arguments = List.copyOf(arguments);
    }
}

package io.github.arazzocodegen.xpath;

/**
 * A condition of type {@code xpath}.
 *
 * @param expression as it is given to the runtime
 * @param later whether it needs a later version than the JDK has, 1.0
 */
public record XPathCondition(String expression, boolean later) {}

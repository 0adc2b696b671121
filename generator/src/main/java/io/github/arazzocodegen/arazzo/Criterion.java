package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * A criterion (section "Criterion Object").
 *
 * @param context the expression that the condition is applied to, or null
 * @param text the condition as written
 * @param test what the condition says
 */
public record Criterion(@Nullable Located<RuntimeExpression> context, ScalarNode text, Test test, Node node) {

    /** What a criterion tests, by its type. */
    public sealed interface Test {

        /** Type {@code simple}, or type {@code jsonpath} in the comparison idiom. */
        record Compares(Condition condition) implements Test {}

        /** A query or pattern that this version does not compile; it was reported. */
        record Unsupported(String type) implements Test {}

        /** A condition that could not be parsed; it was reported. */
        record Invalid() implements Test {}
    }
}

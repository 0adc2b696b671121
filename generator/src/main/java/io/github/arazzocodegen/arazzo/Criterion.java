package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.jsonpath.QueryText;
import io.github.arazzocodegen.runtime.regex.JavaPattern;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.xpath.XPathCondition;
import java.util.List;
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

        /** The values of the runtime expressions that are embedded in the condition, in order. */
        default List<Value> embedded() {
            return List.of();
        }

        /** Type {@code simple}, or type {@code jsonpath} in the comparison idiom. */
        record Compares(Condition condition) implements Test {}

        /** Type {@code jsonpath}: a query; what is embedded in it are its parameters. */
        record Selects(QueryText query, List<Value> embedded) implements Test {}

        /** Type {@code regex}: a pattern that is the same in every run. */
        record Matches(JavaPattern pattern) implements Test {}

        /** Type {@code regex} with embedded expressions: the parts of the pattern's text. */
        record MatchesBuilt(List<Value> embedded) implements Test {}

        /** Type {@code xpath}; what is embedded in it are its variables {@code $p0}, {@code $p1} and so on. */
        record IsTrue(XPathCondition expression, List<Value> embedded) implements Test {}

        /** A condition that could not be parsed; it was reported. */
        record Invalid() implements Test {}
    }
}

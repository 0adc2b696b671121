package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Replacement;
import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.resolve.ResolvedAction;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import java.util.List;
import java.util.stream.Stream;

/** The runtime expressions in the parts of a document, before they are bound. */
final class Expressions {

    private Expressions() {}

    static Stream<RuntimeExpression> in(ResolvedWorkflow workflow) {
        return Stream.concat(
                workflow.steps().stream().flatMap(Expressions::in),
                workflow.outputs().stream().map(Output::value).flatMap(Expressions::in));
    }

    private static Stream<RuntimeExpression> in(ResolvedStep step) {
        Stream<Value> values = Stream.concat(
                step.parameters().stream().map(Parameter::value),
                step.outputs().stream().map(Output::value));
        if (step.requestBody() != null) {
            Value payload = step.requestBody().payload();
            values = Stream.concat(values, Stream.ofNullable(payload));
            values = Stream.concat(
                    values, step.requestBody().replacements().stream().map(Replacement::value));
        }
        Stream<Criterion> criteria = Stream.concat(step.successCriteria().stream(), ofActions(step));
        return Stream.concat(values.flatMap(Expressions::in), criteria.flatMap(Expressions::in));
    }

    /** The criteria of a step's actions. */
    static Stream<Criterion> ofActions(ResolvedStep step) {
        return Stream.concat(step.onSuccess().stream(), step.onFailure().stream())
                .map(ResolvedAction::criteria)
                .flatMap(List::stream);
    }

    /** Whether it reads the request or the response of a step. */
    static boolean isOfExchange(RuntimeExpression expression) {
        return expression instanceof RuntimeExpression.Response
                || expression instanceof RuntimeExpression.Request
                || expression instanceof RuntimeExpression.StatusCode
                || expression instanceof RuntimeExpression.Url
                || expression instanceof RuntimeExpression.Method;
    }

    static Stream<RuntimeExpression> in(Value value) {
        if (value instanceof Value.Expression expression) {
            return Stream.of(expression.expression());
        }
        if (value instanceof Value.Template template) {
            return template.parts().stream()
                    .flatMap(part -> part instanceof Value.Part.Embedded embedded
                            ? Stream.of(embedded.expression())
                            : Stream.of());
        }
        if (value instanceof Value.Array array) {
            return array.elements().stream().flatMap(Expressions::in);
        }
        return value instanceof Value.Object object
                ? object.members().stream().flatMap(member -> Stream.concat(in(member.key()), in(member.value())))
                : Stream.of();
    }

    static Stream<RuntimeExpression> in(Criterion criterion) {
        Stream<RuntimeExpression> context = criterion.context() == null
                ? Stream.of()
                : Stream.of(criterion.context().value());
        Stream<RuntimeExpression> embedded =
                criterion.test().embedded().stream().flatMap(Expressions::in);
        return criterion.test() instanceof Criterion.Test.Compares compares
                ? Stream.concat(context, in(compares.condition()))
                : Stream.concat(context, embedded);
    }

    private static Stream<RuntimeExpression> in(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return or.operands().stream().flatMap(Expressions::in);
        }
        if (condition instanceof Condition.And and) {
            return and.operands().stream().flatMap(Expressions::in);
        }
        if (condition instanceof Condition.Not not) {
            return in(not.operand());
        }
        if (condition instanceof Condition.Comparison comparison) {
            return Stream.concat(in(comparison.left()), in(comparison.right()));
        }
        if (condition instanceof Condition.Size size) {
            return in(size.of());
        }
        if (condition instanceof Condition.Text text) {
            return text.parts().stream().flatMap(Expressions::in);
        }
        return condition instanceof Condition.Reference reference ? Stream.of(reference.expression()) : Stream.of();
    }
}

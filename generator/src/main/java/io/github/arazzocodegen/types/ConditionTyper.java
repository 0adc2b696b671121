package io.github.arazzocodegen.types;

import io.github.arazzocodegen.expression.Condition;
import io.github.arazzocodegen.expression.ConditionPrinter;
import io.github.arazzocodegen.expression.MessagePart;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the operands of a condition; values on the criterion's context become references like others. */
final class ConditionTyper {

    private final ReferenceBinder binder;
    private final Exchange exchange;
    private final @Nullable RuntimeExpression context;
    private final Location location;

    ConditionTyper(ReferenceBinder binder, Exchange exchange, @Nullable RuntimeExpression context, Location location) {
        this.binder = binder;
        this.exchange = exchange;
        this.context = context;
        this.location = location;
    }

    TypedCondition type(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return new TypedCondition.Or(or.operands().stream().map(this::type).toList());
        }
        if (condition instanceof Condition.And and) {
            return new TypedCondition.And(
                    and.operands().stream().map(this::type).toList());
        }
        if (condition instanceof Condition.Not not) {
            return new TypedCondition.Not(type(not.operand()));
        }
        if (condition instanceof Condition.Comparison comparison) {
            return new TypedCondition.Comparison(
                    comparison.operator(), type(comparison.left()), type(comparison.right()));
        }
        if (condition instanceof Condition.Literal literal) {
            return new TypedCondition.Literal(literal.value());
        }
        if (condition instanceof Condition.Text text) {
            return new TypedCondition.Text(template(text));
        }
        if (condition instanceof Condition.Size size) {
            return new TypedCondition.Size(reference(size.of()));
        }
        return new TypedCondition.Of(reference(condition));
    }

    private TypedValue.Template template(Condition.Text text) {
        List<TypedValue.Part> parts = new ArrayList<>();
        for (Condition part : text.parts()) {
            parts.add(
                    part instanceof Condition.Literal literal
                            ? new TypedValue.Part.Text(String.valueOf(literal.value()))
                            : new TypedValue.Part.Embedded(reference(part)));
        }
        String written = ConditionPrinter.print(text);
        return new TypedValue.Template(parts, new ScalarNode(location, ScalarNode.Kind.STRING, written, written, 0));
    }

    private Reference reference(Condition operand) {
        if (operand instanceof Condition.Reference reference) {
            return binder.bind(reference.expression(), exchange, location);
        }
        if (operand instanceof Condition.ContextValue value && context != null) {
            return binder.bind(within(context, value.pointer()), exchange, location);
        }
        return new Reference.Unresolved("$");
    }

    /** The expression for a place within the value of another expression. */
    private static RuntimeExpression within(RuntimeExpression context, JsonPointer pointer) {
        if (context instanceof RuntimeExpression.Response response
                && response.part() instanceof MessagePart.Body body) {
            return new RuntimeExpression.Response(
                    new MessagePart.Body(body.pointer().append(pointer)));
        }
        if (context instanceof RuntimeExpression.Request request && request.part() instanceof MessagePart.Body body) {
            return new RuntimeExpression.Request(
                    new MessagePart.Body(body.pointer().append(pointer)));
        }
        if (context instanceof RuntimeExpression.Input input) {
            return new RuntimeExpression.Input(input.name(), input.pointer().append(pointer));
        }
        if (context instanceof RuntimeExpression.StepOutput output) {
            return new RuntimeExpression.StepOutput(
                    output.stepId(), output.name(), output.pointer().append(pointer));
        }
        return context;
    }
}

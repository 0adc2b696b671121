package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.Criterion.Test;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedAction;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.types.ReferenceBinder.OutputType;
import io.github.arazzocodegen.types.ResponseSelector.Selected;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Types the steps of a workflow; a step may read outputs of any other, so each is typed when it is first asked for. */
final class StepTyper {

    private final ResolvedWorkflow workflow;
    private final ReferenceBinder binder;
    private final ValueTyper values;
    private final @Nullable Step[] steps;
    private final boolean[] underWay;
    private final Diagnostics diagnostics;

    StepTyper(ResolvedWorkflow workflow, List<Input> inputs, Diagnostics diagnostics) {
        this.workflow = workflow;
        this.binder = new ReferenceBinder(workflow, inputs, this::outputType, diagnostics);
        this.values = new ValueTyper(binder);
        this.steps = new @Nullable Step[workflow.steps().size()];
        this.underWay = new boolean[steps.length];
        this.diagnostics = diagnostics;
    }

    Step step(int index) {
        Step known = steps[index];
        if (known == null) {
            underWay[index] = true;
            known = type(workflow.steps().get(index));
            steps[index] = known;
            underWay[index] = false;
        }
        return known;
    }

    /** A step that (through a loop) reads its own output while that is being typed finds a value of any type. */
    private OutputType outputType(int step, String name) {
        if (steps[step] == null && underWay[step]) {
            return new OutputType(ValueType.ANY, true);
        }
        for (Output output : step(step).outputs()) {
            if (output.name().value().equals(name)) {
                return new OutputType(output.type(), output.optional());
            }
        }
        return new OutputType(ValueType.ANY, true);
    }

    private Step type(ResolvedStep step) {
        Operation operation = step.call() instanceof Call.ToOperation call ? call.operation() : null;
        List<Parameter> parameters = parameters(step, operation);
        Body body = body(step, operation);
        Exchange sent = new Exchange(new Exchange.Request(parameters, body), null);
        // The criteria are typed twice: what they say of the status selects the body's schema, which types the rest.
        IntPredicate allowed = StatusSelector.allowed(criteria(step.successCriteria(), sent));
        Selected selected = operation == null ? null : ResponseSelector.select(operation, allowed);
        Schema schema = selected == null ? null : selected.schema();
        return new Step(
                step.stepId(),
                step.description(),
                step.call(),
                parameters,
                body,
                criteria(step.successCriteria(), sent.with(schema)),
                step.onSuccess().stream()
                        .map(action -> action(action, sent, selected))
                        .toList(),
                step.onFailure().stream()
                        .map(action -> failureAction(action, sent, operation, allowed))
                        .toList(),
                outputs(step.outputs(), sent.with(schema)),
                selected == null ? null : selected.key(),
                schema);
    }

    List<Output> outputs(List<ArazzoDocument.Output> outputs, Exchange exchange) {
        List<Output> typed = new ArrayList<>();
        for (ArazzoDocument.Output output : outputs) {
            TypedValue value = values.type(output.value(), exchange);
            typed.add(new Output(output.name(), value, ValueTyper.typeOf(value), ValueTyper.isOptional(value)));
        }
        return typed;
    }

    private List<Parameter> parameters(ResolvedStep step, @Nullable Operation operation) {
        List<Parameter> typed = new ArrayList<>();
        for (ArazzoDocument.Parameter parameter : step.parameters()) {
            String name = parameter.name().value();
            String in = parameter.in() == null ? "" : parameter.in().value();
            typed.add(new Parameter(
                    name,
                    in,
                    operation == null ? null : declared(operation, name, in),
                    values.type(parameter.value(), Exchange.NONE),
                    parameter.name().location()));
        }
        return typed;
    }

    private static Operation.@Nullable Parameter declared(Operation operation, String name, String in) {
        for (Operation.Parameter parameter : operation.parameters()) {
            boolean sameName = in.equals("header")
                    ? parameter.name().equalsIgnoreCase(name)
                    : parameter.name().equals(name);
            if (sameName && parameter.in().equals(in)) {
                return parameter;
            }
        }
        return null;
    }

    private @Nullable Body body(ResolvedStep step, @Nullable Operation operation) {
        ArazzoDocument.RequestBody body = step.requestBody();
        if (body == null || body.payload() == null) {
            return null;
        }
        Operation.RequestBody declared = operation == null ? null : operation.requestBody();
        String contentType = body.contentType() != null
                ? body.contentType().value()
                : MediaTypeNames.preferred(
                        declared == null ? Set.of() : declared.content().keySet());
        return new Body(
                contentType,
                declared == null ? null : schema(declared, contentType),
                payload(body, contentType),
                body.payload().node().location());
    }

    private static @Nullable Schema schema(Operation.RequestBody declared, String contentType) {
        return declared.content().entrySet().stream()
                .filter(entry -> MediaTypeNames.same(entry.getKey(), contentType))
                .findFirst()
                .map(entry -> entry.getValue().schema())
                .orElseGet(() -> ResponseSelector.jsonSchema(declared.content()));
    }

    private TypedValue payload(ArazzoDocument.RequestBody body, String contentType) {
        TypedValue payload = values.type(Objects.requireNonNull(body.payload(), "payload"), Exchange.NONE);
        if (MediaTypeNames.isJson(contentType)) {
            payload = JsonText.read(payload).orElse(payload);
        }
        Replacer replacer = new Replacer(diagnostics);
        for (ArazzoDocument.Replacement replacement : body.replacements()) {
            payload = replacer.replace(payload, replacement.target(), values.type(replacement.value(), Exchange.NONE));
        }
        return payload;
    }

    private Action action(ResolvedAction action, Exchange sent, @Nullable Selected body) {
        return new Action(
                action.name(),
                action.target(),
                criteria(action.criteria(), sent.with(body == null ? null : body.schema())),
                body == null ? null : body.key());
    }

    /** A failed step got a status that its criteria do not allow, unless they ask for something else too. */
    private Action failureAction(
            ResolvedAction action, Exchange sent, @Nullable Operation operation, IntPredicate success) {
        IntPredicate allowed = StatusSelector.allowed(criteria(action.criteria(), sent));
        IntPredicate failed = action.criteria().isEmpty() ? success.negate() : allowed.and(success.negate());
        return action(action, sent, operation == null ? null : ResponseSelector.only(operation, failed));
    }

    private List<Criterion> criteria(List<io.github.arazzocodegen.arazzo.Criterion> criteria, Exchange exchange) {
        List<Criterion> typed = new ArrayList<>();
        for (io.github.arazzocodegen.arazzo.Criterion criterion : criteria) {
            if (criterion.test() instanceof Test.Compares compares) {
                ConditionTyper typer = new ConditionTyper(
                        binder,
                        exchange,
                        criterion.context() == null ? null : criterion.context().value(),
                        criterion.text().location());
                typed.add(new Criterion(
                        criterion.text().text(),
                        typer.type(compares.condition()),
                        criterion.text().location()));
            }
        }
        return typed;
    }
}

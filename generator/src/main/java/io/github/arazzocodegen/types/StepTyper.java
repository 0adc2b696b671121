package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedAction;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Types the steps of a workflow; a step may read outputs of any other, so each is typed when it is first asked for. */
final class StepTyper {

    private final ResolvedWorkflow workflow;
    private final KnownWorkflows known;
    private final WorkflowSteps workflowSteps;
    private final CalledOutputs called;
    private final BindingReports reports;
    private final ReferenceBinder binder;
    private final ValueTyper values;
    private final BodyTyper bodies;
    private final @Nullable Step[] steps;
    private final boolean[] underWay;
    private final Diagnostics diagnostics;

    StepTyper(ResolvedWorkflow workflow, List<Input> inputs, KnownWorkflows known, Diagnostics diagnostics) {
        this.workflow = workflow;
        this.known = known;
        this.workflowSteps = new WorkflowSteps(workflow, known, diagnostics);
        this.called = new CalledOutputs(workflow, known);
        this.reports = new BindingReports(diagnostics);
        WorkflowBinder workflows = new WorkflowBinder(workflow, known, called, reports);
        this.binder = new ReferenceBinder(workflow, inputs, new Outputs(), workflows, reports);
        this.values = new ValueTyper(binder);
        this.bodies = new BodyTyper(values, diagnostics);
        this.steps = new @Nullable Step[workflow.steps().size()];
        this.underWay = new boolean[steps.length];
        this.diagnostics = diagnostics;
    }

    Step step(int index) {
        if (steps[index] == null) {
            underWay[index] = true;
            ResolvedStep step = workflow.steps().get(index);
            diagnostics.by(step.references(), () -> steps[index] = type(index, step));
            underWay[index] = false;
        }
        return Objects.requireNonNull(steps[index], "step");
    }

    /** What references to outputs of steps are typed by. */
    private final class Outputs implements ReferenceBinder.OutputTypes {

        /** A step that (through a loop) reads its own output while that is being typed finds a value of any type. */
        @Override
        public OutputType of(int step, String name) {
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

        @Override
        public List<String> names(int step) {
            return called.names(step);
        }

        @Override
        public List<Parameter> parameters(int step) {
            return steps[step] == null && underWay[step]
                    ? List.of()
                    : step(step).parameters();
        }
    }

    private Step type(int index, ResolvedStep step) {
        return step.call() instanceof Call.ToWorkflow call
                ? runsWorkflow(index, step, call)
                : sendsRequest(
                        index, step, step.call() instanceof Call.ToOperation operation ? operation.operation() : null);
    }

    private Step sendsRequest(int index, ResolvedStep step, @Nullable Operation operation) {
        List<Parameter> parameters = parameters(index, step, operation);
        Body body = bodies.type(index, step.requestBody(), operation);
        Exchange sent = new Exchange(index, new Exchange.Request(parameters, body), null, false, null, true);
        // The criteria are typed twice: what they say of the status selects the body's schema, which types the rest.
        List<Criterion> onStatus = criteria(step.successCriteria(), sent);
        IntPredicate allowed = StatusSelector.allowed(onStatus);
        IntPredicate failed = StatusSelector.mayFail(onStatus);
        Selected selected = operation == null ? null : ResponseSelector.select(operation, allowed);
        Schema schema = selected == null ? null : selected.schema();
        BodyStatuses statuses =
                operation == null || selected == null ? null : BodyStatuses.of(operation, allowed, selected);
        boolean mayLack = selected == null || statuses != null;
        List<Output> outputs = outputs(step.outputs(), sent.with(selected).mayLackBody(mayLack));
        Exchange after = sent.withOutputs(OutputScope.ofStep(index, step.id(), outputs));
        return new Step(
                step.stepId(),
                step.description(),
                step.call(),
                parameters,
                body,
                criteria(step.successCriteria(), sent.with(selected)),
                step.onSuccess().stream()
                        .map(action -> action(action, after, selected))
                        .toList(),
                step.onFailure().stream()
                        .map(action -> failureAction(action, sent, operation, failed))
                        .toList(),
                outputs,
                selected == null ? null : selected.key(),
                schema,
                statuses,
                Map.of(),
                step.references(),
                step.unread());
    }

    /** A step that runs a workflow (section "Step Object", field {@code workflowId}): it gives that its inputs. */
    private Step runsWorkflow(int index, ResolvedStep step, Call.ToWorkflow call) {
        List<Parameter> parameters = parameters(index, workflowSteps.inputsOnly(step, call.workflow()), null);
        OutputScope ofWorkflow = OutputScope.ofWorkflow(call.workflow(), known.outputs(call.workflow()));
        Exchange exchange = new Exchange(index, new Exchange.Request(parameters, null), null, false, ofWorkflow, false);
        List<Output> outputs = new ArrayList<>(outputs(step.outputs(), exchange));
        called.added(index).forEach((name, output) -> {
            OutputScope.Root root = Objects.requireNonNull(ofWorkflow.root(output), output);
            Reference reference = root.maker().at(JsonPointer.ROOT, root.type(), root.optional());
            TypedValue value = new TypedValue.Of(reference, step.stepId().node());
            outputs.add(new Output(new Located<>(name, step.stepId().node()), value, root.type(), root.optional()));
        });
        Exchange after = exchange.withOutputs(OutputScope.ofStep(index, step.id(), outputs));
        return new Step(
                step.stepId(),
                step.description(),
                step.call(),
                parameters,
                null,
                criteria(workflowSteps.withoutStatus(step.successCriteria()), exchange),
                workflowSteps.possible(step.onSuccess()).stream()
                        .map(action -> action(action, after, null))
                        .toList(),
                workflowSteps.possible(step.onFailure()).stream()
                        .map(action -> action(action, exchange.withOutputs(null), null))
                        .toList(),
                outputs,
                null,
                null,
                null,
                workflowSteps.passedOn(index, call.workflow()),
                step.references(),
                step.unread());
    }

    /** The outputs of the workflow. */
    List<Output> outputs(List<ArazzoDocument.Output> outputs) {
        return outputs(outputs, Exchange.atEnd(new OutputScope("the workflow", Map.of())));
    }

    /** An output may read those before it by {@code $outputs}, unless that means the outputs of another workflow. */
    private List<Output> outputs(List<ArazzoDocument.Output> outputs, Exchange exchange) {
        List<Output> typed = new ArrayList<>();
        Map<String, OutputScope.Root> before = new LinkedHashMap<>();
        for (ArazzoDocument.Output output : outputs) {
            String owner =
                    exchange.outputs() == null ? "the step" : exchange.outputs().owner();
            OutputScope scope = exchange.inOperation() ? new OutputScope(owner, before) : exchange.outputs();
            TypedValue value = values.type(output.value(), exchange.withOutputs(scope));
            ValueType type = ValueTyper.typeOf(value);
            boolean optional = ValueTyper.isOptional(value);
            typed.add(new Output(output.name(), value, type, optional));
            String text = "$outputs." + output.name().value();
            before.put(
                    output.name().value(),
                    new OutputScope.Root(
                            type,
                            optional,
                            (pointer, partType, partOptional) -> part(
                                    value,
                                    pointer,
                                    text,
                                    exchange,
                                    output.name().location())));
        }
        return typed;
    }

    private Reference part(TypedValue value, JsonPointer pointer, String text, Exchange exchange, Location location) {
        return new RequestReader(expression -> binder.bind(expression, exchange, location), reports)
                .at(value, pointer, "'" + text + "'", location)
                .<Reference>map(found -> new Reference.Given(text, found))
                .orElseGet(() -> new Reference.Unresolved(text));
    }

    private List<Parameter> parameters(int index, ResolvedStep step, @Nullable Operation operation) {
        List<Parameter> typed = new ArrayList<>();
        for (ArazzoDocument.Parameter parameter : step.parameters()) {
            String name = parameter.name().value();
            String in = parameter.in() == null ? "" : parameter.in().value();
            typed.add(new Parameter(
                    name,
                    in,
                    operation == null ? null : declared(operation, name, in),
                    values.type(parameter.value(), Exchange.before(index)),
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

    private Action action(ResolvedAction action, Exchange sent, @Nullable Selected body) {
        return new Action(
                action.name(),
                action.target(),
                criteria(action.criteria(), sent.with(body)),
                body == null ? null : body.key(),
                action.inherited());
    }

    /** A failed step got a status of which its criteria may not hold. */
    private Action failureAction(
            ResolvedAction action, Exchange sent, @Nullable Operation operation, IntPredicate failed) {
        IntPredicate allowed = StatusSelector.allowed(criteria(action.criteria(), sent));
        IntPredicate both = action.criteria().isEmpty() ? failed : allowed.and(failed);
        return action(action, sent, operation == null ? null : ResponseSelector.only(operation, both));
    }

    private List<Criterion> criteria(List<io.github.arazzocodegen.arazzo.Criterion> criteria, Exchange exchange) {
        CriterionTyper typer = new CriterionTyper(binder, reports);
        return criteria.stream()
                .map(criterion -> typer.type(criterion, exchange))
                .toList();
    }
}

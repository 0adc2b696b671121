package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.RequestBody;
import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedAction;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The inputs of a workflow that declares none and reads some all the same: each has the type of the first parameter,
 * property of a request body or input of another workflow that it is the value of, and must be given where one of these
 * is required.
 */
final class InferredInputs {

    /** What a value is for: the type that is asked for there, and whether it has to be there. */
    private record Use(ValueType type, boolean required) {

        static final Use ANY = new Use(ValueType.ANY, false);
    }

    private final ResolvedWorkflow workflow;
    private final KnownWorkflows known;
    private final Diagnostics diagnostics;
    private final Map<String, Input> inputs = new LinkedHashMap<>();

    private InferredInputs(ResolvedWorkflow workflow, KnownWorkflows known, Diagnostics diagnostics) {
        this.workflow = workflow;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    static List<Input> of(ResolvedWorkflow workflow, KnownWorkflows known, Diagnostics diagnostics) {
        InferredInputs inferred = new InferredInputs(workflow, known, diagnostics);
        workflow.steps().forEach(inferred::step);
        workflow.outputs().stream().map(Output::value).forEach(value -> inferred.value(value, Use.ANY));
        return new ArrayList<>(inferred.inputs.values());
    }

    private void step(ResolvedStep step) {
        for (Parameter parameter : step.parameters()) {
            value(parameter.value(), use(step, parameter));
        }
        if (step.requestBody() != null && step.requestBody().payload() != null) {
            value(step.requestBody().payload(), body(step, step.requestBody()));
            step.requestBody().replacements().forEach(replacement -> value(replacement.value(), Use.ANY));
        }
        step.successCriteria().forEach(this::criterion);
        step.outputs().forEach(output -> value(output.value(), Use.ANY));
        Expressions.ofActions(step).forEach(this::criterion);
        Stream.concat(step.onSuccess().stream(), step.onFailure().stream())
                .map(ResolvedAction::target)
                .forEach(this::target);
    }

    private Use use(ResolvedStep step, Parameter parameter) {
        if (step.call() instanceof Call.ToOperation call && parameter.in() != null) {
            for (Operation.Parameter declared : call.operation().parameters()) {
                if (declared.name().equals(parameter.name().value())
                        && declared.in().equals(parameter.in().value())) {
                    return new Use(ValueType.of(declared.schema()), declared.required());
                }
            }
        }
        return step.call() instanceof Call.ToWorkflow call
                ? known.inputs(call.workflow()).stream()
                        .filter(input -> input.name().equals(parameter.name().value()))
                        .findFirst()
                        .map(InferredInputs::useAs)
                        .orElse(Use.ANY)
                : Use.ANY;
    }

    private static Use useAs(Input input) {
        return new Use(input.type(), !input.optional() && input.defaultValue() == null);
    }

    private static Use body(ResolvedStep step, RequestBody given) {
        Operation.RequestBody declared =
                step.call() instanceof Call.ToOperation call ? call.operation().requestBody() : null;
        return declared == null
                ? Use.ANY
                : new Use(
                        ValueType.of(RequestSchemas.schema(
                                declared,
                                given.contentType() == null
                                        ? ""
                                        : given.contentType().value())),
                        declared.required());
    }

    /** A workflow that control goes to is given the inputs of this one that have the same names. */
    private void target(ResolvedAction.Target target) {
        if (target instanceof ResolvedAction.Target.ToWorkflow to) {
            passedOn(to.workflow(), to.location());
        } else if (target instanceof ResolvedAction.Target.Retry retry
                && retry.first() instanceof ResolvedAction.First.OfWorkflow first) {
            passedOn(first.workflow(), first.location());
        }
    }

    private void passedOn(WorkflowName other, Location location) {
        for (Input input : known.inputs(other)) {
            Use use = useAs(input);
            if (use.required()) {
                input(input.name(), use, location);
            }
        }
    }

    private void criterion(Criterion criterion) {
        Expressions.in(criterion)
                .forEach(expression ->
                        expression(expression, Use.ANY, criterion.node().location()));
    }

    private void value(Value value, Use use) {
        Schema schema = use.type().schema();
        if (value instanceof Value.Expression expression) {
            expression(expression.expression(), use, expression.node().location());
        } else if (value instanceof Value.Array array) {
            Use ofElements = new Use(ValueType.of(schema == null ? null : schema.items()), false);
            array.elements().forEach(element -> value(element, ofElements));
        } else if (value instanceof Value.Object object) {
            object.members().forEach(member -> {
                value(member.key(), Use.ANY);
                value(member.value(), member.key() instanceof Value.Literal key ? property(use, key) : Use.ANY);
            });
        } else {
            Expressions.in(value)
                    .forEach(expression ->
                            expression(expression, Use.ANY, value.node().location()));
        }
    }

    private static Use property(Use object, Value.Literal key) {
        Schema schema = object.type().schema();
        String name = key.node().text();
        Schema property = schema == null ? null : schema.properties().get(name);
        if (schema == null || property == null) {
            return Use.ANY;
        }
        boolean required = object.required() && schema.required().contains(name) && !property.nullable();
        return new Use(ValueType.of(property), required);
    }

    private void expression(RuntimeExpression expression, Use use, Location location) {
        if (expression instanceof RuntimeExpression.Input input) {
            input(input.name(), input.pointer().isRoot() ? use : Use.ANY, location);
        } else if (expression instanceof RuntimeExpression.WorkflowInput input
                && input.workflowId().equals(workflow.name().workflowId())) {
            input(input.name(), input.pointer().isRoot() ? use : Use.ANY, location);
        }
    }

    private void input(String name, Use use, Location location) {
        Input before = inputs.get(name);
        if (before == null && !workflow.unread().contains("inputs")) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_REFERENCE,
                            location,
                            "the workflow declares no inputs; '" + name + "' is taken for one")
                    .withHelp("declare it under 'inputs'")
                    .asWarning());
        }
        ValueType type = before == null || before.type().kind() == ValueType.Kind.ANY ? use.type() : before.type();
        boolean required = use.required() || (before != null && before.required());
        inputs.put(name, new Input(name, type, required, !required, null, ""));
    }
}

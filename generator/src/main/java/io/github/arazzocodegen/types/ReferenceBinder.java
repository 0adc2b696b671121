package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.expression.ExpressionPrinter;
import io.github.arazzocodegen.expression.MessagePart;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import java.util.List;

/** Binds runtime expressions to what they refer to in a workflow, and gives them the type that its schema has. */
final class ReferenceBinder {

    /** What an output of a step is: the type of its value, and whether it may be absent. */
    record OutputType(ValueType type, boolean optional) {}

    /** Gives the type of a step's output; asked for once the output is known to exist. */
    interface OutputTypes {
        OutputType of(int step, String output);

        /** The names of the outputs that a step has. */
        List<String> names(int step);

        /** The parameters that a step gives. */
        List<Parameter> parameters(int step);
    }

    private final ResolvedWorkflow workflow;
    private final List<Input> inputs;
    private final OutputTypes outputTypes;
    private final WorkflowBinder workflows;
    private final BindingReports reports;
    private final SharedBinder shared;

    ReferenceBinder(
            ResolvedWorkflow workflow,
            List<Input> inputs,
            OutputTypes outputTypes,
            WorkflowBinder workflows,
            BindingReports reports) {
        this.workflow = workflow;
        this.inputs = inputs;
        this.outputTypes = outputTypes;
        this.workflows = workflows;
        this.reports = reports;
        this.shared = new SharedBinder(workflow, reports);
    }

    /**
     * Binds an expression.
     *
     * @param exchange what {@code $request}, {@code $response} and {@code $outputs} read
     */
    Reference bind(RuntimeExpression expression, Exchange exchange, Location location) {
        if (!exchange.inOperation() && Expressions.isOfExchange(expression)) {
            reports.invalid(
                    "the step runs a workflow, which has no request and no response of its own",
                    "read '$outputs.<name>', an output of the workflow",
                    location);
            return new Reference.Unresolved("$response");
        }
        if (exchange.step() < 0 && Expressions.isOfExchange(expression)) {
            reports.invalid(
                    "an output of a workflow belongs to no request, so there is no response that it could read",
                    "let a step give it as an output, and read that: $steps.<stepId>.outputs.<name>",
                    location);
            return new Reference.Unresolved("$response");
        }
        if (expression instanceof RuntimeExpression.Input input) {
            return input(input, location);
        }
        if (expression instanceof RuntimeExpression.StepOutput output) {
            return isOwn(output, exchange)
                    ? workflows.output(
                            new RuntimeExpression.Output(output.name(), output.pointer()), exchange, location)
                    : stepOutput(output, location);
        }
        if (expression instanceof RuntimeExpression.Response response) {
            return response(response, exchange, location);
        }
        if (expression instanceof RuntimeExpression.Request request) {
            return request(request, exchange, location);
        }
        if (expression instanceof RuntimeExpression.SourceDescription source) {
            return shared.source(source, location);
        }
        if (expression instanceof RuntimeExpression.StatusCode) {
            return new Reference.StatusCode();
        }
        if (expression instanceof RuntimeExpression.Url) {
            return new Reference.Url();
        }
        if (expression instanceof RuntimeExpression.Method) {
            return new Reference.Method();
        }
        if (expression instanceof RuntimeExpression.Output output) {
            return workflows.output(output, exchange, location);
        }
        if (expression instanceof RuntimeExpression.WorkflowOutput output) {
            return workflows.workflowOutput(output, exchange, location, own -> stepOutput(own, location));
        }
        if (expression instanceof RuntimeExpression.WorkflowInput input) {
            return workflowInput(input, exchange, location);
        }
        return shared.component(
                (RuntimeExpression.Component) expression,
                value -> new ValueTyper(this).type(value, exchange),
                location);
    }

    /**
     * Binds an expression that stands for a value, where a part of a value is named by a JSON Pointer: dots are a
     * tolerance there, while a condition has them as operators.
     */
    Reference bindValue(RuntimeExpression expression, Exchange exchange, Location location) {
        Reference bound = bind(expression, exchange, location);
        String text = bound.text();
        if (text.contains("#/")
                && !text.contains("/[")
                && !ExpressionPrinter.print(expression).contains("#")) {
            reports.warn(
                    DiagnosticCode.DOTTED_ACCESS,
                    location,
                    "a part of a value is named by a JSON Pointer here",
                    "write " + text);
        }
        return bound;
    }

    /** Whether it names, by the step's own id, an output that {@code $outputs} has here: not that of the last round. */
    private boolean isOwn(RuntimeExpression.StepOutput expression, Exchange exchange) {
        OutputScope scope = exchange.outputs();
        if (scope == null || !exchange.inOperation() || exchange.step() < 0) {
            return false;
        }
        DeclaredName name = DeclaredName.split(expression.name(), expression.pointer(), scope.names());
        return workflow.indexOf(expression.stepId()) == exchange.step() && scope.root(name.name()) != null;
    }

    /** What a workflow was given: an input of this one, of one that has run before, or what a step passes on. */
    private Reference workflowInput(RuntimeExpression.WorkflowInput expression, Exchange exchange, Location location) {
        String id = expression.workflowId();
        String text = "$workflows." + id + ".inputs." + expression.name();
        if (id.equals(workflow.name().workflowId())) {
            return input(new RuntimeExpression.Input(expression.name(), expression.pointer()), location);
        }
        Reference ofDependency = workflows.dependencyInput(expression, location);
        if (ofDependency != null) {
            return ofDependency;
        }
        int step = workflows.stepThatRuns(id, exchange.step());
        if (step < 0) {
            // A retry gives the workflow that it runs the inputs of this one that have the same names.
            return workflows.runFirst(id) == null
                    ? workflows.hasNotRun(id, text, location)
                    : input(new RuntimeExpression.Input(expression.name(), expression.pointer()), location);
        }
        List<Parameter> given = step == exchange.step() && exchange.request() != null
                ? exchange.request().parameters()
                : outputTypes.parameters(step);
        List<String> names = workflows.inputsOf(step);
        DeclaredName name = DeclaredName.split(expression.name(), expression.pointer(), names);
        for (Parameter parameter : given) {
            if (parameter.name().equals(name.name())) {
                return new RequestReader(part -> bind(part, exchange, location), reports)
                        .at(parameter.value(), name.pointer(), "input '" + name.name() + "'", location)
                        .<Reference>map(value -> new Reference.Given(text, value))
                        .orElseGet(() -> new Reference.Unresolved(text));
            }
        }
        return names.contains(name.name())
                ? new Reference.Given(text, workflows.notGiven(step, name.name(), location))
                : workflows.unknownInput(expression, names, location);
    }

    private Reference request(RuntimeExpression.Request expression, Exchange exchange, Location location) {
        String text = expression.part().inRequest();
        return new RequestReader(part -> bind(part, exchange, location), reports)
                .read(expression.part(), exchange.request(), location)
                .<Reference>map(value -> new Reference.Given(text, value))
                .orElseGet(() -> new Reference.Unresolved(text));
    }

    private Reference input(RuntimeExpression.Input expression, Location location) {
        List<String> names = inputs.stream().map(Input::name).toList();
        DeclaredName name = DeclaredName.split(expression.name(), expression.pointer(), names);
        for (Input input : inputs) {
            if (input.name().equals(name.name())) {
                SchemaWalk.Found found = SchemaWalk.walk(input.type().schema(), name.pointer());
                reports.unknownProperty(found, "input '" + name.name() + "'", location);
                boolean optional = input.optional() || (!name.pointer().isRoot() && found.optional());
                return new Reference.InputValue(name.name(), name.pointer(), found.type(), optional);
            }
        }
        reports.unknown(
                "the workflow has no input '" + expression.name() + "'",
                "unknown input",
                expression.name(),
                names,
                location);
        return new Reference.Unresolved("$inputs." + expression.name());
    }

    private Reference stepOutput(RuntimeExpression.StepOutput expression, Location location) {
        String text = "$steps." + expression.stepId() + ".outputs." + expression.name();
        int step = workflow.indexOf(expression.stepId());
        if (step < 0) {
            if (!workflow.hasUnnamedStep() && !workflow.steps().isEmpty()) {
                reports.unknown(
                        "the workflow has no step '" + expression.stepId() + "'",
                        "unknown step",
                        expression.stepId(),
                        workflow.steps().stream().map(s -> s.id()).toList(),
                        location);
            }
            return new Reference.Unresolved(text);
        }
        List<String> names = outputTypes.names(step);
        DeclaredName name = DeclaredName.split(expression.name(), expression.pointer(), names);
        if (!names.contains(name.name())) {
            if (workflows.outputsOpen(step)) {
                return new Reference.Unresolved(text);
            }
            reports.unknown(
                    "step '" + expression.stepId() + "' has no output '" + expression.name() + "'",
                    "unknown output",
                    expression.name(),
                    names,
                    location);
            return new Reference.Unresolved(text);
        }
        OutputType type = outputTypes.of(step, name.name());
        SchemaWalk.Found found = SchemaWalk.walk(type.type().schema(), name.pointer());
        reports.unknownProperty(found, "output '" + name.name() + "' of step '" + expression.stepId() + "'", location);
        return name.pointer().isRoot()
                ? new Reference.StepOutput(
                        step, expression.stepId(), name.name(), JsonPointer.ROOT, type.type(), type.optional())
                : new Reference.StepOutput(
                        step,
                        expression.stepId(),
                        name.name(),
                        name.pointer(),
                        found.type(),
                        type.optional() || found.optional());
    }

    private Reference response(RuntimeExpression.Response expression, Exchange exchange, Location location) {
        if (expression.part() instanceof MessagePart.Header header) {
            return new Reference.ResponseHeader(header.name());
        }
        if (expression.part() instanceof MessagePart.Body part) {
            SchemaWalk.Found found = SchemaWalk.walk(exchange.responseBody(), part.pointer());
            reports.unknownProperty(found, "the response's schema", location);
            if (!part.pointer().isRoot()) {
                reports.jsonOfXml(
                        exchange,
                        "a JSON Pointer",
                        "$response.body is its text, to look into by a regex or xpath",
                        location);
            }
            return new Reference.ResponseBody(part.pointer(), found.type(), found.optional() || exchange.lacksBody());
        }
        reports.invalid("a response has no query or path parameters", "did you mean '$request.…'?", location);
        return new Reference.Unresolved("$response");
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.ResolvedWorkflow.Dependency;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.resolve.WorkflowUse;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds what expressions read of workflows (section "Runtime Expressions"): {@code $outputs} of the place where they
 * stand, and {@code $workflows} of this workflow, of those that it depends on, and of those that its steps run.
 */
final class WorkflowBinder {

    private final ResolvedWorkflow workflow;
    private final KnownWorkflows known;
    private final CalledOutputs called;
    private final BindingReports reports;

    WorkflowBinder(ResolvedWorkflow workflow, KnownWorkflows known, CalledOutputs called, BindingReports reports) {
        this.workflow = workflow;
        this.known = known;
        this.called = called;
        this.reports = reports;
    }

    Reference output(RuntimeExpression.Output expression, Exchange exchange, Location location) {
        return inScope(expression.name(), expression.pointer(), exchange, "$outputs." + expression.name(), location);
    }

    private Reference inScope(
            String text, JsonPointer pointer, Exchange exchange, String expression, Location location) {
        OutputScope scope = exchange.outputs();
        if (scope == null) {
            reports.invalid("'" + expression + "' has no value here", "outputs are set after the request", location);
            return new Reference.Unresolved(expression);
        }
        DeclaredName name = DeclaredName.split(text, pointer, scope.names());
        OutputScope.Root root = scope.root(name.name());
        if (root == null
                && exchange.step() >= 0
                && (outputsOpen(exchange.step()) || callIsOpen(workflow.steps().get(exchange.step())))) {
            return new Reference.Unresolved(expression);
        }
        if (root == null) {
            reports.unknown(
                    scope.owner() + " has no output '" + text + "'", "unknown output", text, scope.names(), location);
            return new Reference.Unresolved(expression);
        }
        SchemaWalk.Found found = SchemaWalk.walk(root.type().schema(), name.pointer());
        reports.unknownProperty(found, "output '" + name.name() + "'", location);
        return name.pointer().isRoot()
                ? root.maker().at(name.pointer(), root.type(), root.optional())
                : root.maker().at(name.pointer(), found.type(), root.optional() || found.optional());
    }

    /**
     * Binds an output of a workflow.
     *
     * @param steps binds an output of a step that runs it
     */
    Reference workflowOutput(
            RuntimeExpression.WorkflowOutput expression, Exchange exchange, Location location, StepOutputs steps) {
        String id = expression.workflowId();
        String text = "$workflows." + id + ".outputs." + expression.name();
        int step = stepThatRuns(id, exchange.step());
        if (id.equals(workflow.name().workflowId()) && exchange.step() >= 0) {
            reports.invalid(
                    "'" + text + "' has no value here: the outputs of this workflow are set when it ends",
                    "read the output of a step: $steps.<stepId>.outputs.<name>",
                    location);
            return new Reference.Unresolved(text);
        }
        if (id.equals(workflow.name().workflowId()) || (step >= 0 && step == exchange.step())) {
            return inScope(expression.name(), expression.pointer(), exchange, text, location);
        }
        WorkflowName dependency = dependency(id);
        if (dependency != null) {
            return otherOutput(dependency, expression, false, text, location);
        }
        if (step < 0) {
            WorkflowName first = runFirst(id);
            return first == null ? hasNotRun(id, text, location) : otherOutput(first, expression, true, text, location);
        }
        ResolvedStep caller = workflow.steps().get(step);
        List<String> names = called.namesOf(step);
        DeclaredName name = DeclaredName.split(expression.name(), expression.pointer(), names);
        if (!names.contains(name.name()) && outputsOpen(step)) {
            return new Reference.Unresolved(text);
        }
        if (!names.contains(name.name())) {
            reports.unknown(
                    "workflow '" + id + "' has no output '" + expression.name() + "'",
                    "unknown output",
                    expression.name(),
                    names,
                    location);
            return new Reference.Unresolved(text);
        }
        String output = called.stepOutput(step, name.name());
        return steps.bind(new RuntimeExpression.StepOutput(caller.id(), output, name.pointer()));
    }

    /** Binds an output of a step. */
    interface StepOutputs {
        Reference bind(RuntimeExpression.StepOutput expression);
    }

    /** @param mayNotHaveRun whether it is only on some paths that the workflow runs */
    private Reference otherOutput(
            WorkflowName dependency,
            RuntimeExpression.WorkflowOutput expression,
            boolean mayNotHaveRun,
            String text,
            Location location) {
        List<KnownWorkflows.Given> outputs = known.outputs(dependency);
        List<String> names = outputs.stream().map(KnownWorkflows.Given::name).toList();
        DeclaredName name = DeclaredName.split(expression.name(), expression.pointer(), names);
        for (KnownWorkflows.Given output : outputs) {
            if (output.name().equals(name.name())) {
                SchemaWalk.Found found = SchemaWalk.walk(output.type().schema(), name.pointer());
                reports.unknownProperty(found, "output '" + name.name() + "'", location);
                boolean whole = name.pointer().isRoot();
                return new Reference.WorkflowOutput(
                        dependency,
                        name.name(),
                        name.pointer(),
                        whole ? output.type() : found.type(),
                        mayNotHaveRun || output.optional() || (!whole && found.optional()));
            }
        }
        if (!known.isWhole(dependency, "outputs")) {
            return new Reference.Unresolved(text);
        }
        reports.unknown(
                "workflow '" + dependency + "' has no output '" + expression.name() + "'",
                "unknown output",
                expression.name(),
                names,
                location);
        return new Reference.Unresolved(text);
    }

    /** Binds an input of a workflow that this one depends on; null where the expression means another workflow. */
    @Nullable
    Reference dependencyInput(RuntimeExpression.WorkflowInput expression, Location location) {
        WorkflowName dependency = dependency(expression.workflowId());
        if (dependency == null) {
            return null;
        }
        List<Input> inputs = known.inputs(dependency);
        List<String> names = inputs.stream().map(Input::name).toList();
        DeclaredName name = DeclaredName.split(expression.name(), expression.pointer(), names);
        for (Input input : inputs) {
            if (input.name().equals(name.name())) {
                SchemaWalk.Found found = SchemaWalk.walk(input.type().schema(), name.pointer());
                reports.unknownProperty(found, "input '" + name.name() + "'", location);
                boolean optional = input.optional() || (!name.pointer().isRoot() && found.optional());
                return new Reference.WorkflowInput(dependency, name.name(), name.pointer(), found.type(), optional);
            }
        }
        return unknownInput(expression, names, location);
    }

    Reference unknownInput(RuntimeExpression.WorkflowInput expression, List<String> names, Location location) {
        reports.unknown(
                "workflow '" + expression.workflowId() + "' has no input '" + expression.name() + "'",
                "unknown input",
                expression.name(),
                names,
                location);
        return new Reference.Unresolved("$workflows." + expression.workflowId() + ".inputs." + expression.name());
    }

    Reference hasNotRun(String workflowId, String text, Location location) {
        if (workflow.unread().contains("dependsOn") || workflow.steps().stream().anyMatch(WorkflowBinder::callIsOpen)) {
            return new Reference.Unresolved(text);
        }
        List<String> ran = WorkflowUse.of(workflow).stream()
                .filter(use -> use.kind().returns())
                .map(use -> use.workflow().workflowId())
                .toList();
        reports.unknown(
                "workflow '" + workflowId
                        + "' has not run here: neither is it in 'dependsOn' nor does a step or a retry run it",
                "unknown workflow",
                workflowId,
                ran,
                location);
        return new Reference.Unresolved(text);
    }

    private static boolean callIsOpen(ResolvedStep step) {
        return step.call() instanceof Call.Unresolved;
    }

    /** Whether a step may have more outputs than could be read: of what was reported no more is said. */
    boolean outputsOpen(int index) {
        ResolvedStep step = workflow.steps().get(index);
        return step.unread().contains("outputs")
                || (callIsOpen(step) && step.outputs().isEmpty())
                || (step.call() instanceof Call.ToWorkflow call && !known.isWhole(call.workflow(), "outputs"));
    }

    /** The names of the inputs of the workflow that a step runs. */
    List<String> inputsOf(int step) {
        return inputs(step).stream().map(Input::name).toList();
    }

    private List<Input> inputs(int step) {
        return workflow.steps().get(step).call() instanceof Call.ToWorkflow call
                ? known.inputs(call.workflow())
                : List.of();
    }

    /** What an input of the workflow that a step runs is where the step does not give it: its default, or null. */
    TypedValue notGiven(int step, String name, Location location) {
        for (Input input : inputs(step)) {
            if (input.name().equals(name) && input.defaultValue() instanceof ScalarNode scalar) {
                return new TypedValue.Literal(scalar);
            }
        }
        return new TypedValue.Literal(new ScalarNode(location, ScalarNode.Kind.NULL, "null", null, 0));
    }

    /** The step that runs a workflow: the last one before the reader, else the first one at all; -1 for none. */
    int stepThatRuns(String workflowId, int reader) {
        int before = -1;
        for (int i = 0; i < workflow.steps().size(); i++) {
            boolean runs = workflow.steps().get(i).call() instanceof Call.ToWorkflow call
                    && call.workflow().workflowId().equals(workflowId);
            if (runs && (reader < 0 || i <= reader || before < 0)) {
                before = i;
            }
        }
        return before;
    }

    /** The workflow of this id that a retry of some step runs first, or null. */
    @Nullable
    WorkflowName runFirst(String workflowId) {
        return WorkflowUse.of(workflow).stream()
                .filter(use -> use.kind() == WorkflowUse.Kind.RETRY)
                .map(WorkflowUse::workflow)
                .filter(name -> name.workflowId().equals(workflowId))
                .findFirst()
                .orElse(null);
    }

    private @Nullable WorkflowName dependency(String workflowId) {
        return workflow.dependsOn().stream()
                .map(Dependency::workflow)
                .filter(name -> name.workflowId().equals(workflowId))
                .findFirst()
                .orElse(null);
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Plans what a step does that runs a workflow (section "Step Object", field {@code workflowId}). */
final class WorkflowRuns {

    private final WorkflowContext context;

    WorkflowRuns(WorkflowContext context) {
        this.context = context;
    }

    /** The parameters of a step's method that hold what other workflows were given and gave. */
    List<Variable> parameters(Step step, List<Reference> read) {
        Set<WorkflowName> outputs = new LinkedHashSet<>();
        Set<WorkflowName> inputs = new LinkedHashSet<>();
        for (Reference reference : read) {
            if (reference instanceof Reference.WorkflowOutput output) {
                outputs.add(output.workflow());
            } else if (reference instanceof Reference.WorkflowInput input) {
                inputs.add(input.workflow());
            }
        }
        if (step.call() instanceof Call.ToWorkflow call) {
            WorkflowContext called = context.workflows().siblings().context(call.workflow());
            for (WorkflowName dependency : called.graph().workflow().dependsOn()) {
                if (context.graph().workflow().dependsOn().contains(dependency)) {
                    outputs.add(dependency);
                    if (called.needsInputsOf(dependency)) {
                        inputs.add(dependency);
                    }
                }
            }
        }
        List<Variable> parameters = new ArrayList<>();
        outputs.forEach(workflow -> parameters.add(context.workflows().outputsOf(workflow)));
        inputs.forEach(workflow -> parameters.add(context.workflows().inputsOf(workflow)));
        return parameters;
    }

    /** Declares the local {@code outputs} in the scope, and what it takes to get them. */
    void plan(Step step, Function<Supplier<String>, ValueCompiler> values, Ran before, Scope scope) {
        if (!(step.call() instanceof Call.ToWorkflow call)) {
            throw new IllegalStateException("a step that runs no workflow: " + step.id());
        }
        WorkflowContext called = context.workflows().siblings().context(call.workflow());
        JavaExpr inputs = null;
        if (called.inputs().plan() != null) {
            scope.declare(
                    called.type().nested("Inputs"),
                    "request",
                    inputs(step, called, values.apply(called::clientPackage).forInputs(called.inputs()), scope));
            inputs = JavaExpr.name("request");
        }
        WorkflowCalls calls = new WorkflowCalls(context, WorkflowCalls.Manner.IN_STEP);
        step.passedOn().forEach((dependency, reference) -> {
            if (before.surely().contains(reference.step())) {
                JavaExpr result = JavaExpr.name(context.names().local(reference.stepId()));
                calls.ran(dependency, context.output(reference, result, false).expression(), null);
            }
        });
        JavaExpr run = calls.call(call.workflow(), "run", inputs, List.of(), scope);
        scope.declare(
                called.type().nested("Outputs"),
                WorkflowValues.OUTPUTS.name(),
                WorkflowCalls.Manner.IN_STEP.outputs(run));
    }

    private JavaExpr inputs(Step step, WorkflowContext called, ValueCompiler values, Scope scope) {
        JavaExpr record = called.inputs().construct((input, type, required) -> {
            for (Parameter parameter : step.parameters()) {
                if (parameter.name().equals(input)) {
                    return values.compile(parameter.value(), type, required, scope);
                }
            }
            return null;
        });
        return WorkflowCalls.Manner.IN_STEP.inputs(record);
    }
}

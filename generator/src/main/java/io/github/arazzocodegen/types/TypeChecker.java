package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.List;

/** Gives every expression of a workflow a type and a presence, and checks what is sent against the description. */
public final class TypeChecker {

    private final Diagnostics diagnostics;

    public TypeChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The inputs of a workflow: those that it declares, or where it declares none those that it reads.
     *
     * @param known what is known of the workflows that it runs
     */
    public List<Input> inputs(ResolvedWorkflow workflow, KnownWorkflows known) {
        return workflow.inputs() == null
                ? InferredInputs.of(workflow, known, diagnostics)
                : InputTyper.inputs(workflow.inputs(), diagnostics);
    }

    /**
     * The workflow with its expressions typed; what is wrong is added to the diagnostics.
     *
     * @param known what is known of the workflows that it runs, and of itself: its inputs
     */
    public TypedWorkflow check(ResolvedWorkflow workflow, KnownWorkflows known) {
        List<Input> inputs = known.inputs(workflow.name());
        StepTyper steps = new StepTyper(workflow, inputs, known, diagnostics);
        SendChecker sends = new SendChecker(diagnostics);
        ComparisonChecker comparisons = new ComparisonChecker(diagnostics);
        StatusChecker statuses = new StatusChecker(diagnostics);
        PassChecker passes = new PassChecker(known, diagnostics);
        List<Step> typed = new ArrayList<>();
        for (int i = 0; i < workflow.steps().size(); i++) {
            Step step = steps.step(i);
            diagnostics.by(step.references(), () -> {
                comparisons.check(step);
                if (step.call() instanceof Call.ToOperation call) {
                    sends.check(step, call.operation());
                    statuses.check(step, call.operation());
                } else if (step.call() instanceof Call.ToWorkflow call) {
                    passes.check(step, call.workflow());
                }
            });
            typed.add(step);
        }
        diagnostics.by(workflow.references(), () -> passes.check(workflow, inputs));
        List<Output> outputs = steps.outputs(workflow.outputs());
        return new TypedWorkflow(
                workflow.name(),
                workflow.workflowId(),
                workflow.summary(),
                workflow.description(),
                inputs,
                known.dependsOn(workflow.name()),
                typed,
                outputs);
    }
}

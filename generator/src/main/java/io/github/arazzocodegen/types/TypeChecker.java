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

    /** The workflow with its expressions typed; what is wrong is added to the diagnostics. */
    public TypedWorkflow check(ResolvedWorkflow workflow) {
        List<Input> inputs = workflow.inputs() == null
                ? InferredInputs.of(workflow, diagnostics)
                : InputTyper.inputs(workflow.inputs());
        StepTyper steps = new StepTyper(workflow, inputs, diagnostics);
        SendChecker sends = new SendChecker(diagnostics);
        List<Step> typed = new ArrayList<>();
        for (int i = 0; i < workflow.steps().size(); i++) {
            Step step = steps.step(i);
            if (step.call() instanceof Call.ToOperation call) {
                sends.check(step, call.operation());
            }
            typed.add(step);
        }
        List<Output> outputs = steps.outputs(workflow.outputs(), Exchange.NONE);
        return new TypedWorkflow(
                workflow.workflowId(), workflow.summary(), workflow.description(), inputs, typed, outputs);
    }
}

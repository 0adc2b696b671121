package com.acme;

import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * What it depends on is passed on, once for both of the workflows that need it.
 *
 * <pre>
 * look
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'chain':
 * change that, not this.
 */
@NullMarked
public final class Chain {
    private static final String WORKFLOW_ID = "chain";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Chain(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Chain(Parcels parcels, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.parcels = parcels;
        this.options = options;
    }

    /**
     * Runs what the workflow depends on, with the inputs of the same names, and then the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        LogIn.Inputs logInInputs = LogIn.Inputs.of(inputs.user());
        LogIn.Outputs logInOutputs = new LogIn(parcels, options).run(logInInputs);
        Read.Inputs readInputs = Read.Inputs.of(inputs.id(), inputs.user());
        Read.Outputs readOutputs =
                new Read(parcels, options).run(readInputs, logInOutputs, logInInputs);
        return run(inputs, logInOutputs, readOutputs);
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs, LogIn.Outputs logInOutputs, Read.Outputs readOutputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            LookResult look = look(inputs, logInOutputs);
            return run.completed(new Outputs(readOutputs.state(), look.state()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'look', which runs workflow 'read-plainly'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public LookResult look(Inputs inputs, LogIn.Outputs logInOutputs) {
        Step step = Step.start(WORKFLOW_ID, "look", options);
        ReadPlainly.Inputs request = step.inputs(() -> ReadPlainly.Inputs.of(inputs.id()));
        ReadPlainly.Outputs outputs =
                step.run(() -> new ReadPlainly(parcels, options).run(request, logInOutputs));
        return step.succeeded(new LookResult(outputs.state()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long id, String user) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
            Checks.required(WORKFLOW_ID, "user", user);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(Long id, String user) {
            return new Inputs(id, user);
        }
    }

    /**
     * What step 'look' gives.
     *
     * @param state $outputs.state
     */
    public record LookResult(String state) {
    }

    /**
     * What the workflow gives.
     *
     * @param before $workflows.read.outputs.state
     * @param after $steps.look.outputs.state
     */
    public record Outputs(String before, String after) {
    }
}

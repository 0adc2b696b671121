package com.acme;

import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * The step runs what its workflow depends on, since nothing has yet.
 *
 * <pre>
 * look
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'alone':
 * change that, not this.
 */
@NullMarked
public final class Alone {
    private static final String WORKFLOW_ID = "alone";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Alone(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Alone(Parcels parcels, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.parcels = parcels;
        this.options = options;
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            LookResult look = look(inputs);
            return run.completed(new Outputs(look.state()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'look', which runs workflow 'read'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public LookResult look(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "look", options);
        Read.Inputs request = step.inputs(() -> Read.Inputs.of(inputs.id(), "jo"));
        LogIn.Inputs logInInputs = step.inputs(() -> LogIn.Inputs.of(request.user()));
        LogIn.Outputs logInOutputs = step.run(() -> new LogIn(parcels, options).run(logInInputs));
        Read.Outputs outputs =
                step.run(() -> new Read(parcels, options).run(request, logInOutputs, logInInputs));
        return step.succeeded(new LookResult(outputs.state(), outputs.token()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long id) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(Long id) {
            return new Inputs(id);
        }
    }

    /**
     * What step 'look' gives.
     *
     * @param state $outputs.state
     * @param token $outputs.token
     */
    public record LookResult(String state, String token) {
        @Override
        public String toString() {
            return "LookResult[state=" + state
                    + ", token=" + Secrets.mask(token)
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     *
     * @param state $steps.look.outputs.state
     */
    public record Outputs(String state) {
    }
}

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
 * What one step has run is passed on to the next one.
 *
 * <pre>
 * enter
 * look
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'both':
 * change that, not this.
 */
@NullMarked
public final class Both {
    private static final String WORKFLOW_ID = "both";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Both(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Both(Parcels parcels, WorkflowOptions options) {
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
            EnterResult enter = enter(inputs);
            LookResult look = look(inputs, enter);
            return run.completed(new Outputs(look.state()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'enter', which runs workflow 'log-in'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public EnterResult enter(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "enter", options);
        LogIn.Inputs request = step.inputs(() -> LogIn.Inputs.of(inputs.name()));
        LogIn.Outputs outputs = step.run(() -> new LogIn(parcels, options).run(request));
        return step.succeeded(new EnterResult(outputs.token(), outputs));
    }

    /**
     * One attempt at step 'look', which runs workflow 'read-plainly'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public LookResult look(Inputs inputs, EnterResult enter) {
        Step step = Step.start(WORKFLOW_ID, "look", options);
        ReadPlainly.Inputs request = step.inputs(() -> ReadPlainly.Inputs.of(inputs.id()));
        ReadPlainly.Outputs outputs =
                step.run(() -> new ReadPlainly(parcels, options).run(request, enter.outputs()));
        return step.succeeded(new LookResult(outputs.state()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String name, Long id) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "name", name);
            Checks.required(WORKFLOW_ID, "id", id);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String name, Long id) {
            return new Inputs(name, id);
        }
    }

    /**
     * What step 'enter' gives.
     *
     * @param token $outputs.token
     */
    public record EnterResult(String token, LogIn.Outputs outputs) {
        @Override
        public String toString() {
            return "EnterResult[token=" + Secrets.mask(token)
                    + ", outputs=" + outputs
                    + "]";
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
     * @param state $steps.look.outputs.state
     */
    public record Outputs(String state) {
    }
}

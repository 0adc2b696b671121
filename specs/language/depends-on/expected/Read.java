package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * It can run what it depends on, for which its own inputs are enough.
 *
 * <pre>
 * get
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'read':
 * change that, not this.
 */
@NullMarked
public final class Read {
    private static final String WORKFLOW_ID = "read";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Read(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Read(Parcels parcels, WorkflowOptions options) {
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
        return run(inputs, logInOutputs, logInInputs);
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs, LogIn.Outputs logInOutputs, LogIn.Inputs logInInputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            GetResult get = get(inputs, logInOutputs, logInInputs);
            return run.completed(new Outputs(get.state(), logInOutputs.token()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'get', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public GetResult get(Inputs inputs, LogIn.Outputs logInOutputs, LogIn.Inputs logInInputs) {
        Step step = Step.start(WORKFLOW_ID, "get", options);
        ParcelsApi.ReadParcel request = parcels.parcels()
                .readParcel(inputs.id())
                .xSession(logInOutputs.token() + " of " + logInInputs.user());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Parcel body = response.body("/state");
        return step.succeeded(new GetResult(
                step.present(body.getState(), "$response.body#/state")));
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
     * What step 'get' gives.
     *
     * @param state $response.body#/state
     */
    public record GetResult(String state) {
    }

    /**
     * What the workflow gives.
     *
     * @param state $steps.get.outputs.state
     * @param token $workflows.log-in.outputs.token
     */
    public record Outputs(String state, String token) {
        @Override
        public String toString() {
            return "Outputs[state=" + state
                    + ", token=" + Secrets.mask(token)
                    + "]";
        }
    }
}

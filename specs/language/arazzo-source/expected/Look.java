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
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * enter
 * read
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'look':
 * change that, not this.
 */
@NullMarked
public final class Look {
    private static final String WORKFLOW_ID = "look";

    private final Parcels parcels;

    private final Status status;

    private final WorkflowOptions options;

    public Look(Parcels parcels, Status status) {
        this(parcels, status, WorkflowOptions.defaults());
    }

    public Look(Parcels parcels, Status status, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.parcels = parcels;
        this.status = status;
        this.options = options;
    }

    /**
     * Runs what the workflow depends on, with the inputs of the same names, and then the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        CheckService.Outputs checkServiceOutputs = new CheckService(status, options).run();
        return run(inputs, checkServiceOutputs);
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run(Inputs inputs, CheckService.Outputs checkServiceOutputs) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            EnterResult enter = enter(inputs);
            ReadResult read = read(inputs, enter);
            return run.completed(new Outputs(read.state(), checkServiceOutputs.up()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'enter', which runs workflow 'enter'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public EnterResult enter(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "enter", options);
        Enter.Inputs request = step.inputs(() -> Enter.Inputs.of(inputs.user()));
        Enter.Outputs outputs = step.run(() -> new Enter(parcels, options).run(request));
        return step.succeeded(new EnterResult(outputs.token()));
    }

    /**
     * One attempt at step 'read', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs, EnterResult enter) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels()
                .readParcel(inputs.id())
                .xSession(enter.token());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Parcel body = response.body("/state");
        return step.succeeded(new ReadResult(
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
     * What step 'enter' gives.
     *
     * @param token $outputs.token
     */
    public record EnterResult(String token) {
        @Override
        public String toString() {
            return "EnterResult[token=" + Secrets.mask(token)
                    + "]";
        }
    }

    /**
     * What step 'read' gives.
     *
     * @param state $response.body#/state
     */
    public record ReadResult(String state) {
    }

    /**
     * What the workflow gives.
     *
     * @param state $steps.read.outputs.state
     * @param up $workflows.check-service.outputs.up
     */
    public record Outputs(String state, @Nullable Boolean up) {
    }
}

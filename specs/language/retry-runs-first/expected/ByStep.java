package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.api.SessionApi;
import com.acme.parcels.model.OpenSession200Response;
import com.acme.parcels.model.OpenSessionRequest;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * open
 *   go to read
 * read
 *   on failure, if $statusCode == 401: retry, after open, once
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'by-step':
 * change that, not this.
 */
@NullMarked
public final class ByStep {
    private static final String WORKFLOW_ID = "by-step";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public ByStep(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public ByStep(Parcels parcels, WorkflowOptions options) {
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
            OpenResult open = open(inputs);
            // on (goes on with read, which is next)
            ReadResult read;
            Retries readRenewRetries = run.retries("read", "renew", Duration.ofSeconds(0), 1);
            while (true) {
                try {
                    read = read(inputs, open);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // renew: $statusCode == 401
                    if (response != null
                            && response.status() == 401
                            && readRenewRetries.again(failure)) {
                        try {
                            open = open(inputs);
                            continue;
                        } catch (StepFailedException prior) {
                            failure.addSuppressed(prior);
                        }
                    }
                    throw failure;
                }
            }
            return run.completed(new Outputs(read.state(), open.token()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'open', which sends POST /session; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public OpenResult open(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "open", options);
        OpenSessionRequest payload = new OpenSessionRequest().user(inputs.user());
        SessionApi.OpenSession request = parcels.session().openSession(payload);
        Response<OpenSession200Response> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        OpenSession200Response body = response.body("/token");
        return step.succeeded(new OpenResult(
                step.present(body.getToken(), "$response.body#/token")));
    }

    /**
     * One attempt at step 'read', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs, OpenResult open) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels()
                .readParcel(inputs.id())
                .xSession(open.token());
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
     * What step 'open' gives.
     *
     * @param token $response.body#/token
     */
    public record OpenResult(String token) {
        @Override
        public String toString() {
            return "OpenResult[token=" + Secrets.mask(token)
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
     * @param token $steps.open.outputs.token
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

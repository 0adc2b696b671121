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
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * read
 *   end (done)
 *   on failure, if $statusCode == 401: retry, after renew, once
 * renew
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'never':
 * change that, not this.
 */
@NullMarked
public final class Never {
    private static final String WORKFLOW_ID = "never";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Never(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Never(Parcels parcels, WorkflowOptions options) {
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
            RenewResult renew = null;
            ReadResult read;
            Retries readRenewedRetries = run.retries("read", "renewed", Duration.ofSeconds(0), 1);
            while (true) {
                try {
                    read = read(inputs, renew);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // renewed: $statusCode == 401
                    if (response != null
                            && response.status() == 401
                            && readRenewedRetries.again(failure)) {
                        try {
                            renew = renew(inputs);
                            continue;
                        } catch (StepFailedException prior) {
                            failure.addSuppressed(prior);
                        }
                    }
                    throw failure;
                }
            }
            // done
            run.actionTaken("read", "done");
            return run.ended(
                    "done",
                    new Outputs(read.state(), renew == null ? null : renew.token()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs, @Nullable RenewResult renew) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels()
                .readParcel(inputs.id())
                .xSession(renew == null ? null : renew.token());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Parcel body = response.body("/state");
        return step.succeeded(new ReadResult(
                step.present(body.getState(), "$response.body#/state")));
    }

    /**
     * One attempt at step 'renew', which sends POST /session; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public RenewResult renew(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "renew", options);
        OpenSessionRequest payload = new OpenSessionRequest().user(inputs.user());
        SessionApi.OpenSession request = parcels.session().openSession(payload);
        Response<OpenSession200Response> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        OpenSession200Response body = response.body("/token");
        return step.succeeded(new RenewResult(
                step.present(body.getToken(), "$response.body#/token")));
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
     * What step 'read' gives.
     *
     * @param state $response.body#/state
     */
    public record ReadResult(String state) {
    }

    /**
     * What step 'renew' gives.
     *
     * @param token $response.body#/token
     */
    public record RenewResult(String token) {
        @Override
        public String toString() {
            return "RenewResult[token=" + Secrets.mask(token)
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     *
     * @param state $steps.read.outputs.state
     * @param token $steps.renew.outputs.token
     */
    public record Outputs(String state, @Nullable String token) {
        @Override
        public String toString() {
            return "Outputs[state=" + state
                    + ", token=" + Secrets.mask(token)
                    + "]";
        }
    }
}

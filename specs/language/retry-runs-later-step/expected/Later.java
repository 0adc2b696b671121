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
 *   on failure, if $statusCode == 401: retry, after enter, once
 * enter
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'later':
 * change that, not this.
 */
@NullMarked
public final class Later {
    private static final String WORKFLOW_ID = "later";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Later(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Later(Parcels parcels, WorkflowOptions options) {
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
            EnterResult enter = null;
            ReadResult read;
            Retries readEnteredRetries = run.retries("read", "entered", Duration.ofSeconds(0), 1);
            while (true) {
                try {
                    read = read(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // entered: $statusCode == 401
                    if (response != null
                            && response.status() == 401
                            && readEnteredRetries.again(failure)) {
                        try {
                            enter = enter(inputs, null);
                            continue;
                        } catch (StepFailedException prior) {
                            failure.addSuppressed(prior);
                        }
                    }
                    throw failure;
                }
            }
            enter = enter(inputs, read);
            return run.completed(new Outputs(read.state(), enter.token()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels().readParcel(inputs.id());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Parcel body = response.body("/state", "/next");
        return step.succeeded(new ReadResult(
                step.present(body.getState(), "$response.body#/state"),
                body.getNext()));
    }

    /**
     * It reads what the step before gave, which is not there yet when the retry runs it.
     *
     * <p>One attempt at step 'enter', which sends POST /session; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public EnterResult enter(Inputs inputs, @Nullable ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "enter", options);
        String state = read == null ? null : read.state();
        OpenSessionRequest openSessionRequest = new OpenSessionRequest().user(inputs.user());
        openSessionRequest.propertyIfPresent("seen", state);
        SessionApi.OpenSession request = parcels.session().openSession(openSessionRequest);
        Response<OpenSession200Response> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        OpenSession200Response body = response.body("/token");
        return step.succeeded(new EnterResult(
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
     * @param next $response.body#/next
     */
    public record ReadResult(String state, @Nullable Long next) {
    }

    /**
     * What step 'enter' gives.
     *
     * @param token $response.body#/token
     */
    public record EnterResult(String token) {
        @Override
        public String toString() {
            return "EnterResult[token=" + Secrets.mask(token)
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     *
     * @param state $steps.read.outputs.state
     * @param token $steps.enter.outputs.token
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

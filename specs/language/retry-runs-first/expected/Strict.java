package com.acme;

import com.acme.parcels.api.SessionApi;
import com.acme.parcels.model.OpenSession200Response;
import com.acme.parcels.model.OpenSessionRequest;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * open
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'strict':
 * change that, not this.
 */
@NullMarked
public final class Strict {
    private static final String WORKFLOW_ID = "strict";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Strict(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Strict(Parcels parcels, WorkflowOptions options) {
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
            open(inputs);
            return run.completed(new Outputs());
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
        return step.succeeded(new OpenResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String user) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "user", user);
            Checks.text(WORKFLOW_ID, "user", user).minLength(5);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String user) {
            return new Inputs(user);
        }
    }

    /**
     * What step 'open' gives.
     */
    public record OpenResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

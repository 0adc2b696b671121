package com.acme;

import com.acme.parcels.api.SessionApi;
import com.acme.parcels.model.OpenSession200Response;
import com.acme.parcels.model.OpenSessionRequest;
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
 * <pre>
 * open
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'enter':
 * change that, not this.
 */
@NullMarked
public final class Enter {
    private static final String WORKFLOW_ID = "enter";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Enter(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Enter(Parcels parcels, WorkflowOptions options) {
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
            return run.completed(new Outputs(open.token()));
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
     * What the workflow is given.
     */
    public record Inputs(String user) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "user", user);
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
     * What the workflow gives.
     *
     * @param outputs $steps.open.outputs.token
     */
    public record Outputs(String outputs) {
        @Override
        public String toString() {
            return "Outputs[outputs=" + Secrets.mask(outputs)
                    + "]";
        }
    }
}

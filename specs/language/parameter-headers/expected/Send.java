package com.acme;

import com.acme.api.ApiRequest;
import com.acme.api.api.ItApi;
import com.acme.api.model.SendRequest;
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
 * own
 * plain
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'send':
 * change that, not this.
 */
@NullMarked
public final class Send {
    private static final String WORKFLOW_ID = "send";

    private final Api api;

    private final WorkflowOptions options;

    public Send(Api api) {
        this(api, WorkflowOptions.defaults());
    }

    public Send(Api api, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.api = api;
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
            own(inputs);
            plain();
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'own', which sends POST /it; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public OwnResult own(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "own", options);
        SendRequest payload = new SendRequest().a(1L);
        ApiRequest<Object> request = api.it().send()
                .sendRequest(payload)
                .header("authorization", "Bearer " + inputs.token())
                .header("accept", "application/vnd.it+json")
                .header("content-type", "application/merge-patch+json");
        Response<Object> response = api.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new OwnResult());
    }

    /**
     * One attempt at step 'plain', which sends POST /it; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PlainResult plain() {
        Step step = Step.start(WORKFLOW_ID, "plain", options);
        SendRequest payload = new SendRequest().a(2L);
        ItApi.Send request = api.it().send().sendRequest(payload);
        Response<Object> response = api.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PlainResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String token) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "token", token);
        }

        @Override
        public String toString() {
            return "Inputs[token=" + Secrets.mask(token)
                    + "]";
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String token) {
            return new Inputs(token);
        }
    }

    /**
     * What step 'own' gives.
     */
    public record OwnResult() {
    }

    /**
     * What step 'plain' gives.
     */
    public record PlainResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

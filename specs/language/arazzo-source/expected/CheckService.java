package com.acme;

import com.acme.status.api.StatusApi;
import com.acme.status.model.ReadStatus200Response;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * ask
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'check-service': change that, not this.
 */
@NullMarked
public final class CheckService {
    private static final String WORKFLOW_ID = "check-service";

    private final Status status;

    private final WorkflowOptions options;

    public CheckService(Status status) {
        this(status, WorkflowOptions.defaults());
    }

    public CheckService(Status status, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.status = status;
        this.options = options;
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run() {
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            AskResult ask = ask();
            return run.completed(new Outputs(ask.up()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'ask', which sends GET /status; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AskResult ask() {
        Step step = Step.start(WORKFLOW_ID, "ask", options);
        StatusApi.ReadStatus request = status.status().readStatus();
        Response<ReadStatus200Response> response = status.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        ReadStatus200Response body = response.body("/up");
        return step.succeeded(new AskResult(body.getUp()));
    }

    /**
     * What step 'ask' gives.
     *
     * @param up $response.body#/up
     */
    public record AskResult(@Nullable Boolean up) {
    }

    /**
     * What the workflow gives.
     *
     * @param up $steps.ask.outputs.up
     */
    public record Outputs(@Nullable Boolean up) {
    }
}

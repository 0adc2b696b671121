package com.acme;

import com.acme.values.api.ValuesApi;
import com.acme.values.model.ReadValues200Response;
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
 * read
 * send
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'pass-absent': change that, not this.
 */
@NullMarked
public final class PassAbsent {
    private static final String WORKFLOW_ID = "pass-absent";

    private final Values values;

    private final WorkflowOptions options;

    public PassAbsent(Values values) {
        this(values, WorkflowOptions.defaults());
    }

    public PassAbsent(Values values, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.values = values;
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
            ReadResult read = read();
            send(read);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /values; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read() {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ValuesApi.ReadValues request = values.values().readValues();
        Response<ReadValues200Response> response = values.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        ReadValues200Response body = response.body("/may");
        return step.succeeded(new ReadResult(body.getMay()));
    }

    /**
     * One attempt at step 'send', which sends POST /values; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public SendResult send(ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "send", options);
        ValuesApi.SendValues request = values.values().sendValues().text(
                step.present(read.may(), "$steps.read.outputs.may"));
        Response<Void> response = values.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new SendResult());
    }

    /**
     * What step 'read' gives.
     *
     * @param may $response.body#/may
     */
    public record ReadResult(@Nullable String may) {
    }

    /**
     * What step 'send' gives.
     */
    public record SendResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

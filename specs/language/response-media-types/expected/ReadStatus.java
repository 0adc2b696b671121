package com.acme;

import com.acme.answers.api.ProblemApi;
import com.acme.answers.model.GetXml200Response;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * unread
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'read-status': change that, not this.
 */
@NullMarked
public final class ReadStatus {
    private static final String WORKFLOW_ID = "read-status";

    private final Answers answers;

    private final WorkflowOptions options;

    public ReadStatus(Answers answers) {
        this(answers, WorkflowOptions.defaults());
    }

    public ReadStatus(Answers answers, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.answers = answers;
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
            UnreadResult unread = unread();
            return run.completed(new Outputs(unread.status()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'unread', which sends GET /problem; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public UnreadResult unread() {
        Step step = Step.start(WORKFLOW_ID, "unread", options);
        ProblemApi.GetProblem request = answers.problem().getProblem();
        Response<GetXml200Response> response = answers.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new UnreadResult(response.status()));
    }

    /**
     * What step 'unread' gives.
     *
     * @param status $statusCode
     */
    public record UnreadResult(Integer status) {
    }

    /**
     * What the workflow gives.
     *
     * @param status $steps.unread.outputs.status
     */
    public record Outputs(Integer status) {
    }
}

package com.acme;

import com.acme.answers.api.TextApi;
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
 * text
 *   on failure, if $response.body == 'pending': end (pending)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'read-text-only': change that, not this.
 */
@NullMarked
public final class ReadTextOnly {
    private static final String WORKFLOW_ID = "read-text-only";

    private final Answers answers;

    private final WorkflowOptions options;

    public ReadTextOnly(Answers answers) {
        this(answers, WorkflowOptions.defaults());
    }

    public ReadTextOnly(Answers answers, WorkflowOptions options) {
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
            try {
                text();
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // pending: $response.body == 'pending'
                String body2 = response == null
                        ? null
                        : response.asIfReadable(Answers.body(TextApi.GetText.STATUS_200));
                if (response != null && "pending".equalsIgnoreCase(body2)) {
                    run.actionTaken("text", "pending");
                    return run.ended("pending", new Outputs.Pending());
                }
                throw failure;
            }
            return run.completed(new Outputs.Completed());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'text', which sends GET /text; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public TextResult text() {
        Step step = Step.start(WORKFLOW_ID, "text", options);
        TextApi.GetText request = answers.text().getText();
        Response<String> response = answers.send(step, request);
        String body = response.body();
        step.require("ready".equalsIgnoreCase(body), "$response.body == 'ready'");
        return step.succeeded(new TextResult());
    }

    /**
     * What step 'text' gives.
     */
    public record TextResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Completed, Outputs.Pending {
        /**
         * The workflow ran to its last step.
         */
        record Completed() implements Outputs {
        }

        /**
         * The workflow ended by action 'pending'.
         */
        record Pending() implements Outputs {
        }
    }
}

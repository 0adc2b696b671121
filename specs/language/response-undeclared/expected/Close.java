package com.acme;

import com.acme.issues.BodyType;
import com.acme.issues.api.CloseApi;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Comparisons;
import io.github.arazzocodegen.runtime.JsonValues;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * close
 *   if $response.body#/count == 0: end (none)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'close':
 * change that, not this.
 */
@NullMarked
public final class Close {
    private static final String WORKFLOW_ID = "close";

    private final Issues issues;

    private final WorkflowOptions options;

    public Close(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public Close(Issues issues, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.issues = issues;
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
            Attempt<CloseResult, Void> close = attemptClose();
            // none: $response.body#/count == 0
            Object body2 = close.response().asIfPresent(Issues.body(BodyType.ANY));
            if (Comparisons.equal(JsonValues.at(body2, "/count"), 0L)) {
                run.actionTaken("close", "none");
                return run.ended(
                        "none",
                        new Outputs.None(close.result().count(), close.result().all()));
            }
            return run.completed(new Outputs.Completed(
                    close.result().count(),
                    close.result().all()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'close', which sends POST /close; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public CloseResult close() {
        return attemptClose().result();
    }

    private Attempt<CloseResult, Void> attemptClose() {
        Step step = Step.start(WORKFLOW_ID, "close", options);
        CloseApi.CloseIssues request = issues.close().closeIssues();
        Response<Void> response = issues.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Object body = response.asIfPresent(Issues.body(BodyType.ANY), "/count", "");
        return step.succeeded(new CloseResult(JsonValues.at(body, "/count"), body), response);
    }

    /**
     * What step 'close' gives.
     *
     * @param count $response.body#/count
     * @param all $response.body
     */
    public record CloseResult(@Nullable Object count, @Nullable Object all) {
        @Override
        public String toString() {
            return "CloseResult[count=" + Secrets.shown(count)
                    + ", all=" + Secrets.shown(all)
                    + "]";
        }
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.None, Outputs.Completed {
        /**
         * $steps.close.outputs.count.
         */
        @Nullable Object count();

        /**
         * $steps.close.outputs.all.
         */
        @Nullable Object all();

        /**
         * The workflow ended by action 'none'.
         *
         * @param count $steps.close.outputs.count
         * @param all $steps.close.outputs.all
         */
        record None(@Nullable Object count, @Nullable Object all) implements Outputs {
            @Override
            public String toString() {
                return "None[count=" + Secrets.shown(count)
                        + ", all=" + Secrets.shown(all)
                        + "]";
            }
        }

        /**
         * The workflow ran to its last step.
         *
         * @param count $steps.close.outputs.count
         * @param all $steps.close.outputs.all
         */
        record Completed(@Nullable Object count, @Nullable Object all) implements Outputs {
            @Override
            public String toString() {
                return "Completed[count=" + Secrets.shown(count)
                        + ", all=" + Secrets.shown(all)
                        + "]";
            }
        }
    }
}

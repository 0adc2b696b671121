package com.acme;

import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;

/**
 * A workflow that never comes to an end; retrying makes it no better.
 *
 * <pre>
 * again
 *   on failure, retry, up to 3 times
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'endless':
 * change that, not this.
 */
@NullMarked
public final class Endless {
    private static final String WORKFLOW_ID = "endless";

    private final WorkflowOptions options;

    public Endless() {
        this(WorkflowOptions.defaults());
    }

    public Endless(WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
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
            Retries againMoreRetries = run.retries("again", "more", Duration.ofSeconds(0), 3);
            while (true) {
                try {
                    again(inputs);
                    break;
                } catch (StepFailedException failure) {
                    // more
                    if (againMoreRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'again', which runs workflow 'endless'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AgainResult again(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "again", options);
        Inputs request = step.inputs(() -> Inputs.of(inputs.id()));
        Outputs outputs = step.run(() -> new Endless(options).run(request));
        return step.succeeded(new AgainResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long id) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(Long id) {
            return new Inputs(id);
        }
    }

    /**
     * What step 'again' gives.
     */
    public record AgainResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

package com.acme;

import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
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
 * run
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'call':
 * change that, not this.
 */
@NullMarked
public final class Call {
    private static final String WORKFLOW_ID = "call";

    private final Orders orders;

    private final WorkflowOptions options;

    public Call(Orders orders) {
        this(orders, WorkflowOptions.defaults());
    }

    public Call(Orders orders, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.orders = orders;
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
            runStep(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'run', which runs workflow 'read'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public RunResult runStep(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "run", options);
        Read.Inputs request = step.inputs(
                () -> Read.Inputs.builder().order(inputs.number()).customer(inputs.who()).build());
        Read.Outputs outputs = step.run(() -> new Read(orders, options).run(request));
        return step.succeeded(new RunResult(outputs.tag()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long number, @Nullable String who) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "number", number);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Long number) {
            return new Inputs(number, null);
        }

        /**
         * These inputs with another 'who'; null for none given.
         */
        public Inputs withWho(@Nullable String who) {
            return new Inputs(number, who);
        }
    }

    /**
     * What step 'run' gives.
     *
     * @param tag $outputs.tag
     */
    public record RunResult(@Nullable Object tag) {
        @Override
        public String toString() {
            return "RunResult[tag=" + Secrets.shown(tag)
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

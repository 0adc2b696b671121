package com.acme;

import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * call
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'call-many':
 * change that, not this.
 */
@NullMarked
public final class CallMany {
    private static final String WORKFLOW_ID = "call-many";

    private final Boxes boxes;

    private final WorkflowOptions options;

    public CallMany(Boxes boxes) {
        this(boxes, WorkflowOptions.defaults());
    }

    public CallMany(Boxes boxes, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.boxes = boxes;
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
            call(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'call', which runs workflow 'fill-many'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public CallResult call(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "call", options);
        FillMany.Inputs request = step.inputs(
                () -> FillMany.Inputs.builder()
                        .a(inputs.a())
                        .secretToken("s")
                        .e(FillMany.Inputs.E.Y)
                        .f(inputs.f())
                        .build());
        FillMany.Outputs outputs = step.run(() -> new FillMany(boxes, options).run(request));
        return step.succeeded(new CallResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String a, @Nullable String f) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "a", a);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String a) {
            return new Inputs(a, null);
        }

        /**
         * These inputs with another 'f'; null for none given.
         */
        public Inputs withF(@Nullable String f) {
            return new Inputs(a, f);
        }
    }

    /**
     * What step 'call' gives.
     */
    public record CallResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

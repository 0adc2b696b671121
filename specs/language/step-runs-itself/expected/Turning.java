package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
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
 * An output that comes of nothing but itself has no type.
 *
 * <pre>
 * read
 *   on failure, end (none)
 * again
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'turning':
 * change that, not this.
 */
@NullMarked
public final class Turning {
    private static final String WORKFLOW_ID = "turning";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Turning(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Turning(Parcels parcels, WorkflowOptions options) {
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
            try {
                read(inputs);
            } catch (StepFailedException failure) {
                // none
                run.actionTaken("read", "none");
                return run.ended("none", new Outputs.None());
            }
            AgainResult again = again(inputs);
            return run.completed(new Outputs.Completed(
                    again.value(),
                    JsonValues.at(again.value(), "/a")));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels().readParcel(inputs.id());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new ReadResult());
    }

    /**
     * One attempt at step 'again', which runs workflow 'turning'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AgainResult again(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "again", options);
        Inputs request = step.inputs(() -> Inputs.of(inputs.id()));
        Outputs outputs = step.run(() -> new Turning(parcels, options).run(request));
        return step.succeeded(new AgainResult(outputs.value(), outputs.part()));
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
     * What step 'read' gives.
     */
    public record ReadResult() {
    }

    /**
     * What step 'again' gives.
     *
     * @param value $outputs.value
     * @param part $outputs.part
     */
    public record AgainResult(@Nullable Object value, @Nullable Object part) {
        @Override
        public String toString() {
            return "AgainResult[value=" + Secrets.shown(value)
                    + ", part=" + Secrets.shown(part)
                    + "]";
        }
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.None, Outputs.Completed {
        /**
         * $steps.again.outputs.value; null if the ending does not set it.
         */
        default @Nullable Object value() {
            return null;
        }

        /**
         * $steps.again.outputs.value#/a; null if the ending does not set it.
         */
        default @Nullable Object part() {
            return null;
        }

        /**
         * The workflow ended by action 'none'.
         */
        record None() implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param value $steps.again.outputs.value
         * @param part $steps.again.outputs.value#/a
         */
        record Completed(@Nullable Object value, @Nullable Object part) implements Outputs {
            @Override
            public String toString() {
                return "Completed[value=" + Secrets.shown(value)
                        + ", part=" + Secrets.shown(part)
                        + "]";
            }
        }
    }
}

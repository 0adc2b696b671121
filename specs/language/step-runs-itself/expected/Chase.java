package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parcel, and each that it was joined with in turn.
 *
 * <pre>
 * read
 *   if $response.body#/next == null: end (last)
 * follow
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'chase':
 * change that, not this.
 */
@NullMarked
public final class Chase {
    private static final String WORKFLOW_ID = "chase";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Chase(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Chase(Parcels parcels, WorkflowOptions options) {
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
            Attempt<ReadResult, Parcel> read = attemptRead(inputs);
            // last: $response.body#/next == null
            if (read.response().body().getNext() == null) {
                run.actionTaken("read", "last");
                return run.ended("last", new Outputs.Last(read.result().state()));
            }
            FollowResult follow = follow(read.result());
            return run.completed(new Outputs.Completed(
                    read.result().state(),
                    follow.state(),
                    follow.followed()));
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
        return attemptRead(inputs).result();
    }

    private Attempt<ReadResult, Parcel> attemptRead(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels().readParcel(inputs.id());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Parcel body = response.body("/state", "/next");
        return step.succeeded(
                new ReadResult(
                        step.present(body.getState(), "$response.body#/state"),
                        body.getNext()),
                response);
    }

    /**
     * Its outputs have the types that the flow of this workflow gives them.
     *
     * <p>One attempt at step 'follow', which runs workflow 'chase'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FollowResult follow(ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "follow", options);
        Inputs request =
                step.inputs(() -> Inputs.of(step.present(read.next(), "$steps.read.outputs.next")));
        Outputs outputs = step.run(() -> new Chase(parcels, options).run(request));
        return step.succeeded(new FollowResult(
                outputs.state(),
                outputs.followed(),
                outputs.afterThat()));
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
     *
     * @param state $response.body#/state
     * @param next $response.body#/next
     */
    public record ReadResult(String state, @Nullable Long next) {
    }

    /**
     * What step 'follow' gives.
     *
     * @param state $outputs.state
     * @param followed $outputs.followed
     * @param afterThat $outputs.afterThat
     */
    public record FollowResult(String state, @Nullable String followed,
            @Nullable String afterThat) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Last, Outputs.Completed {
        /**
         * $steps.read.outputs.state.
         */
        String state();

        /**
         * $steps.follow.outputs.state; null if the ending does not set it.
         */
        default @Nullable String followed() {
            return null;
        }

        /**
         * $steps.follow.outputs.followed; null if the ending does not set it.
         */
        default @Nullable String afterThat() {
            return null;
        }

        /**
         * The workflow ended by action 'last'.
         *
         * @param state $steps.read.outputs.state
         */
        record Last(String state) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param state $steps.read.outputs.state
         * @param followed $steps.follow.outputs.state
         * @param afterThat $steps.follow.outputs.followed
         */
        record Completed(String state, String followed,
                @Nullable String afterThat) implements Outputs {
        }
    }
}

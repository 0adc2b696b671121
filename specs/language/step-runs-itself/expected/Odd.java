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
 * <pre>
 * read
 *   if $response.body#/next == null: end (last)
 * pass
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'odd':
 * change that, not this.
 */
@NullMarked
public final class Odd {
    private static final String WORKFLOW_ID = "odd";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Odd(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Odd(Parcels parcels, WorkflowOptions options) {
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
            PassResult pass = pass(inputs);
            return run.completed(new Outputs.Completed(read.result().state(), pass.next()));
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
        Parcel body = response.body("/state");
        return step.succeeded(
                new ReadResult(step.present(body.getState(), "$response.body#/state")),
                response);
    }

    /**
     * One attempt at step 'pass', which runs workflow 'even'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PassResult pass(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "pass", options);
        Even.Inputs request = step.inputs(() -> Even.Inputs.of(inputs.id()));
        Even.Outputs outputs = step.run(() -> new Even(parcels, options).run(request));
        return step.succeeded(new PassResult(outputs.next()));
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
     */
    public record ReadResult(String state) {
    }

    /**
     * What step 'pass' gives.
     *
     * @param next $outputs.next
     */
    public record PassResult(@Nullable Long next) {
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
         * $steps.pass.outputs.next; null if the ending does not set it.
         */
        default @Nullable Long next() {
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
         * @param next $steps.pass.outputs.next
         */
        record Completed(String state, @Nullable Long next) implements Outputs {
        }
    }
}

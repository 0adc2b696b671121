package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
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
 * Two workflows that run each other.
 *
 * <pre>
 * read
 * pass
 *   on failure, end (alone)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'even':
 * change that, not this.
 */
@NullMarked
public final class Even {
    private static final String WORKFLOW_ID = "even";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Even(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Even(Parcels parcels, WorkflowOptions options) {
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
            ReadResult read = read(inputs);
            PassResult pass;
            try {
                pass = pass(read);
            } catch (StepFailedException failure) {
                // alone
                run.actionTaken("pass", "alone");
                return run.ended("alone", new Outputs.Alone(read.next()));
            }
            return run.completed(new Outputs.Completed(read.next(), pass.state(), pass.next()));
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
        Parcel body = response.body("/next");
        return step.succeeded(new ReadResult(body.getNext()));
    }

    /**
     * One attempt at step 'pass', which runs workflow 'odd'; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PassResult pass(ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "pass", options);
        Odd.Inputs request = step.inputs(
                () -> Odd.Inputs.of(step.present(read.next(), "$steps.read.outputs.next")));
        Odd.Outputs outputs = step.run(() -> new Odd(parcels, options).run(request));
        return step.succeeded(new PassResult(outputs.state(), outputs.next()));
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
     * @param next $response.body#/next
     */
    public record ReadResult(@Nullable Long next) {
    }

    /**
     * What step 'pass' gives.
     *
     * @param state $outputs.state
     * @param next $outputs.next
     */
    public record PassResult(String state, @Nullable Long next) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Completed, Outputs.Alone {
        /**
         * $steps.read.outputs.next.
         */
        @Nullable Long next();

        /**
         * $steps.pass.outputs.state; null if the ending does not set it.
         */
        default @Nullable String state() {
            return null;
        }

        /**
         * $steps.pass.outputs.next; null if the ending does not set it.
         */
        default @Nullable Long further() {
            return null;
        }

        /**
         * The workflow ran to its last step.
         *
         * @param next $steps.read.outputs.next
         * @param state $steps.pass.outputs.state
         * @param further $steps.pass.outputs.next
         */
        record Completed(@Nullable Long next, String state,
                @Nullable Long further) implements Outputs {
        }

        /**
         * The workflow ended by action 'alone'.
         *
         * @param next $steps.read.outputs.next
         */
        record Alone(@Nullable Long next) implements Outputs {
        }
    }
}

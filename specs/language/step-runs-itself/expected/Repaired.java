package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.TransitionLimitException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;

/**
 * A workflow that runs itself before its step is tried again.
 *
 * <pre>
 * read
 *   on failure, if $statusCode == 404: retry, after workflow repaired, once
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'repaired':
 * change that, not this.
 */
@NullMarked
public final class Repaired {
    private static final String WORKFLOW_ID = "repaired";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Repaired(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Repaired(Parcels parcels, WorkflowOptions options) {
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
            ReadResult read;
            Retries readRepairRetries = run.retries("read", "repair", Duration.ofSeconds(0), 1);
            while (true) {
                try {
                    read = read(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // repair: $statusCode == 404
                    if (response != null
                            && response.status() == 404
                            && readRepairRetries.again(failure)) {
                        try {
                            new Repaired(parcels, options).run(inputs);
                            continue;
                        } catch (StepFailedException | InvalidInputException | TransitionLimitException prior) {
                            failure.addSuppressed(prior);
                        }
                    }
                    throw failure;
                }
            }
            return run.completed(new Outputs(read.state()));
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
        Parcel body = response.body("/state");
        return step.succeeded(new ReadResult(
                step.present(body.getState(), "$response.body#/state")));
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
     * What the workflow gives.
     *
     * @param state $steps.read.outputs.state
     */
    public record Outputs(String state) {
    }
}

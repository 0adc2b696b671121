package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.TransitionLimitException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * read
 *   on failure, if $statusCode == 401: retry, after workflow renew, up to 2 times
 *   on failure, if $statusCode == 401: end (giveUp)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'by-workflow': change that, not this.
 */
@NullMarked
public final class ByWorkflow {
    private static final String WORKFLOW_ID = "by-workflow";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public ByWorkflow(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public ByWorkflow(Parcels parcels, WorkflowOptions options) {
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
            Renew.Outputs renewOutputs = null;
            ReadResult read;
            Retries readRenewRetries = run.retries("read", "renew", Duration.ofMillis(500), 2);
            while (true) {
                try {
                    read = read(inputs, renewOutputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // renew: $statusCode == 401
                    if (response != null
                            && response.status() == 401
                            && readRenewRetries.again(failure)) {
                        try {
                            Renew.Inputs renewInputs = Renew.Inputs.of(inputs.user());
                            renewOutputs = new Renew(parcels, options).run(renewInputs);
                            continue;
                        } catch (StepFailedException | InvalidInputException | TransitionLimitException prior) {
                            failure.addSuppressed(prior);
                        }
                    }
                    // giveUp: $statusCode == 401
                    if (response != null && response.status() == 401) {
                        run.actionTaken("read", "giveUp");
                        return run.ended(
                                "giveUp",
                                new Outputs.GiveUp(
                                        renewOutputs == null ? null : renewOutputs.token(),
                                        inputs.user()));
                    }
                    throw failure;
                }
            }
            return run.completed(new Outputs.Completed(
                    read.state(),
                    renewOutputs == null ? null : renewOutputs.token(),
                    inputs.user()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs, Renew.@Nullable Outputs renewOutputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ParcelsApi.ReadParcel request = parcels.parcels()
                .readParcel(inputs.id())
                .xSession(renewOutputs == null ? null : renewOutputs.token());
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Parcel body = response.body("/state");
        return step.succeeded(new ReadResult(
                step.present(body.getState(), "$response.body#/state")));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Long id, String user) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
            Checks.required(WORKFLOW_ID, "user", user);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(Long id, String user) {
            return new Inputs(id, user);
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
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Completed, Outputs.GiveUp {
        /**
         * $steps.read.outputs.state; null if the ending does not set it.
         */
        default @Nullable String state() {
            return null;
        }

        /**
         * $workflows.renew.outputs.token.
         */
        @Nullable String token();

        /**
         * $inputs.user.
         */
        String user();

        /**
         * The workflow ran to its last step.
         *
         * @param state $steps.read.outputs.state
         * @param token $workflows.renew.outputs.token
         * @param user $inputs.user
         */
        record Completed(String state, @Nullable String token, String user) implements Outputs {
            @Override
            public String toString() {
                return "Completed[state=" + state
                        + ", token=" + Secrets.mask(token)
                        + ", user=" + user
                        + "]";
            }
        }

        /**
         * The workflow ended by action 'giveUp'.
         *
         * @param token $workflows.renew.outputs.token
         * @param user $inputs.user
         */
        record GiveUp(@Nullable String token, String user) implements Outputs {
            @Override
            public String toString() {
                return "GiveUp[token=" + Secrets.mask(token)
                        + ", user=" + user
                        + "]";
            }
        }
    }
}

package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Course;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.Trail;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * read
 *   if $response.body#/state == 'moving': go to workflow find
 *   if $response.body#/state == 'joined': go to workflow other
 *   on failure, if $statusCode == 401: go to workflow enter
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'find':
 * change that, not this.
 */
@NullMarked
public final class Find {
    private static final String WORKFLOW_ID = "find";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Find(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Find(Parcels parcels, WorkflowOptions options) {
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
        return Course.follow(course(inputs, Trail.of(options)));
    }

    /**
     * Runs the workflow up to where control goes to another one, which has not begun yet.
     */
    Course<Outputs> course(Inputs inputs, Trail trail) {
        Checks.required(WORKFLOW_ID, "inputs", inputs);
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options, trail);
        try (run) {
            Attempt<ReadResult, Parcel> read;
            try {
                read = attemptRead(inputs);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // enter: $statusCode == 401
                if (response != null && response.status() == 401) {
                    run.actionTaken("read", "enter");
                    Enter.Inputs enterInputs = Enter.Inputs.of(inputs.user());
                    return run.goneTo(
                            "enter",
                            "enter",
                            () -> Course.ended(new Enter(parcels, options).run(enterInputs)),
                            Outputs.GoneToEnter::new);
                }
                throw failure;
            }
            // again: $response.body#/state == 'moving'
            if ("moving".equalsIgnoreCase(read.response().body().getState())) {
                run.actionTaken("read", "again");
                return run.goneTo(
                        "again",
                        "find",
                        () -> new Find(parcels, options).course(inputs, trail),
                        Outputs.GoneToFind::new);
            }
            // toOther: $response.body#/state == 'joined'
            if ("joined".equalsIgnoreCase(read.response().body().getState())) {
                run.actionTaken("read", "toOther");
                Other.Inputs otherInputs = Other.Inputs.of(
                        Checks.convert(WORKFLOW_ID, "id", inputs.id(), Conversions::toText));
                return run.goneTo(
                        "toOther",
                        "other",
                        () -> new Other(parcels, options).course(otherInputs, trail),
                        Outputs.GoneToOther::new);
            }
            return Course.ended(run.completed(new Outputs.Completed(read.result().state())));
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
     * What the workflow is given.
     */
    public record Inputs(Long id, String user) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
            user = user == null ? "jo" : user;
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Long id) {
            return new Inputs(id, "jo");
        }

        /**
         * These inputs with another 'user'; null for none given, which is its default.
         */
        public Inputs withUser(@Nullable String user) {
            return new Inputs(id, user == null ? "jo" : user);
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
    public sealed interface Outputs permits Outputs.GoneToFind, Outputs.GoneToOther, Outputs.Completed, Outputs.GoneToEnter {
        /**
         * $steps.read.outputs.state; null if the ending does not set it.
         */
        default @Nullable String state() {
            return null;
        }

        /**
         * Control went to workflow 'find', whose ending is the ending.
         *
         * @param outputs what that workflow gave
         */
        record GoneToFind(Outputs outputs) implements Outputs {
        }

        /**
         * Control went to workflow 'other', whose ending is the ending.
         *
         * @param outputs what that workflow gave
         */
        record GoneToOther(Other.Outputs outputs) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param state $steps.read.outputs.state
         */
        record Completed(String state) implements Outputs {
        }

        /**
         * Control went to workflow 'enter', whose ending is the ending.
         *
         * @param outputs what that workflow gave
         */
        record GoneToEnter(Enter.Outputs outputs) implements Outputs {
        }
    }
}

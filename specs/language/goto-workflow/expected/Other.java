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
 * look
 *   if $response.body#/state == 'joined': go to workflow find-by-text
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'other':
 * change that, not this.
 */
@NullMarked
public final class Other {
    private static final String WORKFLOW_ID = "other";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public Other(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public Other(Parcels parcels, WorkflowOptions options) {
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
            Attempt<LookResult, Parcel> look = attemptLook(inputs);
            // back: $response.body#/state == 'joined'
            if ("joined".equalsIgnoreCase(look.response().body().getState())) {
                run.actionTaken("look", "back");
                FindByText.Inputs findByTextInputs = FindByText.Inputs.of(inputs.id());
                return run.goneTo(
                        "back",
                        "find-by-text",
                        () -> new FindByText(parcels, options).course(findByTextInputs, trail),
                        Outputs.GoneToFindByText::new);
            }
            return Course.ended(run.completed(new Outputs.Completed(look.result().next())));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'look', which sends GET /parcels/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public LookResult look(Inputs inputs) {
        return attemptLook(inputs).result();
    }

    private Attempt<LookResult, Parcel> attemptLook(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "look", options);
        ParcelsApi.ReadParcel request = parcels.parcels().readParcel(
                step.convert(inputs.id(), Conversions::toLong, "$inputs.id"));
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Parcel body = response.body("/next");
        return step.succeeded(new LookResult(body.getNext()), response);
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String id) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String id) {
            return new Inputs(id);
        }
    }

    /**
     * What step 'look' gives.
     *
     * @param next $response.body#/next
     */
    public record LookResult(@Nullable Long next) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.GoneToFindByText, Outputs.Completed {
        /**
         * $steps.look.outputs.next; null if the ending does not set it.
         */
        default @Nullable Long next() {
            return null;
        }

        /**
         * Control went to workflow 'find-by-text', whose ending is the ending.
         *
         * @param outputs what that workflow gave
         */
        record GoneToFindByText(FindByText.Outputs outputs) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param next $steps.look.outputs.next
         */
        record Completed(@Nullable Long next) implements Outputs {
        }
    }
}

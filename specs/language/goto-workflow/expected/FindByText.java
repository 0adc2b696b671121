package com.acme;

import com.acme.parcels.api.ParcelsApi;
import com.acme.parcels.model.Parcel;
import io.github.arazzocodegen.runtime.ApiLevel;
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

/**
 * <pre>
 * look
 *   go to workflow other
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'find-by-text': change that, not this.
 */
@NullMarked
public final class FindByText {
    private static final String WORKFLOW_ID = "find-by-text";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public FindByText(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public FindByText(Parcels parcels, WorkflowOptions options) {
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
            look(inputs);
            // on
            run.actionTaken("look", "on");
            Other.Inputs otherInputs = Other.Inputs.of(inputs.id());
            return run.goneTo(
                    "on",
                    "other",
                    () -> new Other(parcels, options).course(otherInputs, trail),
                    Outputs.GoneToOther::new);
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
        Step step = Step.start(WORKFLOW_ID, "look", options);
        ParcelsApi.ReadParcel request = parcels.parcels().readParcel(
                step.convert(inputs.id(), Conversions::toLong, "$inputs.id"));
        Response<Parcel> response = parcels.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new LookResult());
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
     */
    public record LookResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.GoneToOther {
        /**
         * Control went to workflow 'other', whose ending is the ending.
         *
         * @param outputs what that workflow gave
         */
        record GoneToOther(Other.Outputs outputs) implements Outputs {
        }
    }
}

package com.acme;

import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parcel and the one that it was joined with.
 *
 * <pre>
 * first
 * second
 *   if $outputs.state == 'arrived': end (arrived)
 *   on failure, end (lost)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'follow-parcel': change that, not this.
 */
@NullMarked
public final class FollowParcel {
    private static final String WORKFLOW_ID = "follow-parcel";

    private final Parcels parcels;

    private final WorkflowOptions options;

    public FollowParcel(Parcels parcels) {
        this(parcels, WorkflowOptions.defaults());
    }

    public FollowParcel(Parcels parcels, WorkflowOptions options) {
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
            FirstResult first = first(inputs);
            SecondResult second;
            try {
                second = second(inputs, first);
            } catch (StepFailedException failure) {
                // lost
                run.actionTaken("second", "lost");
                return run.ended("lost", new Outputs.Lost(first.where(), first.joined()));
            }
            // arrived: $outputs.state == 'arrived'
            if ("arrived".equalsIgnoreCase(second.state())) {
                run.actionTaken("second", "arrived");
                return run.ended(
                        "arrived",
                        new Outputs.Arrived(
                                first.where(),
                                second.state(),
                                second.scope(),
                                first.joined()));
            }
            return run.completed(new Outputs.Completed(
                    first.where(),
                    second.state(),
                    second.scope(),
                    first.joined()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * The outputs are declared, and read by $outputs.
     *
     * <p>One attempt at step 'first', which runs workflow 'read-parcel'; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public FirstResult first(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "first", options);
        ReadParcel.Inputs request = step.inputs(
                () -> ReadParcel.Inputs.of(step.convert(inputs.parcel(), Conversions::toLong, "$inputs.parcel")).withSession(
                        inputs.user()));
        ReadParcel.Outputs outputs = step.run(() -> new ReadParcel(parcels, options).run(request));
        return step.succeeded(new FirstResult(outputs.state(), outputs.next(), outputs.scope()));
    }

    /**
     * The outputs are not declared, and read by the name of the step; a criterion is on what
     * came.
     *
     * <p>One attempt at step 'second', which runs workflow 'read-parcel'; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public SecondResult second(Inputs inputs, FirstResult first) {
        Step step = Step.start(WORKFLOW_ID, "second", options);
        ReadParcel.Inputs request = step.inputs(
                () -> ReadParcel.Inputs.of(step.present(first.joined(), "$steps.first.outputs.joined"))
                        .withSession("of " + inputs.parcel())
                        .withScope(ReadParcel.Inputs.Scope.WRITE));
        ReadParcel.Outputs outputs = step.run(() -> new ReadParcel(parcels, options).run(request));
        step.require(!"lost".equalsIgnoreCase(outputs.state()), "$outputs.state != 'lost'");
        return step.succeeded(new SecondResult(outputs.state(), outputs.next(), outputs.scope()));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String parcel, @Nullable String user) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "parcel", parcel);
        }

        @Override
        public String toString() {
            return "Inputs[parcel=" + Secrets.mask(parcel)
                    + ", user=" + Secrets.mask(user)
                    + "]";
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String parcel) {
            return new Inputs(parcel, null);
        }

        /**
         * These inputs with another 'user'; null for none given.
         */
        public Inputs withUser(@Nullable String user) {
            return new Inputs(parcel, user);
        }
    }

    /**
     * What step 'first' gives.
     *
     * @param where $outputs.state
     * @param joined $outputs.next
     * @param scope $outputs.scope
     */
    public record FirstResult(String where, @Nullable Long joined, ReadParcel.Inputs.Scope scope) {
    }

    /**
     * What step 'second' gives.
     *
     * @param state $outputs.state
     * @param next $outputs.next
     * @param scope $outputs.scope
     */
    public record SecondResult(String state, @Nullable Long next, ReadParcel.Inputs.Scope scope) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Arrived, Outputs.Completed, Outputs.Lost {
        /**
         * $steps.first.outputs.where.
         */
        String first();

        /**
         * $steps.second.outputs.state; null if the ending does not set it.
         */
        default @Nullable String second() {
            return null;
        }

        /**
         * $steps.second.outputs.scope; null if the ending does not set it.
         */
        default ReadParcel.Inputs.@Nullable Scope scope() {
            return null;
        }

        /**
         * $workflows.read-parcel.inputs.id.
         */
        @Nullable Long read();

        /**
         * The workflow ended by action 'arrived'.
         *
         * @param first $steps.first.outputs.where
         * @param second $steps.second.outputs.state
         * @param scope $steps.second.outputs.scope
         * @param read $workflows.read-parcel.inputs.id
         */
        record Arrived(String first, String second, ReadParcel.Inputs.Scope scope,
                @Nullable Long read) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param first $steps.first.outputs.where
         * @param second $steps.second.outputs.state
         * @param scope $steps.second.outputs.scope
         * @param read $workflows.read-parcel.inputs.id
         */
        record Completed(String first, String second, ReadParcel.Inputs.Scope scope,
                @Nullable Long read) implements Outputs {
        }

        /**
         * The workflow ended by action 'lost'.
         *
         * @param first $steps.first.outputs.where
         * @param read $workflows.read-parcel.inputs.id
         */
        record Lost(String first, @Nullable Long read) implements Outputs {
        }
    }
}

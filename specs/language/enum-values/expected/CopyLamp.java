package com.acme;

import com.acme.lamps.api.LampsApi;
import com.acme.lamps.model.Color;
import com.acme.lamps.model.Lamp;
import com.acme.lamps.model.LampLevel;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * find
 *   if $response.body#/0/color == 'warm white': end (isWarm)
 * add
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'copy-lamp':
 * change that, not this.
 */
@NullMarked
public final class CopyLamp {
    private static final String WORKFLOW_ID = "copy-lamp";

    private final Lamps lamps;

    private final WorkflowOptions options;

    public CopyLamp(Lamps lamps) {
        this(lamps, WorkflowOptions.defaults());
    }

    public CopyLamp(Lamps lamps, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.lamps = lamps;
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
            Attempt<FindResult, List<Lamp>> find = attemptFind(inputs);
            // isWarm: $response.body#/0/color == 'warm white'
            Lamp first = Elements.at(find.response().body(), 0);
            if ((first == null ? null : first.getColor()) == Color.WARM_WHITE) {
                run.actionTaken("find", "isWarm");
                return run.ended(
                        "isWarm",
                        new Outputs.IsWarm(find.result().color(), find.result().level()));
            }
            add(inputs, find.result());
            return run.completed(new Outputs.Completed(
                    find.result().color(),
                    find.result().level()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'find', which sends GET /lamps; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindResult find(Inputs inputs) {
        return attemptFind(inputs).result();
    }

    private Attempt<FindResult, List<Lamp>> attemptFind(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "find", options);
        LampsApi.FindLamps request = lamps.lamps().findLamps().color(
                step.convert(inputs.color(), Conversions.toEnum(Color.class), "$inputs.color"));
        Response<List<Lamp>> response = lamps.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        List<Lamp> body = response.body("/0/color", "/0/level");
        Lamp first = Elements.at(body, 0);
        Color color = first == null ? null : first.getColor();
        LampLevel level = first == null ? null : first.getLevel();
        return step.succeeded(new FindResult(color, level), response);
    }

    /**
     * One attempt at step 'add', which sends POST /lamps; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AddResult add(Inputs inputs, FindResult find) {
        Step step = Step.start(WORKFLOW_ID, "add", options);
        Color color = step.present(find.color(), "$steps.find.outputs.color");
        LampLevel level = step.present(find.level(), "$steps.find.outputs.level");
        Lamp payload = new Lamp()
                .color(
                        step.convert(
                                inputs.color(),
                                Conversions.toEnum(Color.class),
                                "$inputs.color"))
                .level(
                        step.convertIfPresent(
                                inputs.level(),
                                Conversions.toEnum(LampLevel.class),
                                "$inputs.level"))
                .note(
                        "was "
                                + step.convert(color, Conversions::toText, "$steps.find.outputs.color")
                                + ", level "
                                + step.convert(level, Conversions::toText, "$steps.find.outputs.level"));
        LampsApi.AddLamp request = lamps.lamps().addLamp().lamp(payload);
        Response<Void> response = lamps.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new AddResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Inputs.Color color, @Nullable Long level) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "color", color);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(Color color) {
            return new Inputs(color, null);
        }

        /**
         * These inputs with another 'level'; null for none given.
         */
        public Inputs withLevel(@Nullable Long level) {
            return new Inputs(color, level);
        }

        /**
         * The values of an input.
         */
        public enum Color {
            WARM_WHITE("warm white"),

            RED("RED"),

            _2700K("2700k");

            private final String value;

            Color(String value) {
                this.value = value;
            }

            /**
             * The value as documents and servers write it.
             */
            @JsonValue
            @Override
            public String toString() {
                return value;
            }
        }
    }

    /**
     * What step 'find' gives.
     *
     * @param color $response.body#/0/color
     * @param level $response.body#/0/level
     */
    public record FindResult(@Nullable Color color, @Nullable LampLevel level) {
    }

    /**
     * What step 'add' gives.
     */
    public record AddResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.IsWarm, Outputs.Completed {
        /**
         * $steps.find.outputs.color.
         */
        @Nullable Color color();

        /**
         * $steps.find.outputs.level.
         */
        @Nullable LampLevel level();

        /**
         * The workflow ended by action 'isWarm'.
         *
         * @param color $steps.find.outputs.color
         * @param level $steps.find.outputs.level
         */
        record IsWarm(@Nullable Color color, @Nullable LampLevel level) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param color $steps.find.outputs.color
         * @param level $steps.find.outputs.level
         */
        record Completed(@Nullable Color color, @Nullable LampLevel level) implements Outputs {
        }
    }
}

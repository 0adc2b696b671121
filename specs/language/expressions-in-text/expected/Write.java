package com.acme;

import com.acme.texts.Json;
import com.acme.texts.api.TextsApi;
import com.acme.texts.model.SendText200Response;
import com.acme.texts.model.SendText200ResponsePoint;
import com.acme.texts.model.SendTextRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Comparisons;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.JsonValues;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * send
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'write':
 * change that, not this.
 */
@NullMarked
public final class Write {
    private static final String WORKFLOW_ID = "write";

    private final Texts texts;

    private final WorkflowOptions options;

    public Write(Texts texts) {
        this(texts, WorkflowOptions.defaults());
    }

    public Write(Texts texts, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.texts = texts;
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
            SendResult send = send(inputs);
            String own = send.own();
            return run.completed(new Outputs(
                    send.tags(),
                    send.point(),
                    send.anything(),
                    send.inputs(),
                    send.own(),
                    send.none(),
                    own == null ? null : Json.write(inputs.tags()) + ": " + own));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'send', which sends POST /texts; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public SendResult send(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "send", options);
        Inputs.Point point = step.present(inputs.point(), "$inputs.point");
        SendTextRequest payload = new SendTextRequest().text(
                "at " + step.convert(point, Json::write, "$inputs.point"));
        Boolean flag = step.present(inputs.flag(), "$inputs.flag");
        LocalDate day = step.present(inputs.day(), "$inputs.day");
        TextsApi.SendText request = texts.texts().sendText()
                .q(
                        step.convert(inputs.tags(), Json::write, "$inputs.tags")
                                + step.convert(flag, Conversions::toText, "$inputs.flag"))
                .X_Q(
                        "Tags "
                                + step.convert(inputs.tags(), Json::write, "$inputs.tags")
                                + " of "
                                + step.convert(day, Conversions::toText, "$inputs.day"))
                .sendTextRequest(payload);
        Response<SendText200Response> response = texts.send(step, request);
        LocalDate day2 = inputs.day();
        step.require(
                "2026-01-31!".equalsIgnoreCase(
                        day2 == null ? null : Conversions.toText(day2) + "!"),
                "'{$inputs.day}!' == '2026-01-31!'");
        SendText200Response body = response.body("/tags", "/point", "/anything", "/anything/none");
        String text = body.getText();
        step.require(
                "IT'S FINE".equalsIgnoreCase(text == null ? null : "it's " + text),
                "'it''s {$response.body#/text}' == 'IT''S FINE'");
        step.require(
                Comparisons.equal(
                        Elements.at(body.getTags(), 0),
                        text == null ? null : text + "-" + Conversions.toText(response.status())),
                "$response.body#/tags/0 == '{$response.body#/text}-{$statusCode}'");
        step.require(
                Comparisons.greater(Conversions.toText(response.status()) + "0", 1999L),
                "'{$statusCode}0' > 1999");
        Object none = JsonValues.at(body.getAnything(), "/none");
        step.require(
                (none == null ? null : "none: " + Conversions.toText(none)) == null,
                "'none: {$response.body#/anything/none}' == null");
        List<String> tags = body.getTags();
        String tags2 = tags == null ? null : "is " + Json.write(tags);
        SendText200ResponsePoint point2 = body.getPoint();
        String point3 = point2 == null ? null : Json.write(point2);
        Object anything = body.getAnything();
        String anything2 = anything == null ? null : "is " + Conversions.toText(anything);
        Inputs.Point point4 = inputs.point();
        String inputs2 = point4 == null ? null : Json.write(point4);
        String own = point3 == null ? null : tags2 == null ? null : tags2 + ", " + point3;
        String none2 = none == null ? null : "is " + Conversions.toText(none);
        return step.succeeded(new SendResult(tags2, point3, anything2, inputs2, own, none2));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(List<String> tags, Inputs.@Nullable Point point, @Nullable Boolean flag,
            @Nullable LocalDate day) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "tags", tags);
            tags = Copies.list(tags);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(List<String> tags) {
            return new Inputs(tags, null, null, null);
        }

        /**
         * These inputs with another 'point'; null for none given.
         */
        public Inputs withPoint(@Nullable Point point) {
            return new Inputs(tags, point, flag, day);
        }

        /**
         * These inputs with another 'flag'; null for none given.
         */
        public Inputs withFlag(@Nullable Boolean flag) {
            return new Inputs(tags, point, flag, day);
        }

        /**
         * These inputs with another 'day'; null for none given.
         */
        public Inputs withDay(@Nullable LocalDate day) {
            return new Inputs(tags, point, flag, day);
        }

        /**
         * An object within the inputs.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Point(@Nullable BigDecimal x, @Nullable Long y) {
            /**
             * Point of which none is given: all have their defaults.
             */
            public static Point of() {
                return new Point(null, null);
            }

            /**
             * This object with another 'x'; null for none given.
             */
            public Point withX(@Nullable BigDecimal x) {
                return new Point(x, y);
            }

            /**
             * This object with another 'y'; null for none given.
             */
            public Point withY(@Nullable Long y) {
                return new Point(x, y);
            }
        }
    }

    /**
     * What step 'send' gives.
     */
    public record SendResult(@Nullable String tags, @Nullable String point,
            @Nullable String anything, @Nullable String inputs, @Nullable String own,
            @Nullable String none) {
    }

    /**
     * What the workflow gives.
     *
     * @param tags $steps.send.outputs.tags
     * @param point $steps.send.outputs.point
     * @param anything $steps.send.outputs.anything
     * @param inputs $steps.send.outputs.inputs
     * @param own $steps.send.outputs.own
     * @param none $steps.send.outputs.none
     */
    public record Outputs(@Nullable String tags, @Nullable String point, @Nullable String anything,
            @Nullable String inputs, @Nullable String own, @Nullable String none,
            @Nullable String all) {
    }
}

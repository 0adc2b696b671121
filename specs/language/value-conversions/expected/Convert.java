package com.acme;

import com.acme.values.ApiRequest;
import com.acme.values.api.ValuesApi;
import com.acme.values.model.ReadValues200Response;
import com.acme.values.model.SendValuesKindParameter;
import com.acme.values.model.SendValuesRequest;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * read
 * send
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'convert':
 * change that, not this.
 */
@NullMarked
public final class Convert {
    private static final String WORKFLOW_ID = "convert";

    private final Values values;

    private final WorkflowOptions options;

    public Convert(Values values) {
        this(values, WorkflowOptions.defaults());
    }

    public Convert(Values values, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.values = values;
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
            ReadResult read = read();
            send(inputs, read);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /values; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read() {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        ValuesApi.ReadValues request = values.values().readValues();
        Response<ReadValues200Response> response = values.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        ReadValues200Response body = response.body("/nothing", "/big", "/huge");
        return step.succeeded(new ReadResult(body.getNothing(), body.getBig(), body.getHuge()));
    }

    /**
     * One attempt at step 'send', which sends POST /values; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public SendResult send(Inputs inputs, ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "send", options);
        SendValuesRequest sendValuesRequest = new SendValuesRequest()
                ._int(step.convert(inputs.word(), Conversions::toLong, "$inputs.word"))
                .number(new BigDecimal("2.50"))
                .flag(false)
                .text(step.convert(inputs.number(), Conversions::toText, "$inputs.number"))
                .list(List.of(inputs.word()))
                .big(step.present(read.big(), "$steps.read.outputs.big"))
                .huge(step.present(read.huge(), "$steps.read.outputs.huge"));
        sendValuesRequest.property("nothing", null);
        ApiRequest<Void> request = values.values().sendValues()
                ._int(step.convert(inputs.word(), Conversions::toLong, "$inputs.word"))
                .flag(true)
                .day(step.convertIfPresent(inputs.day(), Conversions::toLocalDate, "$inputs.day"))
                .time(
                        step.convertIfPresent(
                                inputs.time(),
                                Conversions::toOffsetDateTime,
                                "$inputs.time"))
                .kind(
                        step.convertIfPresent(
                                inputs.kind(),
                                Conversions.toEnum(SendValuesKindParameter.class),
                                "$inputs.kind"))
                .uri(URI.create("urn:x"))
                .text(step.convert(inputs.number(), Conversions::toText, "$inputs.number"))
                .list(List.of(inputs.number()))
                .sendValuesRequest(sendValuesRequest)
                .query("preset", inputs.preset());
        Response<Void> response = values.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new SendResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String word, Long number, @Nullable String day, @Nullable String time,
            @Nullable String kind, String preset) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "word", word);
            Checks.required(WORKFLOW_ID, "number", number);
            preset = preset == null ? "p" : preset;
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String word, Long number) {
            return new Inputs(word, number, null, null, null, "p");
        }

        /**
         * These inputs with another 'day'; null for none given.
         */
        public Inputs withDay(@Nullable String day) {
            return new Inputs(word, number, day, time, kind, preset);
        }

        /**
         * These inputs with another 'time'; null for none given.
         */
        public Inputs withTime(@Nullable String time) {
            return new Inputs(word, number, day, time, kind, preset);
        }

        /**
         * These inputs with another 'kind'; null for none given.
         */
        public Inputs withKind(@Nullable String kind) {
            return new Inputs(word, number, day, time, kind, preset);
        }

        /**
         * These inputs with another 'preset'; null for none given, which is its default.
         */
        public Inputs withPreset(@Nullable String preset) {
            return new Inputs(word, number, day, time, kind, preset == null ? "p" : preset);
        }
    }

    /**
     * What step 'read' gives.
     *
     * @param nothing $response.body#/nothing
     * @param big $response.body#/big
     * @param huge $response.body#/huge
     */
    public record ReadResult(@Nullable String nothing, @Nullable BigDecimal big,
            @Nullable BigInteger huge) {
    }

    /**
     * What step 'send' gives.
     */
    public record SendResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

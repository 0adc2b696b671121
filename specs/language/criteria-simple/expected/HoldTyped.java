package com.acme;

import com.acme.values.api.TypedApi;
import com.acme.values.model.ReadTyped200Response;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Comparisons;
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
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * read
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'hold-typed': change that, not this.
 */
@NullMarked
public final class HoldTyped {
    private static final String WORKFLOW_ID = "hold-typed";

    private final Values values;

    private final WorkflowOptions options;

    public HoldTyped(Values values) {
        this(values, WorkflowOptions.defaults());
    }

    public HoldTyped(Values values, WorkflowOptions options) {
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
            read(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /typed; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        TypedApi.ReadTyped request = values.typed().readTyped();
        Response<ReadTyped200Response> response = values.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        step.require(
                response.status() == 200 && "get".equalsIgnoreCase(response.method()),
                "$statusCode==200&&$method=='get'");
        step.require(
                response.status() >= 200 && response.status() < 300,
                "$statusCode >= 200 && $statusCode < 300");
        step.require(Comparisons.equal(response.status(), "200"), "$statusCode == '200'");
        step.require(
                Comparisons.greater(response.header("X-COUNT"), 5L),
                "$response.header.X-COUNT > 5");
        step.require(
                Comparisons.equal(response.header("x-count"), 12L),
                "$response.header.x-count == 12.0");
        step.require(response.header("x-none") == null, "$response.header.x-none == null");
        ReadTyped200Response body = response.body();
        step.require(
                "some TEXT".equalsIgnoreCase(body.getText()),
                "$response.body#/text == 'some TEXT'");
        step.require("it's".equalsIgnoreCase(body.getQuote()), "$response.body#/quote == 'it''s'");
        step.require(Comparisons.equal(body.getNumber(), 12L), "$response.body#/number == 12");
        step.require(Comparisons.greater(body.getNumber(), 9L), "$response.body#/number > 9");
        step.require(Comparisons.greater(body.getNumber(), "9"), "$response.body#/number > '9'");
        step.require(
                Comparisons.equal(body.getDecimal(), new BigDecimal("1.50")),
                "$response.body#/decimal == 1.50");
        step.require(Comparisons.greater(body.getDecimal(), 1L), "$response.body#/decimal > 1e0");
        step.require(
                Comparisons.equal(JsonValues.at(Elements.at(body.getList(), 1), "/a~1b"), 3L),
                "$response.body#/list/1/a~1b == 3");
        step.require(
                !Comparisons.equal(JsonValues.at(Elements.at(body.getList(), 1), "/c~0d"), 3L),
                "$response.body#/list/1/c~0d != 3");
        step.require(
                Comparisons.equal(Elements.at(body.getList(), 0), 10L),
                "$response.body.list[0] == 10");
        step.require(
                Comparisons.equal(JsonValues.at(Elements.at(body.getList(), 1), "/e"), "x"),
                "$response.body.list[1].e == 'x'");
        step.require(body.getNone() == null, "$response.body#/none == null");
        step.require(body.getNothing() == null, "$response.body#/nothing == null");
        step.require(Comparisons.holds(body.getYes()), "$response.body#/yes");
        step.require(!Comparisons.holds(body.getNo()), "!$response.body#/no");
        step.require(!!Comparisons.holds(body.getYes()), "!!$response.body#/yes");
        step.require(
                !Comparisons.holds(body.getZero())
                        && !Comparisons.holds(body.getEmpty())
                        && !Comparisons.holds(body.getNothing())
                        && !Comparisons.holds(body.getNone()),
                "!$response.body#/zero && !$response.body#/empty && !$response.body#/nothing && !$response.body#/none");
        step.require(
                Comparisons.holds(body.getNumber()) && Comparisons.holds(body.getList()),
                "$response.body#/number && $response.body#/list");
        step.require(
                Comparisons.equal(body.getYes(), true) && Comparisons.equal(body.getNo(), false),
                "$response.body#/yes == true && $response.body#/no == false");
        step.require(
                Comparisons.holds(body.getYes())
                        || (Comparisons.holds(body.getNo()) && Comparisons.holds(body.getNo())),
                "$response.body#/yes || $response.body#/no && $response.body#/no");
        step.require(
                !(Comparisons.holds(body.getNo()) || Comparisons.holds(body.getZero())),
                "!($response.body#/no || $response.body#/zero)");
        step.require(
                ("other".equalsIgnoreCase(body.getText())
                                || "WORD".equalsIgnoreCase(inputs.word()))
                        && response.status() == 200,
                "($response.body#/text == 'other' || $inputs.word == 'WORD') && $statusCode == 200");
        step.require(inputs.number() > 5, "5 < $inputs.number");
        step.require(
                "red".equalsIgnoreCase(Elements.at(inputs.tags(), 0)),
                "$inputs.tags#/0 == 'red'");
        step.require(
                "blue".equalsIgnoreCase(Elements.at(inputs.tags(), 1)),
                "$inputs.tags[1] == 'blue'");
        step.require(inputs.word() != null, "$inputs.word != null");
        return step.succeeded(new ReadResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String word, Long number, List<String> tags) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "word", word);
            Checks.required(WORKFLOW_ID, "number", number);
            Checks.required(WORKFLOW_ID, "tags", tags);
            tags = Copies.list(tags);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String word, Long number, List<String> tags) {
            return new Inputs(word, number, tags);
        }
    }

    /**
     * What step 'read' gives.
     */
    public record ReadResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

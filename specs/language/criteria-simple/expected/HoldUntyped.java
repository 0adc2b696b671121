package com.acme;

import com.acme.values.api.UntypedApi;
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
 * 'hold-untyped': change that, not this.
 */
@NullMarked
public final class HoldUntyped {
    private static final String WORKFLOW_ID = "hold-untyped";

    private final Values values;

    private final WorkflowOptions options;

    public HoldUntyped(Values values) {
        this(values, WorkflowOptions.defaults());
    }

    public HoldUntyped(Values values, WorkflowOptions options) {
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
     * One attempt at step 'read', which sends GET /untyped; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        UntypedApi.ReadUntyped request = values.untyped().readUntyped();
        Response<Object> response = values.send(step, request);
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
        Object body = response.body();
        step.require(
                Comparisons.equal(JsonValues.at(body, "/text"), "some TEXT"),
                "$response.body#/text == 'some TEXT'");
        step.require(
                Comparisons.equal(JsonValues.at(body, "/quote"), "it's"),
                "$response.body#/quote == 'it''s'");
        step.require(
                Comparisons.equal(JsonValues.at(body, "/number"), 12L),
                "$response.body#/number == 12");
        step.require(
                Comparisons.greater(JsonValues.at(body, "/number"), 9L),
                "$response.body#/number > 9");
        step.require(
                Comparisons.greater(JsonValues.at(body, "/number"), "9"),
                "$response.body#/number > '9'");
        step.require(
                Comparisons.equal(JsonValues.at(body, "/decimal"), new BigDecimal("1.50")),
                "$response.body#/decimal == 1.50");
        step.require(
                Comparisons.greater(JsonValues.at(body, "/decimal"), 1L),
                "$response.body#/decimal > 1e0");
        step.require(
                Comparisons.equal(
                        JsonValues.at(JsonValues.at(JsonValues.at(body, "/list"), "/1"), "/a~1b"),
                        3L),
                "$response.body#/list/1/a~1b == 3");
        step.require(
                !Comparisons.equal(JsonValues.at(JsonValues.at(JsonValues.at(body, "/list"), "/1"), "/c~0d"), 3L),
                "$response.body#/list/1/c~0d != 3");
        step.require(
                Comparisons.equal(JsonValues.at(JsonValues.at(body, "/list"), "/0"), 10L),
                "$response.body.list[0] == 10");
        step.require(
                Comparisons.equal(
                        JsonValues.at(JsonValues.at(JsonValues.at(body, "/list"), "/1"), "/e"),
                        "x"),
                "$response.body.list[1].e == 'x'");
        step.require(JsonValues.at(body, "/none") == null, "$response.body#/none == null");
        step.require(JsonValues.at(body, "/nothing") == null, "$response.body#/nothing == null");
        step.require(Comparisons.holds(JsonValues.at(body, "/yes")), "$response.body#/yes");
        step.require(!Comparisons.holds(JsonValues.at(body, "/no")), "!$response.body#/no");
        step.require(!!Comparisons.holds(JsonValues.at(body, "/yes")), "!!$response.body#/yes");
        step.require(
                !Comparisons.holds(JsonValues.at(body, "/zero"))
                        && !Comparisons.holds(JsonValues.at(body, "/empty"))
                        && !Comparisons.holds(JsonValues.at(body, "/nothing"))
                        && !Comparisons.holds(JsonValues.at(body, "/none")),
                "!$response.body#/zero && !$response.body#/empty && !$response.body#/nothing && !$response.body#/none");
        step.require(
                Comparisons.holds(JsonValues.at(body, "/number"))
                        && Comparisons.holds(JsonValues.at(body, "/list")),
                "$response.body#/number && $response.body#/list");
        step.require(
                Comparisons.equal(JsonValues.at(body, "/yes"), true)
                        && Comparisons.equal(JsonValues.at(body, "/no"), false),
                "$response.body#/yes == true && $response.body#/no == false");
        step.require(
                Comparisons.holds(JsonValues.at(body, "/yes"))
                        || (Comparisons.holds(JsonValues.at(body, "/no"))
                                && Comparisons.holds(JsonValues.at(body, "/no"))),
                "$response.body#/yes || $response.body#/no && $response.body#/no");
        step.require(
                !(Comparisons.holds(JsonValues.at(body, "/no")) || Comparisons.holds(JsonValues.at(body, "/zero"))),
                "!($response.body#/no || $response.body#/zero)");
        step.require(
                (Comparisons.equal(JsonValues.at(body, "/text"), "other")
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

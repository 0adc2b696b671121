package com.acme;

import com.acme.issues.BodyType;
import com.acme.issues.Json;
import com.acme.issues.api.ReportApi;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.JsonValues;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * report
 *   if $[?&#64; == 'none']: end (empty)
 *   if $.sums[::2]: end (odd)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'read-report': change that, not this.
 */
@NullMarked
public final class ReadReport {
    private static final String WORKFLOW_ID = "read-report";

    private static final JsonPath ITEM_PRICE_MATCH_NAME_QUERY = JsonPath.parse(
    "$..item[?@.price < 10 && match(@.name, 'b.*')]");

    private static final JsonPath NULL_QUERY = JsonPath.parse("$[-1][?@ == null]");

    private static final JsonPath NONE_QUERY = JsonPath.parse("$[?@ == 'none']");

    private static final JsonPath SUMS_QUERY = JsonPath.parse("$.sums[::2]");

    private final Issues issues;

    private final WorkflowOptions options;

    public ReadReport(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public ReadReport(Issues issues, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.issues = issues;
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
            Attempt<ReportResult, Object> report = attemptReport(inputs);
            // empty: $[?@ == 'none']
            Object value = report.result().first();
            if (run
                    .criterion("report", "$[?@ == 'none']")
                    .selects(
                            NONE_QUERY,
                            value == null
                                    ? null
                                    : Json.convert(value, new TypeReference<Object>() {}))) {
                run.actionTaken("report", "empty");
                return run.ended("empty", new Outputs.Empty(report.result().first()));
            }
            // odd: $.sums[::2]
            Object json = report.response().as(Issues.body(BodyType.ANY));
            if (run
                    .criterion("report", "$.sums[::2]")
                    .selects(SUMS_QUERY, json)) {
                run.actionTaken("report", "odd");
                return run.ended("odd", new Outputs.Odd(report.result().first()));
            }
            return run.completed(new Outputs.Completed(report.result().first()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'report', which sends GET /report; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReportResult report(Inputs inputs) {
        return attemptReport(inputs).result();
    }

    private Attempt<ReportResult, Object> attemptReport(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "report", options);
        ReportApi.ReadReport request = issues.report().readReport();
        Response<Object> response = issues.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Object json = response.as(Issues.body(BodyType.ANY));
        step.require(
                step
                        .criterion("$..item[?@.price < 10 && match(@.name, 'b.*')]")
                        .selects(ITEM_PRICE_MATCH_NAME_QUERY, json),
                "$..item[?@.price < 10 && match(@.name, 'b.*')]");
        step.require(
                step
                        .criterion("$[-1][?@ == null]")
                        .selects(NULL_QUERY, JsonValues.at(json, "/sums")),
                "$[-1][?@ == null]");
        step.require(
                step
                        .criterion("$[?@ == 'all']")
                        .holds(
                                inputs.filter(),
                                value -> value.values().stream().anyMatch(element -> "all".equals(element))),
                "$[?@ == 'all']");
        Object body = response.body("/item/0/name");
        return step.succeeded(
                new ReportResult(
                        JsonValues.at(JsonValues.at(JsonValues.at(body, "/item"), "/0"), "/name")),
                response);
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(Map<String, Object> filter) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "filter", filter);
            filter = Copies.map(filter);
        }

        @Override
        public String toString() {
            return "Inputs[filter=" + Secrets.shown(filter)
                    + "]";
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(Map<String, Object> filter) {
            return new Inputs(filter);
        }
    }

    /**
     * What step 'report' gives.
     *
     * @param first $response.body#/item/0/name
     */
    public record ReportResult(@Nullable Object first) {
        @Override
        public String toString() {
            return "ReportResult[first=" + Secrets.shown(first)
                    + "]";
        }
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Empty, Outputs.Odd, Outputs.Completed {
        /**
         * $steps.report.outputs.first.
         */
        @Nullable Object first();

        /**
         * The workflow ended by action 'empty'.
         *
         * @param first $steps.report.outputs.first
         */
        record Empty(@Nullable Object first) implements Outputs {
            @Override
            public String toString() {
                return "Empty[first=" + Secrets.shown(first)
                        + "]";
            }
        }

        /**
         * The workflow ended by action 'odd'.
         *
         * @param first $steps.report.outputs.first
         */
        record Odd(@Nullable Object first) implements Outputs {
            @Override
            public String toString() {
                return "Odd[first=" + Secrets.shown(first)
                        + "]";
            }
        }

        /**
         * The workflow ran to its last step.
         *
         * @param first $steps.report.outputs.first
         */
        record Completed(@Nullable Object first) implements Outputs {
            @Override
            public String toString() {
                return "Completed[first=" + Secrets.shown(first)
                        + "]";
            }
        }
    }
}

package com.acme;

import com.acme.issues.BodyType;
import com.acme.issues.api.ReportApi;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * report
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'read-report': change that, not this.
 */
@NullMarked
public final class ReadReport {
    private static final String WORKFLOW_ID = "read-report";

    private static final JsonPath ITEMS_QUERY = JsonPath.parseLegacy("$.items[-1]");

    private static final JsonPath ITEMS_TAGS_LENGTH_QUERY = JsonPath.parseLegacy(
    "$.items[?@.tags.length > 1]");

    private static final JsonPath ITEMS_NAME_QUERY = JsonPath.parse("$.items[?@.name == 'b']");

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
    public Outputs run() {
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            report();
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'report', which sends GET /report; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReportResult report() {
        Step step = Step.start(WORKFLOW_ID, "report", options);
        ReportApi.ReadReport request = issues.report().readReport();
        Response<Object> response = issues.send(step, request);
        Object json = response.as(Issues.body(BodyType.ANY));
        step.require(
                step
                        .criterion("$.items[(@.length-1)]")
                        .selects(ITEMS_QUERY, json),
                "$.items[(@.length-1)]");
        step.require(
                step
                        .criterion("$.items[?(@.tags.length > 1)]")
                        .selects(ITEMS_TAGS_LENGTH_QUERY, json),
                "$.items[?(@.tags.length > 1)]");
        step.require(
                step
                        .criterion("$.items[?@.name == 'b']")
                        .selects(ITEMS_NAME_QUERY, json),
                "$.items[?@.name == 'b']");
        return step.succeeded(new ReportResult());
    }

    /**
     * What step 'report' gives.
     */
    public record ReportResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

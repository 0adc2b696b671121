package com.acme;

import com.acme.issues.BodyType;
import com.acme.issues.api.IssuesApi;
import com.acme.issues.api.ReportApi;
import com.acme.issues.model.Issue;
import com.acme.issues.model.IssueStatus;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.JsonValues;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.runtime.xpath.XmlPath;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * list
 * again
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'look-everywhere': change that, not this.
 */
@NullMarked
public final class LookEverywhere {
    private static final String WORKFLOW_ID = "look-everywhere";

    private static final Pattern PATTERN = Pattern.compile("^2");

    private static final Pattern PATTERN_F1B3FB = Pattern.compile("^[0-9a-f]+\\z");

    private static final XmlPath NOTE_KIND_PLAIN_XPATH = XmlPath.of("/note/@kind = 'plain'");

    private static final JsonPath OPEN_QUERY = JsonPath.parse("$[?@ == 'open']");

    private static final XmlPath FIRST_XPATH = XmlPath.of("/b[. = \"first\"]");

    private static final Pattern STATUS_OPEN_PATTERN = Pattern.compile("\"status\":\"open\"");

    private static final Pattern PATTERN_9ABE97A5 = Pattern.compile("^[a-z]+\\z");

    private static final XmlPath COUNT_ITEM_XPATH = XmlPath.of("count(//item) = 2");

    private static final Pattern FIRST_PATTERN = Pattern.compile("first");

    private static final XmlPath XPATH = XmlPath.of("/b");

    private static final JsonPath THINGS_NAME_QUERY = JsonPath.prepare("$.things[?@.name == {0}]");

    private static final XmlPath FEED_ENTRY_XPATH = XmlPath.of("/feed/entry");

    private final Issues issues;

    private final WorkflowOptions options;

    public LookEverywhere(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public LookEverywhere(Issues issues, WorkflowOptions options) {
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
            ListResult list = list(inputs);
            again(inputs, list);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'list', which sends GET /issues; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ListResult list(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "list", options);
        IssuesApi.ListIssues request = issues.issues().listIssues();
        Response<List<Issue>> response = issues.send(step, request);
        step.require(step.criterion("^2").finds(PATTERN, response.status()), "^2");
        step.require(
                step
                        .criterion("^[0-9a-f]+$")
                        .finds(PATTERN_F1B3FB, response.header("X-Trace")),
                "^[0-9a-f]+$");
        step.require(
                step
                        .criterion("/note/@kind = 'plain'")
                        .isTrue(NOTE_KIND_PLAIN_XPATH, response.header("X-Note")),
                "/note/@kind = 'plain'");
        Object json = response.as(Issues.body(BodyType.ANY));
        step.require(
                step
                        .criterion("$[?@ == \"open\"]")
                        .selects(OPEN_QUERY, JsonValues.at(json, "/0")),
                "$[?@ == \"open\"]");
        List<Issue> body = response.body("", "/0/title");
        Issue first = Elements.at(body, 0);
        step.require(
                step
                        .criterion("$[?@ == 'bug']")
                        .holds(
                                first == null ? null : first.getLabels(),
                                value -> Elements.any(value, element -> "bug".equals(element))),
                "$[?@ == 'bug']");
        step.require(
                step
                        .criterion("/b[. = \"first\"]")
                        .isTrue(FIRST_XPATH, first == null ? null : first.getTitle()),
                "/b[. = \"first\"]");
        step.require(
                step
                        .criterion("\"status\":\"open\"")
                        .finds(STATUS_OPEN_PATTERN, JsonValues.at(json, "/0")),
                "\"status\":\"open\"");
        step.require(
                step
                        .criterion("^[a-z]+$")
                        .finds(PATTERN_9ABE97A5, inputs.wanted()),
                "^[a-z]+$");
        step.require(
                Elements.any(inputs.labels(), element -> "bug".equals(element)),
                "$[?@ == 'bug']");
        step.require(
                step
                        .criterion("count(//item) = 2")
                        .isTrue(COUNT_ITEM_XPATH, inputs.sample()),
                "count(//item) = 2");
        String title = first == null ? null : first.getTitle();
        return step.succeeded(new ListResult(body, title));
    }

    /**
     * One attempt at step 'again', which sends GET /report; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AgainResult again(Inputs inputs, ListResult list) {
        Step step = Step.start(WORKFLOW_ID, "again", options);
        ReportApi.ReadReport request = issues.report().readReport();
        Response<Object> response = issues.send(step, request);
        step.require(
                Elements.any(list.issues(), issue -> issue.getStatus() == IssueStatus.OPEN),
                "$[?@.status == 'open']");
        step.require(step.criterion("first").finds(FIRST_PATTERN, list.title()), "first");
        step.require(step.criterion("/b").isTrue(XPATH, list.title()), "/b");
        Object json = response.as(Issues.body(BodyType.ANY));
        step.require(
                step
                        .criterion("$.things[?@.name == '{$inputs.wanted}']")
                        .selects(THINGS_NAME_QUERY, json, inputs.wanted()),
                "$.things[?@.name == '{$inputs.wanted}']");
        step.require(
                step
                        .criterion("/feed/entry")
                        .isTrue(FEED_ENTRY_XPATH, JsonValues.at(json, "/feed")),
                "/feed/entry");
        step.require(
                step
                        .criterion("^{$inputs.wanted}$")
                        .findsPattern(
                                JsonValues.at(json, "/things/0/name"),
                                "^",
                                inputs.wanted(),
                                "$"),
                "^{$inputs.wanted}$");
        return step.succeeded(new AgainResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String wanted, List<String> labels, String sample) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "wanted", wanted);
            Checks.required(WORKFLOW_ID, "labels", labels);
            Checks.required(WORKFLOW_ID, "sample", sample);
            labels = Copies.list(labels);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String wanted, List<String> labels, String sample) {
            return new Inputs(wanted, labels, sample);
        }
    }

    /**
     * What step 'list' gives.
     *
     * @param issues $response.body
     * @param title $response.body#/0/title
     */
    public record ListResult(List<Issue> issues, @Nullable String title) {
    }

    /**
     * What step 'again' gives.
     */
    public record AgainResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

package com.acme;

import com.acme.issues.BodyType;
import com.acme.issues.Json;
import com.acme.issues.api.ReportApi;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Criterion;
import io.github.arazzocodegen.runtime.JsonValues;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.runtime.xpath.XmlPath;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * report
 *   if $.marks['{$inputs.key}']: end (keyed)
 *   if /note[&#64;by = '{$inputs.title}']: end (noted)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'find':
 * change that, not this.
 */
@NullMarked
public final class Find {
    private static final String WORKFLOW_ID = "find";

    private static final JsonPath ITEMS_TITLE_ID_QUERY = JsonPath.prepare(
    "$.items[?@.title == {0} && @.id == {1}]");

    private static final JsonPath MARKS_QUERY = JsonPath.prepare("$.marks[{0}]");

    private static final XmlPath NOTE_BY_XPATH = XmlPath.of("/note[@by = $p0              ]");

    private final Issues issues;

    private final WorkflowOptions options;

    public Find(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public Find(Issues issues, WorkflowOptions options) {
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
            // keyed: $.marks['{$inputs.key}']
            Object json = report.response().as(Issues.body(BodyType.ANY));
            String key = inputs.key();
            if (run
                    .criterion("report", "$.marks['{$inputs.key}']")
                    .selects(MARKS_QUERY, json, key == null ? null : key)) {
                run.actionTaken("report", "keyed");
                return run.ended("keyed", new Outputs.Keyed(report.result().version()));
            }
            // noted: /note[@by = '{$inputs.title}']
            if (run
                    .criterion("report", "/note[@by = '{$inputs.title}']")
                    .isTrue(NOTE_BY_XPATH, JsonValues.at(json, "/note"), inputs.title())) {
                run.actionTaken("report", "noted");
                return run.ended("noted", new Outputs.Noted(report.result().version()));
            }
            return run.completed(new Outputs.Completed(report.result().version()));
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
        Object json = response.as(Issues.body(BodyType.ANY));
        step.require(
                step
                        .criterion(
                                "$.items[?@.title == '{$inputs.title}' && @.id == {$inputs.id}]")
                        .selects(ITEMS_TITLE_ID_QUERY, json, inputs.title(), inputs.id()),
                "$.items[?@.title == '{$inputs.title}' && @.id == {$inputs.id}]");
        Object body = response.body("/version");
        Object value = JsonValues.at(body, "/build");
        step.require(
                step
                        .criterion("^{$inputs.prefix}-{$response.body#/build}$")
                        .findsPattern(
                                JsonValues.at(json, "/version"),
                                "^",
                                inputs.prefix(),
                                "-",
                                Criterion.literally(
                                        value == null
                                                ? null
                                                : Json.convert(
                                                        value,
                                                        new TypeReference<Object>() {})),
                                "$"),
                "^{$inputs.prefix}-{$response.body#/build}$");
        return step.succeeded(new ReportResult(JsonValues.at(body, "/version")), response);
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String title, Long id, String prefix, @Nullable String key) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "title", title);
            Checks.required(WORKFLOW_ID, "id", id);
            Checks.required(WORKFLOW_ID, "prefix", prefix);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String title, Long id, String prefix) {
            return new Inputs(title, id, prefix, null);
        }

        /**
         * These inputs with another 'key'; null for none given.
         */
        public Inputs withKey(@Nullable String key) {
            return new Inputs(title, id, prefix, key);
        }
    }

    /**
     * What step 'report' gives.
     *
     * @param version $response.body#/version
     */
    public record ReportResult(@Nullable Object version) {
        @Override
        public String toString() {
            return "ReportResult[version=" + Secrets.shown(version)
                    + "]";
        }
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Keyed, Outputs.Noted, Outputs.Completed {
        /**
         * $steps.report.outputs.version.
         */
        @Nullable Object version();

        /**
         * The workflow ended by action 'keyed'.
         *
         * @param version $steps.report.outputs.version
         */
        record Keyed(@Nullable Object version) implements Outputs {
            @Override
            public String toString() {
                return "Keyed[version=" + Secrets.shown(version)
                        + "]";
            }
        }

        /**
         * The workflow ended by action 'noted'.
         *
         * @param version $steps.report.outputs.version
         */
        record Noted(@Nullable Object version) implements Outputs {
            @Override
            public String toString() {
                return "Noted[version=" + Secrets.shown(version)
                        + "]";
            }
        }

        /**
         * The workflow ran to its last step.
         *
         * @param version $steps.report.outputs.version
         */
        record Completed(@Nullable Object version) implements Outputs {
            @Override
            public String toString() {
                return "Completed[version=" + Secrets.shown(version)
                        + "]";
            }
        }
    }
}

package com.acme;

import com.acme.issues.api.IssuesApi;
import com.acme.issues.model.Issue;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * list
 *   if ^(a|aa)*?b$: end (traced)
 *   if "id":&#92;s*7&#92;b: end (raw)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'list':
 * change that, not this.
 */
@NullMarked
public final class ListWorkflow {
    private static final String WORKFLOW_ID = "list";

    private static final Pattern PATTERN = Pattern.compile("^2\\d\\d\\z");

    private static final Pattern PATTERN_ED743C93 = Pattern.compile("^\\p{L}+\\z");

    private static final Pattern URGENT_PATTERN = Pattern.compile(
    "urgent",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AA_PATTERN = Pattern.compile("^(a|aa)*?b\\z");

    private static final Pattern ID_PATTERN = Pattern.compile(
    "\"id\":[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]*7(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))");

    private final Issues issues;

    private final WorkflowOptions options;

    public ListWorkflow(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public ListWorkflow(Issues issues, WorkflowOptions options) {
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
            Attempt<ListResult, List<Issue>> list = attemptList(inputs);
            // traced: ^(a|aa)*?b$
            if (run
                    .criterion("list", "^(a|aa)*?b$")
                    .finds(AA_PATTERN, list.response().header("X-Trace"))) {
                run.actionTaken("list", "traced");
                return run.ended("traced", new Outputs.Traced(list.result().title()));
            }
            // raw: "id":\s*7\b
            if (run
                    .criterion("list", "\"id\":\\s*7\\b")
                    .finds(ID_PATTERN, list.response().text())) {
                run.actionTaken("list", "raw");
                return run.ended("raw", new Outputs.Raw(list.result().title()));
            }
            return run.completed(new Outputs.Completed(list.result().title()));
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
        return attemptList(inputs).result();
    }

    private Attempt<ListResult, List<Issue>> attemptList(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "list", options);
        IssuesApi.ListIssues request = issues.issues().listIssues().owner(inputs.owner());
        Response<List<Issue>> response = issues.send(step, request);
        step.require(step.criterion("^2\\d\\d$").finds(PATTERN, response.status()), "^2\\d\\d$");
        step.require(
                step
                        .criterion("^\\p{L}+$")
                        .finds(PATTERN_ED743C93, inputs.owner()),
                "^\\p{L}+$");
        List<Issue> body = response.body("/0/title");
        Issue first = Elements.at(body, 0);
        step.require(
                step
                        .criterion("/urgent/i")
                        .finds(URGENT_PATTERN, first == null ? null : first.getTitle()),
                "/urgent/i");
        String title = first == null ? null : first.getTitle();
        return step.succeeded(new ListResult(title), response);
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String owner) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "owner", owner);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String owner) {
            return new Inputs(owner);
        }
    }

    /**
     * What step 'list' gives.
     *
     * @param title $response.body#/0/title
     */
    public record ListResult(@Nullable String title) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Traced, Outputs.Raw, Outputs.Completed {
        /**
         * $steps.list.outputs.title.
         */
        @Nullable String title();

        /**
         * The workflow ended by action 'traced'.
         *
         * @param title $steps.list.outputs.title
         */
        record Traced(@Nullable String title) implements Outputs {
        }

        /**
         * The workflow ended by action 'raw'.
         *
         * @param title $steps.list.outputs.title
         */
        record Raw(@Nullable String title) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param title $steps.list.outputs.title
         */
        record Completed(@Nullable String title) implements Outputs {
        }
    }
}

package com.acme;

import com.acme.issues.BodyType;
import com.acme.issues.api.CloseApi;
import com.acme.issues.api.IssuesApi;
import com.acme.issues.model.Issue;
import com.acme.issues.model.IssueStatus;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * list
 *   if $[?&#64;.status == 'closing']: go to list
 *   if $[?count($[?&#64;.status == 'open']) == 0]: end (nothing-open)
 *   on failure, if $[?&#64;.code == 'busy']: retry, once
 *   on failure, if html: end (broken)
 *   on failure, if ^3: end (moved)
 * close
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'close-all':
 * change that, not this.
 */
@NullMarked
public final class CloseAll {
    private static final String WORKFLOW_ID = "close-all";

    private static final JsonPath CODE_BUSY_QUERY = JsonPath.parse("$[?@.code == 'busy']");

    private static final Pattern HTML_PATTERN = Pattern.compile("html");

    private static final Pattern PATTERN = Pattern.compile("^3");

    private static final JsonPath STATUS_CLOSING_QUERY = JsonPath.parse(
    "$[?@.status == 'closing']");

    private final Issues issues;

    private final WorkflowOptions options;

    public CloseAll(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public CloseAll(Issues issues, WorkflowOptions options) {
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
            Attempt<ListResult, List<Issue>> list = null;
            while (true) {
                Retries listBusyRetries = run.retries("list", "busy", Duration.ofSeconds(2), 1);
                while (true) {
                    try {
                        list = attemptList(inputs);
                        break;
                    } catch (StepFailedException failure) {
                        Response<?> response = failure.response();
                        // busy: $[?@.code == 'busy']
                        Object json = response == null
                                ? null
                                : response.asIfReadable(Issues.body(BodyType.ANY));
                        if (response != null
                                && run.criterion("list", "$[?@.code == 'busy']").selects(CODE_BUSY_QUERY, json)
                                && listBusyRetries.again(failure)) {
                            continue;
                        }
                        // broken: html
                        if (response != null
                                && run.criterion("list", "html").finds(HTML_PATTERN, response.text())) {
                            run.actionTaken("list", "broken");
                            return run.ended(
                                    "broken",
                                    new Outputs.Broken(list == null ? null : list.result().first()));
                        }
                        // moved: ^3
                        if (response != null
                                && run.criterion("list", "^3").finds(PATTERN, response.status())) {
                            run.actionTaken("list", "moved");
                            return run.ended(
                                    "moved",
                                    new Outputs.Moved(list == null ? null : list.result().first()));
                        }
                        throw failure;
                    }
                }
                // wait: $[?@.status == 'closing']
                Object json = list.response().as(Issues.body(BodyType.ANY));
                if (run
                        .criterion("list", "$[?@.status == 'closing']")
                        .selects(STATUS_CLOSING_QUERY, json)) {
                    run.actionTaken("list", "wait");
                    run.again("list", list.response());
                    continue;
                }
                // nothing-open: $[?count($[?@.status == 'open']) == 0]
                if (run
                        .criterion("list", "$[?count($[?@.status == 'open']) == 0]")
                        .holds(
                                list.response().body(),
                                value -> Elements.any(value, issue -> !Elements.any(value, issue2 -> issue2.getStatus() == IssueStatus.OPEN)))) {
                    run.actionTaken("list", "nothing-open");
                    return run.ended(
                            "nothing-open",
                            new Outputs.NothingOpen(list.result().first()));
                }
                break;
            }
            close();
            return run.completed(new Outputs.Completed(list.result().first()));
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
        step.require(response.status() / 100 == 2, "the status is 2xx");
        List<Issue> body = response.body("/0/id");
        Issue first = Elements.at(body, 0);
        Long first2 = first == null ? null : first.getId();
        return step.succeeded(new ListResult(first2), response);
    }

    /**
     * One attempt at step 'close', which sends POST /close; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public CloseResult close() {
        Step step = Step.start(WORKFLOW_ID, "close", options);
        CloseApi.CloseIssues request = issues.close().closeIssues();
        Response<Void> response = issues.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new CloseResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(@Nullable String owner) {
        /**
         * Inputs of which none is given: all have their defaults.
         */
        public static Inputs of() {
            return new Inputs(null);
        }

        /**
         * These inputs with another 'owner'; null for none given.
         */
        public Inputs withOwner(@Nullable String owner) {
            return new Inputs(owner);
        }
    }

    /**
     * What step 'list' gives.
     *
     * @param first $response.body#/0/id
     */
    public record ListResult(@Nullable Long first) {
    }

    /**
     * What step 'close' gives.
     */
    public record CloseResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.NothingOpen, Outputs.Broken, Outputs.Moved, Outputs.Completed {
        /**
         * $steps.list.outputs.first.
         */
        @Nullable Long first();

        /**
         * The workflow ended by action 'nothing-open'.
         *
         * @param first $steps.list.outputs.first
         */
        record NothingOpen(@Nullable Long first) implements Outputs {
        }

        /**
         * The workflow ended by action 'broken'.
         *
         * @param first $steps.list.outputs.first
         */
        record Broken(@Nullable Long first) implements Outputs {
        }

        /**
         * The workflow ended by action 'moved'.
         *
         * @param first $steps.list.outputs.first
         */
        record Moved(@Nullable Long first) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param first $steps.list.outputs.first
         */
        record Completed(@Nullable Long first) implements Outputs {
        }
    }
}

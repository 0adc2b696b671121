package com.acme;

import com.acme.issues.api.IssuesApi;
import com.acme.issues.model.Issue;
import com.acme.issues.model.IssueStatus;
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
import io.github.arazzocodegen.runtime.regex.IRegexp;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * list
 *   if $[?match(&#64;.title, 'urg.*') &amp;&amp; count(&#64;.labels[*]) &gt; 1]: end (urgent)
 *   if $[-1].labels[?&#64; == 'Bug']: end (last)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'triage':
 * change that, not this.
 */
@NullMarked
public final class Triage {
    private static final String WORKFLOW_ID = "triage";

    private static final Pattern URG_PATTERN = IRegexp.compile("urg.*");

    private final Issues issues;

    private final WorkflowOptions options;

    public Triage(Issues issues) {
        this(issues, WorkflowOptions.defaults());
    }

    public Triage(Issues issues, WorkflowOptions options) {
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
            // urgent: $[?match(@.title, 'urg.*') && count(@.labels[*]) > 1]
            if (run
                    .criterion("list", "$[?match(@.title, 'urg.*') && count(@.labels[*]) > 1]")
                    .holds(
                            list.response().body(),
                            (value, budget) -> Elements.any(value, issue -> issue.getTitle() != null && budget.matches(URG_PATTERN, issue.getTitle()) && issue.getLabels() != null && issue.getLabels().size() > 1))) {
                run.actionTaken("list", "urgent");
                return run.ended("urgent", new Outputs.Urgent());
            }
            // last: $[-1].labels[?@ == 'Bug']
            if (run
                    .criterion("list", "$[-1].labels[?@ == 'Bug']")
                    .holds(
                            list.response().body(),
                            value -> !value.isEmpty() && value.get(value.size() - 1) != null && Elements.any(value.get(value.size() - 1).getLabels(), label -> "Bug".equals(label)))) {
                run.actionTaken("list", "last");
                return run.ended("last", new Outputs.Last());
            }
            return run.completed(new Outputs.Completed());
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
        List<Issue> body = response.body();
        step.require(
                Elements.any(body, issue -> issue.getStatus() == IssueStatus.OPEN),
                "$[?@.status == 'open']");
        step.require(
                Elements.any(
                        body,
                        issue -> (issue.getVotes() != null && issue.getVotes() > 2) || issue.getAssignee() == null || !"root".equals(issue.getAssignee().getName())),
                "$[?@.votes > 2 || @.assignee.name != 'root']");
        return step.succeeded(new ListResult(), response);
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
     */
    public record ListResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Urgent, Outputs.Last, Outputs.Completed {
        /**
         * The workflow ended by action 'urgent'.
         */
        record Urgent() implements Outputs {
        }

        /**
         * The workflow ended by action 'last'.
         */
        record Last() implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         */
        record Completed() implements Outputs {
        }
    }
}

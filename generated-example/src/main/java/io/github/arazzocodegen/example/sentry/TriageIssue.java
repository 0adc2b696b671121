package io.github.arazzocodegen.example.sentry;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.arazzocodegen.example.sentry.sentryapi.api.IssuesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Issue;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueLevel;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueStatus;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueUpdate;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueUpdatePriority;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ListOrganizationIssuesSortParameter;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Comparisons;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Retries;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the newest open issue once, and decides what becomes of it.
 *
 * <p>An issue that somebody owns is left alone. One that is only information and has
 * troubled no user is deleted, and the workflow looks until it is really gone. Every other
 * one is marked as seen and given to the person on duty.
 *
 * <pre>
 * findNewest
 *   if $response.body#/0/id == null: end (nothingNew)
 *   on failure, if $statusCode == 429: retry, up to 3 times
 * readIssue
 *   if $response.body#/assignedTo != null: end (owned)
 *   if $response.body#/level == 'info' || $response.body#/level == 'debug' and $response.body#/userCount == 0: go to discard
 *   on failure, if $statusCode == 429: retry, up to 3 times
 * assign
 *   end (assigned)
 *   on failure, if $statusCode == 429: retry, up to 3 times
 * discard
 *   on failure, if $statusCode == 429: retry, up to 3 times
 * confirmGone
 *   end (discarded)
 *   on failure, if $statusCode == 200: retry, up to 5 times
 *   on failure, if $statusCode == 429: retry, up to 3 times
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'triage-issue': change that, not this.
 */
@NullMarked
public final class TriageIssue {
    private static final String WORKFLOW_ID = "triage-issue";

    private final SentryApi sentryApi;

    private final WorkflowOptions options;

    public TriageIssue(SentryApi sentryApi) {
        this(sentryApi, WorkflowOptions.defaults());
    }

    public TriageIssue(SentryApi sentryApi, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.sentryApi = sentryApi;
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
            Attempt<FindNewestResult, List<Issue>> findNewest;
            Retries findNewestBusyRetries =
                    run.retries("findNewest", "busy", Duration.ofSeconds(1), 3);
            while (true) {
                try {
                    findNewest = attemptFindNewest(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // busy: $statusCode == 429
                    if (response != null
                            && response.status() == 429
                            && findNewestBusyRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            // nothingNew: $response.body#/0/id == null
            Issue first = Elements.at(findNewest.response().body(), 0);
            if ((first == null ? null : first.getId()) == null) {
                run.actionTaken("findNewest", "nothingNew");
                return run.ended(
                        "nothingNew",
                        new Outputs.NothingNew(
                                findNewest.result().issueId(),
                                findNewest.result().shortId()));
            }
            Attempt<ReadIssueResult, Issue> readIssue;
            Retries readIssueBusyRetries =
                    run.retries("readIssue", "busy", Duration.ofSeconds(1), 3);
            while (true) {
                try {
                    readIssue = attemptReadIssue(inputs, findNewest.result());
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // busy: $statusCode == 429
                    if (response != null
                            && response.status() == 429
                            && readIssueBusyRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            // owned: $response.body#/assignedTo != null
            if (readIssue.response().body().getAssignedTo() != null) {
                run.actionTaken("readIssue", "owned");
                return run.ended(
                        "owned",
                        new Outputs.Owned(
                                findNewest.result().issueId(),
                                findNewest.result().shortId(),
                                readIssue.result().title()));
            }
            AssignResult assign = null;
            // noise: $response.body#/level == 'info' || $response.body#/level == 'debug' and
            // $response.body#/userCount == 0 (goes on with discard)
            if ((readIssue.response().body().getLevel() == IssueLevel.INFO
                            || readIssue.response().body().getLevel() == IssueLevel.DEBUG)
                    && Comparisons.equal(readIssue.response().body().getUserCount(), 0L)) {
                run.actionTaken("readIssue", "noise");
            } else {
                Retries assignBusyRetries = run.retries("assign", "busy", Duration.ofSeconds(1), 3);
                while (true) {
                    try {
                        assign = assign(inputs, findNewest.result());
                        break;
                    } catch (StepFailedException failure) {
                        Response<?> response = failure.response();
                        // busy: $statusCode == 429
                        if (response != null
                                && response.status() == 429
                                && assignBusyRetries.again(failure)) {
                            continue;
                        }
                        throw failure;
                    }
                }
                // assigned
                run.actionTaken("assign", "assigned");
                return run.ended(
                        "assigned",
                        new Outputs.Assigned(
                                findNewest.result().issueId(),
                                findNewest.result().shortId(),
                                readIssue.result().title(),
                                assign.status()));
            }
            Retries discardBusyRetries = run.retries("discard", "busy", Duration.ofSeconds(1), 3);
            while (true) {
                try {
                    discard(inputs, findNewest.result());
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // busy: $statusCode == 429
                    if (response != null
                            && response.status() == 429
                            && discardBusyRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            Retries confirmGoneStillThereRetries =
                    run.retries("confirmGone", "stillThere", Duration.ofSeconds(2), 5);
            Retries confirmGoneBusyRetries =
                    run.retries("confirmGone", "busy", Duration.ofSeconds(1), 3);
            while (true) {
                try {
                    confirmGone(inputs, findNewest.result());
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // stillThere: $statusCode == 200
                    if (response != null
                            && response.status() == 200
                            && confirmGoneStillThereRetries.again(failure)) {
                        continue;
                    }
                    // busy: $statusCode == 429
                    if (response != null
                            && response.status() == 429
                            && confirmGoneBusyRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            // discarded
            run.actionTaken("confirmGone", "discarded");
            return run.ended(
                    "discarded",
                    new Outputs.Discarded(
                            findNewest.result().issueId(),
                            findNewest.result().shortId(),
                            readIssue.result().title()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * Finds the open issue that came last.
     *
     * <p>One attempt at step 'findNewest', which sends GET
     * /organizations/{organization_slug}/issues/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindNewestResult findNewest(Inputs inputs) {
        return attemptFindNewest(inputs).result();
    }

    private Attempt<FindNewestResult, List<Issue>> attemptFindNewest(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "findNewest", options);
        IssuesApi.ListOrganizationIssues request = sentryApi.issues()
                .listOrganizationIssues(inputs.organization())
                .query(inputs.query())
                .sort(ListOrganizationIssuesSortParameter.NEW)
                .limit(1L);
        Response<List<Issue>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Issue> body = response.body("/0/id", "/0/shortId");
        Issue first = Elements.at(body, 0);
        String issueId = first == null ? null : first.getId();
        String shortId = first == null ? null : first.getShortId();
        return step.succeeded(new FindNewestResult(issueId, shortId), response);
    }

    /**
     * Reads all of it, since a list shows less.
     *
     * <p>One attempt at step 'readIssue', which sends GET
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadIssueResult readIssue(Inputs inputs, FindNewestResult findNewest) {
        return attemptReadIssue(inputs, findNewest).result();
    }

    private Attempt<ReadIssueResult, Issue> attemptReadIssue(Inputs inputs,
            FindNewestResult findNewest) {
        Step step = Step.start(WORKFLOW_ID, "readIssue", options);
        IssuesApi.RetrieveIssue request = sentryApi.issues().retrieveIssue(
                inputs.organization(),
                step.present(findNewest.issueId(), "$steps.findNewest.outputs.issueId"));
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Issue body = response.body("/title", "/level", "/userCount");
        return step.succeeded(
                new ReadIssueResult(body.getTitle(), body.getLevel(), body.getUserCount()),
                response);
    }

    /**
     * Gives the issue to the person on duty.
     *
     * <p>One attempt at step 'assign', which sends PUT
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AssignResult assign(Inputs inputs, FindNewestResult findNewest) {
        Step step = Step.start(WORKFLOW_ID, "assign", options);
        IssueUpdate payload = new IssueUpdate()
                .assignedTo(inputs.person())
                .priority(
                        step.convert(
                                inputs.priority(),
                                Conversions.toEnum(IssueUpdatePriority.class),
                                "$inputs.priority"))
                .hasSeen(true);
        IssuesApi.UpdateIssue request = sentryApi.issues()
                .updateIssue(
                        inputs.organization(),
                        step.present(findNewest.issueId(), "$steps.findNewest.outputs.issueId"))
                .issueUpdate(payload);
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Issue body = response.body("/status");
        step.require(
                body.getStatus() == IssueStatus.UNRESOLVED,
                "$response.body#/status == 'unresolved'");
        return step.succeeded(new AssignResult(body.getStatus()));
    }

    /**
     * Deletes what is noise.
     *
     * <p>One attempt at step 'discard', which sends DELETE
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public DiscardResult discard(Inputs inputs, FindNewestResult findNewest) {
        Step step = Step.start(WORKFLOW_ID, "discard", options);
        IssuesApi.DeleteIssue request = sentryApi.issues().deleteIssue(
                inputs.organization(),
                step.present(findNewest.issueId(), "$steps.findNewest.outputs.issueId"));
        Response<Void> response = sentryApi.send(step, request);
        step.require(response.status() == 202, "$statusCode == 202");
        return step.succeeded(new DiscardResult());
    }

    /**
     * Looks again until the issue is not found, for Sentry deletes in its own time.
     *
     * <p>One attempt at step 'confirmGone', which sends GET
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ConfirmGoneResult confirmGone(Inputs inputs, FindNewestResult findNewest) {
        Step step = Step.start(WORKFLOW_ID, "confirmGone", options);
        IssuesApi.RetrieveIssue request = sentryApi.issues().retrieveIssue(
                inputs.organization(),
                step.present(findNewest.issueId(), "$steps.findNewest.outputs.issueId"));
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 404, "$statusCode == 404");
        return step.succeeded(new ConfirmGoneResult());
    }

    /**
     * What the workflow is given.
     *
     * @param organization The short name of the organization.
     * @param person Who is on duty, the name of a user or the short name of a team.
     * @param priority The priority that an issue is given with its owner.
     * @param query What the issue must match, in Sentry's search syntax.
     */
    public record Inputs(String organization, String person, Inputs.Priority priority,
            String query) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "organization", organization);
            Checks.required(WORKFLOW_ID, "person", person);
            priority = priority == null ? Priority.MEDIUM : priority;
            query = query == null ? "is:unresolved" : query;
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String organization, String person) {
            return new Inputs(organization, person, Priority.MEDIUM, "is:unresolved");
        }

        /**
         * These inputs with another 'priority'; null for none given, which is its default.
         */
        public Inputs withPriority(@Nullable Priority priority) {
            return new Inputs(
                    organization,
                    person,
                    priority == null ? Priority.MEDIUM : priority,
                    query);
        }

        /**
         * These inputs with another 'query'; null for none given, which is its default.
         */
        public Inputs withQuery(@Nullable String query) {
            return new Inputs(
                    organization,
                    person,
                    priority,
                    query == null ? "is:unresolved" : query);
        }

        /**
         * The priority that an issue is given with its owner.
         */
        public enum Priority {
            CRITICAL("critical"),

            HIGH("high"),

            MEDIUM("medium"),

            LOW("low");

            private final String value;

            Priority(String value) {
                this.value = value;
            }

            /**
             * The value as documents and servers write it.
             */
            @JsonValue
            @Override
            public String toString() {
                return value;
            }
        }
    }

    /**
     * What step 'findNewest' gives.
     *
     * @param issueId $response.body#/0/id
     * @param shortId $response.body#/0/shortId
     */
    public record FindNewestResult(@Nullable String issueId, @Nullable String shortId) {
    }

    /**
     * What step 'readIssue' gives.
     *
     * @param title $response.body#/title
     * @param level $response.body#/level
     * @param users $response.body#/userCount
     */
    public record ReadIssueResult(@Nullable String title, @Nullable IssueLevel level,
            @Nullable Long users) {
    }

    /**
     * What step 'assign' gives.
     *
     * @param status $response.body#/status
     */
    public record AssignResult(@Nullable IssueStatus status) {
    }

    /**
     * What step 'discard' gives.
     */
    public record DiscardResult() {
    }

    /**
     * What step 'confirmGone' gives.
     */
    public record ConfirmGoneResult() {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.NothingNew, Outputs.Owned, Outputs.Assigned, Outputs.Discarded {
        /**
         * $steps.findNewest.outputs.issueId.
         */
        @Nullable String issueId();

        /**
         * $steps.findNewest.outputs.shortId.
         */
        @Nullable String shortId();

        /**
         * $steps.readIssue.outputs.title; null if the ending does not set it.
         */
        default @Nullable String title() {
            return null;
        }

        /**
         * $steps.assign.outputs.status; null if the ending does not set it.
         */
        default @Nullable IssueStatus status() {
            return null;
        }

        /**
         * The workflow ended by action 'nothingNew'.
         *
         * @param issueId $steps.findNewest.outputs.issueId
         * @param shortId $steps.findNewest.outputs.shortId
         */
        record NothingNew(@Nullable String issueId, @Nullable String shortId) implements Outputs {
        }

        /**
         * The workflow ended by action 'owned'.
         *
         * @param issueId $steps.findNewest.outputs.issueId
         * @param shortId $steps.findNewest.outputs.shortId
         * @param title $steps.readIssue.outputs.title
         */
        record Owned(@Nullable String issueId, @Nullable String shortId,
                @Nullable String title) implements Outputs {
        }

        /**
         * The workflow ended by action 'assigned'.
         *
         * @param issueId $steps.findNewest.outputs.issueId
         * @param shortId $steps.findNewest.outputs.shortId
         * @param title $steps.readIssue.outputs.title
         * @param status $steps.assign.outputs.status
         */
        record Assigned(@Nullable String issueId, @Nullable String shortId, @Nullable String title,
                @Nullable IssueStatus status) implements Outputs {
        }

        /**
         * The workflow ended by action 'discarded'.
         *
         * @param issueId $steps.findNewest.outputs.issueId
         * @param shortId $steps.findNewest.outputs.shortId
         * @param title $steps.readIssue.outputs.title
         */
        record Discarded(@Nullable String issueId, @Nullable String shortId,
                @Nullable String title) implements Outputs {
        }
    }
}

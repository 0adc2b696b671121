package io.github.arazzocodegen.example.sentry;

import io.github.arazzocodegen.example.sentry.sentryapi.api.EventsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.IssuesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Event;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Issue;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueLevel;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueStatus;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueUpdate;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueUpdatePriority;
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
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Raises the priority of an issue, and waits until its owner shows.
 *
 * <pre>
 * weigh
 *   if $response.body#/status != 'unresolved': end (closed)
 *   if $response.body#/level != 'fatal' &amp;&amp; $response.body#/userCount &lt;= $inputs.threshold: end (harmless)
 *   on failure, if $statusCode == 404: end (gone)
 *   on failure, if $statusCode == 429 || $statusCode &gt;= 500: retry, up to 2 times
 * findEvent
 *   on failure, if $statusCode == 404: end (gone)
 *   on failure, if $statusCode == 429 || $statusCode &gt;= 500: retry, up to 2 times
 * raise
 *   on failure, if $statusCode == 404: end (gone)
 *   on failure, if $statusCode == 429 || $statusCode &gt;= 500: retry, up to 2 times
 * confirm
 *   if $response.body#/assignedTo == null: go to confirm
 *   end (escalated)
 *   on failure, if $statusCode == 404: end (gone)
 *   on failure, if $statusCode == 429 || $statusCode &gt;= 500: retry, up to 2 times
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'escalate-issue': change that, not this.
 */
@NullMarked
public final class EscalateIssue {
    private static final String WORKFLOW_ID = "escalate-issue";

    private final SentryApi sentryApi;

    private final WorkflowOptions options;

    public EscalateIssue(SentryApi sentryApi) {
        this(sentryApi, WorkflowOptions.defaults());
    }

    public EscalateIssue(SentryApi sentryApi, WorkflowOptions options) {
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
            Attempt<WeighResult, Issue> weigh;
            Retries weighBusyRetries = run.retries("weigh", "busy", Duration.ofMillis(500), 2);
            while (true) {
                try {
                    weigh = attemptWeigh(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // gone: $statusCode == 404
                    if (response != null && response.status() == 404) {
                        run.actionTaken("weigh", "gone");
                        return run.ended(
                                "gone",
                                new Outputs.Gone(null, null, null, null, null, null));
                    }
                    // busy: $statusCode == 429 || $statusCode >= 500
                    if (response != null
                            && (response.status() == 429 || response.status() >= 500)
                            && weighBusyRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            // closed: $response.body#/status != 'unresolved'
            if (weigh.response().body().getStatus() != IssueStatus.UNRESOLVED) {
                run.actionTaken("weigh", "closed");
                return run.ended(
                        "closed",
                        new Outputs.Closed(weigh.result().title(), weigh.result().users()));
            }
            // harmless: $response.body#/level != 'fatal' && $response.body#/userCount <=
            // $inputs.threshold
            if (weigh.response().body().getLevel() != IssueLevel.FATAL
                    && Comparisons.lessOrEqual(weigh.response().body().getUserCount(), inputs.threshold())) {
                run.actionTaken("weigh", "harmless");
                return run.ended(
                        "harmless",
                        new Outputs.Harmless(weigh.result().title(), weigh.result().users()));
            }
            FindEventResult findEvent;
            Retries findEventBusyRetries =
                    run.retries("findEvent", "busy", Duration.ofMillis(500), 2);
            while (true) {
                try {
                    findEvent = findEvent(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // gone: $statusCode == 404
                    if (response != null && response.status() == 404) {
                        run.actionTaken("findEvent", "gone");
                        return run.ended(
                                "gone",
                                new Outputs.Gone(
                                        weigh.result().title(),
                                        weigh.result().users(),
                                        null,
                                        null,
                                        null,
                                        null));
                    }
                    // busy: $statusCode == 429 || $statusCode >= 500
                    if (response != null
                            && (response.status() == 429 || response.status() >= 500)
                            && findEventBusyRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            RaiseResult raise;
            Retries raiseBusyRetries = run.retries("raise", "busy", Duration.ofMillis(500), 2);
            while (true) {
                try {
                    raise = raise(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // gone: $statusCode == 404
                    if (response != null && response.status() == 404) {
                        run.actionTaken("raise", "gone");
                        return run.ended(
                                "gone",
                                new Outputs.Gone(
                                        weigh.result().title(),
                                        weigh.result().users(),
                                        findEvent.event(),
                                        findEvent.message(),
                                        null,
                                        null));
                    }
                    // busy: $statusCode == 429 || $statusCode >= 500
                    if (response != null
                            && (response.status() == 429 || response.status() >= 500)
                            && raiseBusyRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            Attempt<ConfirmResult, Issue> confirm = null;
            while (true) {
                Retries confirmBusyRetries =
                        run.retries("confirm", "busy", Duration.ofMillis(500), 2);
                while (true) {
                    try {
                        confirm = attemptConfirm(inputs);
                        break;
                    } catch (StepFailedException failure) {
                        Response<?> response = failure.response();
                        // gone: $statusCode == 404
                        if (response != null && response.status() == 404) {
                            run.actionTaken("confirm", "gone");
                            return run.ended(
                                    "gone",
                                    new Outputs.Gone(
                                            weigh.result().title(),
                                            weigh.result().users(),
                                            findEvent.event(),
                                            findEvent.message(),
                                            raise.link(),
                                            confirm == null ? null : confirm.result().seen()));
                        }
                        // busy: $statusCode == 429 || $statusCode >= 500
                        if (response != null
                                && (response.status() == 429 || response.status() >= 500)
                                && confirmBusyRetries.again(failure)) {
                            continue;
                        }
                        throw failure;
                    }
                }
                // notYet: $response.body#/assignedTo == null
                if (confirm.response().body().getAssignedTo() == null) {
                    run.actionTaken("confirm", "notYet");
                    run.again("confirm", confirm.response());
                    continue;
                }
                // escalated
                run.actionTaken("confirm", "escalated");
                return run.ended(
                        "escalated",
                        new Outputs.Escalated(
                                weigh.result().title(),
                                weigh.result().users(),
                                findEvent.event(),
                                findEvent.message(),
                                raise.link(),
                                confirm.result().seen()));
            }
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * Reads how bad the issue is.
     *
     * <p>One attempt at step 'weigh', which sends GET
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public WeighResult weigh(Inputs inputs) {
        return attemptWeigh(inputs).result();
    }

    private Attempt<WeighResult, Issue> attemptWeigh(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "weigh", options);
        IssuesApi.RetrieveIssue request = sentryApi.issues().retrieveIssue(
                inputs.organization(),
                step.convert(inputs.issue(), Conversions::toText, "$inputs.issue"));
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Issue body = response.body("/title", "/userCount");
        return step.succeeded(new WeighResult(body.getTitle(), body.getUserCount()), response);
    }

    /**
     * Takes the latest event along, so that the team has something to look at.
     *
     * <p>One attempt at step 'findEvent', which sends GET
     * /organizations/{organization_slug}/issues/{issue_id}/events/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindEventResult findEvent(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "findEvent", options);
        EventsApi.ListIssueEvents request = sentryApi.events()
                .listIssueEvents(
                        inputs.organization(),
                        step.convert(inputs.issue(), Conversions::toText, "$inputs.issue"))
                .full(true)
                .limit(1L);
        Response<List<Event>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Event> body = response.body("/0/eventId", "/0/message");
        Event first = Elements.at(body, 0);
        String event = first == null ? null : first.getEventId();
        String message = first == null ? null : first.getMessage();
        return step.succeeded(new FindEventResult(event, message));
    }

    /**
     * Makes the issue critical and the team's.
     *
     * <p>One attempt at step 'raise', which sends PUT
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public RaiseResult raise(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "raise", options);
        IssueUpdate payload = new IssueUpdate()
                .status(IssueStatus.UNRESOLVED)
                .priority(IssueUpdatePriority.CRITICAL)
                .assignedTo(inputs.team())
                .isSubscribed(true);
        IssuesApi.UpdateIssue request = sentryApi.issues()
                .updateIssue(
                        inputs.organization(),
                        step.convert(inputs.issue(), Conversions::toText, "$inputs.issue"))
                .issueUpdate(payload);
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Issue body = response.body("/permalink");
        return step.succeeded(new RaiseResult(body.getPermalink()));
    }

    /**
     * Looks until the issue has an owner.
     *
     * <p>One attempt at step 'confirm', which sends GET
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ConfirmResult confirm(Inputs inputs) {
        return attemptConfirm(inputs).result();
    }

    private Attempt<ConfirmResult, Issue> attemptConfirm(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "confirm", options);
        IssuesApi.RetrieveIssue request = sentryApi.issues().retrieveIssue(
                inputs.organization(),
                step.convert(inputs.issue(), Conversions::toText, "$inputs.issue"));
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Issue body = response.body("/lastSeen");
        return step.succeeded(new ConfirmResult(body.getLastSeen()), response);
    }

    /**
     * What the workflow is given.
     *
     * @param organization The short name of the organization.
     * @param issue The number of the issue.
     * @param team The short name of the team that answers at night.
     * @param threshold How many users an issue may trouble before it is escalated, unless it is fatal.
     */
    public record Inputs(String organization, Long issue, String team, Long threshold) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "organization", organization);
            Checks.required(WORKFLOW_ID, "issue", issue);
            Checks.required(WORKFLOW_ID, "team", team);
            threshold = threshold == null ? 10L : threshold;
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String organization, Long issue, String team) {
            return new Inputs(organization, issue, team, 10L);
        }

        /**
         * These inputs with another 'threshold'; null for none given, which is its default.
         */
        public Inputs withThreshold(@Nullable Long threshold) {
            return new Inputs(organization, issue, team, threshold == null ? 10L : threshold);
        }
    }

    /**
     * What step 'weigh' gives.
     *
     * @param title $response.body#/title
     * @param users $response.body#/userCount
     */
    public record WeighResult(@Nullable String title, @Nullable Long users) {
    }

    /**
     * What step 'findEvent' gives.
     *
     * @param event $response.body#/0/eventId
     * @param message $response.body#/0/message
     */
    public record FindEventResult(@Nullable String event, @Nullable String message) {
    }

    /**
     * What step 'raise' gives.
     *
     * @param link $response.body#/permalink
     */
    public record RaiseResult(@Nullable URI link) {
    }

    /**
     * What step 'confirm' gives.
     *
     * @param seen $response.body#/lastSeen
     */
    public record ConfirmResult(@Nullable OffsetDateTime seen) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Closed, Outputs.Harmless, Outputs.Gone, Outputs.Escalated {
        /**
         * $steps.weigh.outputs.title.
         */
        @Nullable String title();

        /**
         * $steps.weigh.outputs.users.
         */
        @Nullable Long users();

        /**
         * $steps.findEvent.outputs.event; null if the ending does not set it.
         */
        default @Nullable String event() {
            return null;
        }

        /**
         * $steps.findEvent.outputs.message; null if the ending does not set it.
         */
        default @Nullable String message() {
            return null;
        }

        /**
         * $steps.raise.outputs.link; null if the ending does not set it.
         */
        default @Nullable URI link() {
            return null;
        }

        /**
         * $steps.confirm.outputs.seen; null if the ending does not set it.
         */
        default @Nullable OffsetDateTime lastSeen() {
            return null;
        }

        /**
         * The workflow ended by action 'closed'.
         *
         * @param title $steps.weigh.outputs.title
         * @param users $steps.weigh.outputs.users
         */
        record Closed(@Nullable String title, @Nullable Long users) implements Outputs {
        }

        /**
         * The workflow ended by action 'harmless'.
         *
         * @param title $steps.weigh.outputs.title
         * @param users $steps.weigh.outputs.users
         */
        record Harmless(@Nullable String title, @Nullable Long users) implements Outputs {
        }

        /**
         * The workflow ended by action 'gone'.
         *
         * @param title $steps.weigh.outputs.title
         * @param users $steps.weigh.outputs.users
         * @param event $steps.findEvent.outputs.event
         * @param message $steps.findEvent.outputs.message
         * @param link $steps.raise.outputs.link
         * @param lastSeen $steps.confirm.outputs.seen
         */
        record Gone(@Nullable String title, @Nullable Long users, @Nullable String event,
                @Nullable String message, @Nullable URI link,
                @Nullable OffsetDateTime lastSeen) implements Outputs {
        }

        /**
         * The workflow ended by action 'escalated'.
         *
         * @param title $steps.weigh.outputs.title
         * @param users $steps.weigh.outputs.users
         * @param event $steps.findEvent.outputs.event
         * @param message $steps.findEvent.outputs.message
         * @param link $steps.raise.outputs.link
         * @param lastSeen $steps.confirm.outputs.seen
         */
        record Escalated(@Nullable String title, @Nullable Long users, @Nullable String event,
                @Nullable String message, @Nullable URI link,
                @Nullable OffsetDateTime lastSeen) implements Outputs {
        }
    }
}

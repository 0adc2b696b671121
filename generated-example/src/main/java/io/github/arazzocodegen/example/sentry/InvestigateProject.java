package io.github.arazzocodegen.example.sentry;

import io.github.arazzocodegen.example.sentry.sentryapi.api.EventsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.IssuesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.ProjectsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Event;
import io.github.arazzocodegen.example.sentry.sentryapi.model.EventEntriesInner;
import io.github.arazzocodegen.example.sentry.sentryapi.model.EventEntriesInnerType;
import io.github.arazzocodegen.example.sentry.sentryapi.model.EventSdk;
import io.github.arazzocodegen.example.sentry.sentryapi.model.EventUser;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Issue;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueTagsInner;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ListOrganizationIssuesSortParameter;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Project;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
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
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Goes from a project to its most frequent issue, and from that to its latest event.
 *
 * <p>Sentry needs a moment to index the events of a new issue. The workflow asks for them
 * again until there is one.
 *
 * <pre>
 * findProject
 *   on failure, if $statusCode == 404: end (noSuchProject)
 * findIssue
 *   if $response.body#/0/id == null: end (healthy)
 *   on failure, if $statusCode &gt;= 500: retry, up to 2 times
 * findEvent
 *   if $response.body#/0/eventId == null: go to findEvent
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'investigate-project': change that, not this.
 */
@NullMarked
public final class InvestigateProject {
    private static final String WORKFLOW_ID = "investigate-project";

    private final SentryApi sentryApi;

    private final WorkflowOptions options;

    public InvestigateProject(SentryApi sentryApi) {
        this(sentryApi, WorkflowOptions.defaults());
    }

    public InvestigateProject(SentryApi sentryApi, WorkflowOptions options) {
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
            FindProjectResult findProject;
            try {
                findProject = findProject(inputs);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // noSuchProject: $statusCode == 404
                if (response != null && response.status() == 404) {
                    run.actionTaken("findProject", "noSuchProject");
                    return run.ended("noSuchProject", new Outputs.NoSuchProject());
                }
                throw failure;
            }
            Attempt<FindIssueResult, List<Issue>> findIssue;
            Retries findIssueTryAgainRetries =
                    run.retries("findIssue", "tryAgain", Duration.ofSeconds(5), 2);
            while (true) {
                try {
                    findIssue = attemptFindIssue(inputs, findProject);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // tryAgain: $statusCode >= 500
                    if (response != null
                            && response.status() >= 500
                            && findIssueTryAgainRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            // healthy: $response.body#/0/id == null
            Issue first = Elements.at(findIssue.response().body(), 0);
            if ((first == null ? null : first.getId()) == null) {
                run.actionTaken("findIssue", "healthy");
                return run.ended(
                        "healthy",
                        new Outputs.Healthy(
                                findProject.platform(),
                                findIssue.result().title(),
                                findIssue.result().culprit(),
                                findIssue.result().tag()));
            }
            Attempt<FindEventResult, List<Event>> findEvent = null;
            while (true) {
                findEvent = attemptFindEvent(inputs, findIssue.result());
                // notIndexedYet: $response.body#/0/eventId == null
                Event first2 = Elements.at(findEvent.response().body(), 0);
                if ((first2 == null ? null : first2.getEventId()) == null) {
                    run.actionTaken("findEvent", "notIndexedYet");
                    run.again("findEvent", findEvent.response());
                    continue;
                }
                return run.completed(new Outputs.Completed(
                        findProject.platform(),
                        findIssue.result().title(),
                        findIssue.result().culprit(),
                        findIssue.result().tag(),
                        findEvent.result().event(),
                        findEvent.result().user(),
                        findEvent.result().sdk(),
                        findEvent.result().entry()));
            }
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * Finds out the number of the project, which the search for issues wants.
     *
     * <p>One attempt at step 'findProject', which sends GET
     * /projects/{organization_slug}/{project_slug}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindProjectResult findProject(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "findProject", options);
        ProjectsApi.RetrieveProject request =
                sentryApi.projects().retrieveProject(inputs.organization(), inputs.project());
        Response<Project> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Project body = response.body("/id", "/platform");
        return step.succeeded(new FindProjectResult(body.getId(), body.getPlatform()));
    }

    /**
     * Finds the issue with most events.
     *
     * <p>One attempt at step 'findIssue', which sends GET
     * /organizations/{organization_slug}/issues/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindIssueResult findIssue(Inputs inputs, FindProjectResult findProject) {
        return attemptFindIssue(inputs, findProject).result();
    }

    private Attempt<FindIssueResult, List<Issue>> attemptFindIssue(Inputs inputs,
            FindProjectResult findProject) {
        Step step = Step.start(WORKFLOW_ID, "findIssue", options);
        String id = step.present(findProject.id(), "$steps.findProject.outputs.id");
        IssuesApi.ListOrganizationIssues request = sentryApi.issues()
                .listOrganizationIssues(inputs.organization())
                .project(
                        List.of(
                                step.convert(
                                        id,
                                        Conversions::toLong,
                                        "$steps.findProject.outputs.id")))
                .query("is:unresolved")
                .start(inputs.since())
                .sort(ListOrganizationIssuesSortParameter.FREQ)
                .limit(1L);
        Response<List<Issue>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Issue> body = response.body("/0/id", "/0/title", "/0/culprit", "/0/tags/0/key");
        Issue first = Elements.at(body, 0);
        String id2 = first == null ? null : first.getId();
        String title = first == null ? null : first.getTitle();
        String culprit = first == null ? null : first.getCulprit();
        IssueTagsInner firstTag = Elements.at(first == null ? null : first.getTags(), 0);
        String tag = firstTag == null ? null : firstTag.getKey();
        return step.succeeded(new FindIssueResult(id2, title, culprit, tag), response);
    }

    /**
     * Asks for the latest event until it is there.
     *
     * <p>One attempt at step 'findEvent', which sends GET
     * /organizations/{organization_slug}/issues/{issue_id}/events/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindEventResult findEvent(Inputs inputs, FindIssueResult findIssue) {
        return attemptFindEvent(inputs, findIssue).result();
    }

    private Attempt<FindEventResult, List<Event>> attemptFindEvent(Inputs inputs,
            FindIssueResult findIssue) {
        Step step = Step.start(WORKFLOW_ID, "findEvent", options);
        EventsApi.ListIssueEvents request = sentryApi.events()
                .listIssueEvents(
                        inputs.organization(),
                        step.present(findIssue.id(), "$steps.findIssue.outputs.id"))
                .full(true)
                .limit(1L);
        Response<List<Event>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Event> body =
                response.body("/0/eventId", "/0/user/email", "/0/sdk/version", "/0/entries/0/type");
        Event first = Elements.at(body, 0);
        String event = first == null ? null : first.getEventId();
        EventUser user = first == null ? null : first.getUser();
        String user2 = user == null ? null : user.getEmail();
        EventSdk sdk = first == null ? null : first.getSdk();
        String sdk2 = sdk == null ? null : sdk.getVersion();
        EventEntriesInner firstEntry = Elements.at(first == null ? null : first.getEntries(), 0);
        EventEntriesInnerType entry = firstEntry == null ? null : firstEntry.getType();
        return step.succeeded(new FindEventResult(event, user2, sdk2, entry), response);
    }

    /**
     * What the workflow is given.
     *
     * @param organization The short name of the organization.
     * @param project The short name of the project.
     * @param since The beginning of the period to look at; without one, all is looked at.
     */
    public record Inputs(String organization, String project, @Nullable OffsetDateTime since) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "organization", organization);
            Checks.required(WORKFLOW_ID, "project", project);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String organization, String project) {
            return new Inputs(organization, project, null);
        }

        /**
         * These inputs with another 'since'; null for none given.
         */
        public Inputs withSince(@Nullable OffsetDateTime since) {
            return new Inputs(organization, project, since);
        }
    }

    /**
     * What step 'findProject' gives.
     *
     * @param id $response.body#/id
     * @param platform $response.body#/platform
     */
    public record FindProjectResult(@Nullable String id, @Nullable String platform) {
    }

    /**
     * What step 'findIssue' gives.
     *
     * @param id $response.body#/0/id
     * @param title $response.body#/0/title
     * @param culprit $response.body#/0/culprit
     * @param tag $response.body#/0/tags/0/key
     */
    public record FindIssueResult(@Nullable String id, @Nullable String title,
            @Nullable String culprit, @Nullable String tag) {
    }

    /**
     * What step 'findEvent' gives.
     *
     * @param event $response.body#/0/eventId
     * @param user $response.body#/0/user/email
     * @param sdk $response.body#/0/sdk/version
     * @param entry $response.body#/0/entries/0/type
     */
    public record FindEventResult(@Nullable String event, @Nullable String user,
            @Nullable String sdk, @Nullable EventEntriesInnerType entry) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.NoSuchProject, Outputs.Healthy, Outputs.Completed {
        /**
         * $steps.findProject.outputs.platform; null if the ending does not set it.
         */
        default @Nullable String platform() {
            return null;
        }

        /**
         * $steps.findIssue.outputs.title; null if the ending does not set it.
         */
        default @Nullable String title() {
            return null;
        }

        /**
         * $steps.findIssue.outputs.culprit; null if the ending does not set it.
         */
        default @Nullable String culprit() {
            return null;
        }

        /**
         * $steps.findIssue.outputs.tag; null if the ending does not set it.
         */
        default @Nullable String tag() {
            return null;
        }

        /**
         * $steps.findEvent.outputs.event; null if the ending does not set it.
         */
        default @Nullable String event() {
            return null;
        }

        /**
         * $steps.findEvent.outputs.user; null if the ending does not set it.
         */
        default @Nullable String user() {
            return null;
        }

        /**
         * $steps.findEvent.outputs.sdk; null if the ending does not set it.
         */
        default @Nullable String sdk() {
            return null;
        }

        /**
         * $steps.findEvent.outputs.entry; null if the ending does not set it.
         */
        default @Nullable EventEntriesInnerType entry() {
            return null;
        }

        /**
         * The workflow ended by action 'noSuchProject'.
         */
        record NoSuchProject() implements Outputs {
        }

        /**
         * The workflow ended by action 'healthy'.
         *
         * @param platform $steps.findProject.outputs.platform
         * @param title $steps.findIssue.outputs.title
         * @param culprit $steps.findIssue.outputs.culprit
         * @param tag $steps.findIssue.outputs.tag
         */
        record Healthy(@Nullable String platform, @Nullable String title, @Nullable String culprit,
                @Nullable String tag) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param platform $steps.findProject.outputs.platform
         * @param title $steps.findIssue.outputs.title
         * @param culprit $steps.findIssue.outputs.culprit
         * @param tag $steps.findIssue.outputs.tag
         * @param event $steps.findEvent.outputs.event
         * @param user $steps.findEvent.outputs.user
         * @param sdk $steps.findEvent.outputs.sdk
         * @param entry $steps.findEvent.outputs.entry
         */
        record Completed(@Nullable String platform, @Nullable String title,
                @Nullable String culprit, @Nullable String tag, @Nullable String event,
                @Nullable String user, @Nullable String sdk,
                @Nullable EventEntriesInnerType entry) implements Outputs {
        }
    }
}

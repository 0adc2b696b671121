package io.github.arazzocodegen.example.sentry;

import io.github.arazzocodegen.example.sentry.sentryapi.api.AlertsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.OrganizationsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.ProjectsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.ReleasesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.model.AlertRule;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Organization;
import io.github.arazzocodegen.example.sentry.sentryapi.model.OrganizationStatus;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Project;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Release;
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
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects projects, releases and alert rules of an organization.
 *
 * <p>An organization without projects has nothing to survey. Without alert rules nobody
 * hears of what goes wrong, which is an ending of its own.
 *
 * <pre>
 * read
 *   on failure, if $statusCode == 429 and $response.header.Retry-After != null: retry, up to 2 times
 * projects
 *   if $response.body#/0/id == null: end (empty)
 *   on failure, if $statusCode == 429 and $response.header.Retry-After != null: retry, up to 2 times
 * releases
 *   on failure, if $statusCode == 429 and $response.header.Retry-After != null: retry, up to 2 times
 * alerts
 *   if $response.body#/0/id == null: end (unwatched)
 *   on failure, if $statusCode == 429 and $response.header.Retry-After != null: retry, up to 2 times
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'survey-organization': change that, not this.
 */
@NullMarked
public final class SurveyOrganization {
    private static final String WORKFLOW_ID = "survey-organization";

    private final SentryApi sentryApi;

    private final WorkflowOptions options;

    public SurveyOrganization(SentryApi sentryApi) {
        this(sentryApi, WorkflowOptions.defaults());
    }

    public SurveyOrganization(SentryApi sentryApi, WorkflowOptions options) {
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
            ReadResult read;
            Retries readLaterRetries = run.retries("read", "later", Duration.ofSeconds(10), 2);
            while (true) {
                try {
                    read = read(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // later: $statusCode == 429 and $response.header.Retry-After != null
                    if (response != null
                            && response.status() == 429 && response.header("Retry-After") != null
                            && readLaterRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            Attempt<ProjectsResult, List<Project>> projects;
            Retries projectsLaterRetries =
                    run.retries("projects", "later", Duration.ofSeconds(10), 2);
            while (true) {
                try {
                    projects = attemptProjects(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // later: $statusCode == 429 and $response.header.Retry-After != null
                    if (response != null
                            && response.status() == 429 && response.header("Retry-After") != null
                            && projectsLaterRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            // empty: $response.body#/0/id == null
            Project first = Elements.at(projects.response().body(), 0);
            if ((first == null ? null : first.getId()) == null) {
                run.actionTaken("projects", "empty");
                return run.ended(
                        "empty",
                        new Outputs.Empty(
                                read.name(),
                                read.plan(),
                                read.status(),
                                read.features(),
                                projects.result().projects()));
            }
            ReleasesResult releases;
            Retries releasesLaterRetries =
                    run.retries("releases", "later", Duration.ofSeconds(10), 2);
            while (true) {
                try {
                    releases = releases(inputs, projects.result());
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // later: $statusCode == 429 and $response.header.Retry-After != null
                    if (response != null
                            && response.status() == 429 && response.header("Retry-After") != null
                            && releasesLaterRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            Attempt<AlertsResult, List<AlertRule>> alerts;
            Retries alertsLaterRetries = run.retries("alerts", "later", Duration.ofSeconds(10), 2);
            while (true) {
                try {
                    alerts = attemptAlerts(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // later: $statusCode == 429 and $response.header.Retry-After != null
                    if (response != null
                            && response.status() == 429 && response.header("Retry-After") != null
                            && alertsLaterRetries.again(failure)) {
                        continue;
                    }
                    throw failure;
                }
            }
            // unwatched: $response.body#/0/id == null
            AlertRule first2 = Elements.at(alerts.response().body(), 0);
            if ((first2 == null ? null : first2.getId()) == null) {
                run.actionTaken("alerts", "unwatched");
                return run.ended(
                        "unwatched",
                        new Outputs.Unwatched(
                                read.name(),
                                read.plan(),
                                read.status(),
                                read.features(),
                                projects.result().projects(),
                                releases.latest(),
                                releases.newIssues(),
                                alerts.result().rules(),
                                alerts.result().owner()));
            }
            return run.completed(new Outputs.Completed(
                    read.name(),
                    read.plan(),
                    read.status(),
                    read.features(),
                    projects.result().projects(),
                    releases.latest(),
                    releases.newIssues(),
                    alerts.result().rules(),
                    alerts.result().owner()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * Reads the organization itself.
     *
     * <p>One attempt at step 'read', which sends GET /organizations/{organization_slug}/; its
     * actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        OrganizationsApi.RetrieveOrganization request =
                sentryApi.organizations().retrieveOrganization(inputs.organization());
        Response<Organization> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Organization body = response.body("/name", "/plan", "/status/name", "/features");
        OrganizationStatus status = body.getStatus();
        String status2 = status == null ? null : status.getName();
        return step.succeeded(new ReadResult(
                body.getName(),
                body.getPlan(),
                status2,
                body.getFeatures()));
    }

    /**
     * Lists its projects.
     *
     * <p>One attempt at step 'projects', which sends GET
     * /organizations/{organization_slug}/projects/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ProjectsResult projects(Inputs inputs) {
        return attemptProjects(inputs).result();
    }

    private Attempt<ProjectsResult, List<Project>> attemptProjects(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "projects", options);
        ProjectsApi.ListProjects request = sentryApi.projects()
                .listProjects(inputs.organization())
                .limit(step.convert(inputs.limit(), Conversions::toLong, "$inputs.limit"));
        Response<List<Project>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Project> body = response.body("", "/0/id");
        Project first = Elements.at(body, 0);
        String firstId = first == null ? null : first.getId();
        return step.succeeded(new ProjectsResult(body, firstId), response);
    }

    /**
     * Lists the releases of its first project.
     *
     * <p>One attempt at step 'releases', which sends GET
     * /organizations/{organization_slug}/releases/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReleasesResult releases(Inputs inputs, ProjectsResult projects) {
        Step step = Step.start(WORKFLOW_ID, "releases", options);
        String firstId = step.present(projects.firstId(), "$steps.projects.outputs.firstId");
        ReleasesApi.ListReleases request = sentryApi.releases()
                .listReleases(inputs.organization())
                .project(
                        step.convert(
                                firstId,
                                Conversions::toLong,
                                "$steps.projects.outputs.firstId"))
                .limit(step.convert(inputs.limit(), Conversions::toLong, "$inputs.limit"));
        Response<List<Release>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Release> body = response.body("/0/version", "/0/newGroups");
        Release first = Elements.at(body, 0);
        String latest = first == null ? null : first.getVersion();
        Long newIssues = first == null ? null : first.getNewGroups();
        return step.succeeded(new ReleasesResult(latest, newIssues));
    }

    /**
     * Lists who is told of what.
     *
     * <p>One attempt at step 'alerts', which sends GET
     * /organizations/{organization_slug}/alert-rules/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AlertsResult alerts(Inputs inputs) {
        return attemptAlerts(inputs).result();
    }

    private Attempt<AlertsResult, List<AlertRule>> attemptAlerts(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "alerts", options);
        AlertsApi.ListAlertRules request = sentryApi.alerts().listAlertRules(inputs.organization());
        Response<List<AlertRule>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<AlertRule> body = response.body("", "/0/owner");
        AlertRule first = Elements.at(body, 0);
        String owner = first == null ? null : first.getOwner();
        return step.succeeded(new AlertsResult(body, owner), response);
    }

    /**
     * What the workflow is given.
     *
     * @param organization The short name of the organization.
     * @param limit How many projects and releases are asked for at most.
     */
    public record Inputs(String organization, Integer limit) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "organization", organization);
            limit = limit == null ? 10 : limit;
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String organization) {
            return new Inputs(organization, 10);
        }

        /**
         * These inputs with another 'limit'; null for none given, which is its default.
         */
        public Inputs withLimit(@Nullable Integer limit) {
            return new Inputs(organization, limit == null ? 10 : limit);
        }
    }

    /**
     * What step 'read' gives.
     *
     * @param name $response.body#/name
     * @param plan $response.body#/plan
     * @param status $response.body#/status/name
     * @param features $response.body#/features
     */
    public record ReadResult(@Nullable String name, @Nullable String plan, @Nullable String status,
            @Nullable List<String> features) {
    }

    /**
     * What step 'projects' gives.
     *
     * @param projects $response.body
     * @param firstId $response.body#/0/id
     */
    public record ProjectsResult(List<Project> projects, @Nullable String firstId) {
    }

    /**
     * What step 'releases' gives.
     *
     * @param latest $response.body#/0/version
     * @param newIssues $response.body#/0/newGroups
     */
    public record ReleasesResult(@Nullable String latest, @Nullable Long newIssues) {
    }

    /**
     * What step 'alerts' gives.
     *
     * @param rules $response.body
     * @param owner $response.body#/0/owner
     */
    public record AlertsResult(List<AlertRule> rules, @Nullable String owner) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Empty, Outputs.Unwatched, Outputs.Completed {
        /**
         * $steps.read.outputs.name.
         */
        @Nullable String name();

        /**
         * $steps.read.outputs.plan.
         */
        @Nullable String plan();

        /**
         * $steps.read.outputs.status.
         */
        @Nullable String status();

        /**
         * $steps.read.outputs.features.
         */
        @Nullable List<String> features();

        /**
         * $steps.projects.outputs.projects.
         */
        List<Project> projects();

        /**
         * $steps.releases.outputs.latest; null if the ending does not set it.
         */
        default @Nullable String latestRelease() {
            return null;
        }

        /**
         * $steps.releases.outputs.newIssues; null if the ending does not set it.
         */
        default @Nullable Long newIssues() {
            return null;
        }

        /**
         * $steps.alerts.outputs.rules; null if the ending does not set it.
         */
        default @Nullable List<AlertRule> alertRules() {
            return null;
        }

        /**
         * $steps.alerts.outputs.owner; null if the ending does not set it.
         */
        default @Nullable String alertOwner() {
            return null;
        }

        /**
         * The workflow ended by action 'empty'.
         *
         * @param name $steps.read.outputs.name
         * @param plan $steps.read.outputs.plan
         * @param status $steps.read.outputs.status
         * @param features $steps.read.outputs.features
         * @param projects $steps.projects.outputs.projects
         */
        record Empty(@Nullable String name, @Nullable String plan, @Nullable String status,
                @Nullable List<String> features, List<Project> projects) implements Outputs {
        }

        /**
         * The workflow ended by action 'unwatched'.
         *
         * @param name $steps.read.outputs.name
         * @param plan $steps.read.outputs.plan
         * @param status $steps.read.outputs.status
         * @param features $steps.read.outputs.features
         * @param projects $steps.projects.outputs.projects
         * @param latestRelease $steps.releases.outputs.latest
         * @param newIssues $steps.releases.outputs.newIssues
         * @param alertRules $steps.alerts.outputs.rules
         * @param alertOwner $steps.alerts.outputs.owner
         */
        record Unwatched(@Nullable String name, @Nullable String plan, @Nullable String status,
                @Nullable List<String> features, List<Project> projects,
                @Nullable String latestRelease, @Nullable Long newIssues,
                List<AlertRule> alertRules, @Nullable String alertOwner) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param name $steps.read.outputs.name
         * @param plan $steps.read.outputs.plan
         * @param status $steps.read.outputs.status
         * @param features $steps.read.outputs.features
         * @param projects $steps.projects.outputs.projects
         * @param latestRelease $steps.releases.outputs.latest
         * @param newIssues $steps.releases.outputs.newIssues
         * @param alertRules $steps.alerts.outputs.rules
         * @param alertOwner $steps.alerts.outputs.owner
         */
        record Completed(@Nullable String name, @Nullable String plan, @Nullable String status,
                @Nullable List<String> features, List<Project> projects,
                @Nullable String latestRelease, @Nullable Long newIssues,
                List<AlertRule> alertRules, @Nullable String alertOwner) implements Outputs {
        }
    }
}

package io.github.arazzocodegen.example.sentry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.arazzocodegen.example.sentry.sentryapi.api.IssuesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.api.ReleasesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Issue;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueStatus;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueUpdate;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Release;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ReleaseCreate;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.JsonObject;
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
 * Records what was deployed, resolves the issue, and checks that it stays so.
 *
 * <pre>
 * recordRelease
 *   on failure, if $statusCode == 429 || $statusCode == 503: retry, up to 2 times
 *   on failure, if $statusCode == 404: end (gone)
 * findRelease
 *   if $response.body#/0/version == null: go to findRelease
 *   on failure, if $statusCode == 429 || $statusCode == 503: retry, up to 2 times
 *   on failure, if $statusCode == 404: end (gone)
 * resolve
 *   on failure, if $statusCode == 403: go to check
 *   on failure, if $statusCode == 404: end (gone)
 * check
 *   if $response.body#/status == 'unresolved': end (reopened)
 *   on failure, if $statusCode == 404: end (gone)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'resolve-in-release': change that, not this.
 */
@NullMarked
public final class ResolveInRelease {
    private static final String WORKFLOW_ID = "resolve-in-release";

    private final SentryApi sentryApi;

    private final WorkflowOptions options;

    public ResolveInRelease(SentryApi sentryApi) {
        this(sentryApi, WorkflowOptions.defaults());
    }

    public ResolveInRelease(SentryApi sentryApi, WorkflowOptions options) {
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
            Retries recordReleaseBusyRetries =
                    run.retries("recordRelease", "busy", Duration.ofSeconds(3), 2);
            while (true) {
                try {
                    recordRelease(inputs);
                    break;
                } catch (StepFailedException failure) {
                    Response<?> response = failure.response();
                    // busy: $statusCode == 429 || $statusCode == 503
                    if (response != null
                            && (response.status() == 429 || response.status() == 503)
                            && recordReleaseBusyRetries.again(failure)) {
                        continue;
                    }
                    // gone: $statusCode == 404
                    if (response != null && response.status() == 404) {
                        run.actionTaken("recordRelease", "gone");
                        return run.ended("gone", new Outputs.Gone(null, null, null));
                    }
                    throw failure;
                }
            }
            Attempt<FindReleaseResult, List<Release>> findRelease = null;
            while (true) {
                Retries findReleaseBusyRetries =
                        run.retries("findRelease", "busy", Duration.ofSeconds(3), 2);
                while (true) {
                    try {
                        findRelease = attemptFindRelease(inputs);
                        break;
                    } catch (StepFailedException failure) {
                        Response<?> response = failure.response();
                        // busy: $statusCode == 429 || $statusCode == 503
                        if (response != null
                                && (response.status() == 429 || response.status() == 503)
                                && findReleaseBusyRetries.again(failure)) {
                            continue;
                        }
                        // gone: $statusCode == 404
                        if (response != null && response.status() == 404) {
                            run.actionTaken("findRelease", "gone");
                            return run.ended(
                                    "gone",
                                    new Outputs.Gone(
                                            findRelease == null ? null : findRelease.result().id(),
                                            findRelease == null
                                                    ? null
                                                    : findRelease.result().version(),
                                            findRelease == null
                                                    ? null
                                                    : findRelease.result().commits()));
                        }
                        throw failure;
                    }
                }
                // notListedYet: $response.body#/0/version == null
                Release first = Elements.at(findRelease.response().body(), 0);
                if ((first == null ? null : first.getVersion()) == null) {
                    run.actionTaken("findRelease", "notListedYet");
                    run.again("findRelease", findRelease.response());
                    continue;
                }
                break;
            }
            try {
                resolve(inputs);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // lookFirst: $statusCode == 403
                if (response != null && response.status() == 403) {
                    run.actionTaken("resolve", "lookFirst");
                } else {
                    // gone: $statusCode == 404
                    if (response != null && response.status() == 404) {
                        run.actionTaken("resolve", "gone");
                        return run.ended(
                                "gone",
                                new Outputs.Gone(
                                        findRelease.result().id(),
                                        findRelease.result().version(),
                                        findRelease.result().commits()));
                    }
                    throw failure;
                }
            }
            Attempt<CheckResult, Issue> check;
            try {
                check = attemptCheck(inputs);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // gone: $statusCode == 404
                if (response != null && response.status() == 404) {
                    run.actionTaken("check", "gone");
                    return run.ended(
                            "gone",
                            new Outputs.Gone(
                                    findRelease.result().id(),
                                    findRelease.result().version(),
                                    findRelease.result().commits()));
                }
                throw failure;
            }
            // reopened: $response.body#/status == 'unresolved'
            if (check.response().body().getStatus() == IssueStatus.UNRESOLVED) {
                run.actionTaken("check", "reopened");
                return run.ended(
                        "reopened",
                        new Outputs.Reopened(
                                findRelease.result().id(),
                                findRelease.result().version(),
                                findRelease.result().commits(),
                                check.result().shortId(),
                                check.result().status()));
            }
            return run.completed(new Outputs.Completed(
                    findRelease.result().id(),
                    findRelease.result().version(),
                    findRelease.result().commits(),
                    check.result().shortId(),
                    check.result().status()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * Creates the release; that it is there already is as good.
     *
     * <p>One attempt at step 'recordRelease', which sends POST
     * /organizations/{organization_slug}/releases/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public RecordReleaseResult recordRelease(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "recordRelease", options);
        ReleaseCreate payload = new ReleaseCreate()
                .version(inputs.project() + "@" + inputs.version())
                .ref("refs/tags/" + inputs.version())
                .projects(List.of(inputs.project()))
                .dateReleased(inputs.released())
                .commits(
                        List.of(
                                new JsonObject()
                                        .withIfPresent("id", inputs.commit().id())
                                        .withIfPresent("author", inputs.commit().author())
                                        .with("message", "mends issue " + inputs.issue())));
        ReleasesApi.CreateRelease request =
                sentryApi.releases().createRelease(inputs.organization(), payload);
        Response<Release> response = sentryApi.send(step, request);
        step.require(
                response.status() == 201 || response.status() == 208,
                "$statusCode == 201 || $statusCode == 208");
        return step.succeeded(new RecordReleaseResult());
    }

    /**
     * Looks until the release is listed.
     *
     * <p>One attempt at step 'findRelease', which sends GET
     * /organizations/{organization_slug}/releases/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindReleaseResult findRelease(Inputs inputs) {
        return attemptFindRelease(inputs).result();
    }

    private Attempt<FindReleaseResult, List<Release>> attemptFindRelease(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "findRelease", options);
        ReleasesApi.ListReleases request = sentryApi.releases()
                .listReleases(inputs.organization())
                .query(inputs.project() + "@" + inputs.version())
                .limit(1L);
        Response<List<Release>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Release> body = response.body("/0/id", "/0/version", "/0/commitCount");
        Release first = Elements.at(body, 0);
        Long id = first == null ? null : first.getId();
        String version = first == null ? null : first.getVersion();
        Long commits = first == null ? null : first.getCommitCount();
        return step.succeeded(new FindReleaseResult(id, version, commits), response);
    }

    /**
     * Marks the issue as resolved in what comes next.
     *
     * <p>One attempt at step 'resolve', which sends PUT
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ResolveResult resolve(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "resolve", options);
        IssueUpdate payload = new IssueUpdate()
                .status(IssueStatus.RESOLVED_IN_NEXT_RELEASE)
                .hasSeen(true);
        IssuesApi.UpdateIssue request = sentryApi.issues()
                .updateIssue(inputs.organization(), inputs.issue())
                .issueUpdate(payload);
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Issue body = response.body("/status");
        return step.succeeded(new ResolveResult(body.getStatus()));
    }

    /**
     * Reads what has become of the issue.
     *
     * <p>One attempt at step 'check', which sends GET
     * /organizations/{organization_slug}/issues/{issue_id}/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public CheckResult check(Inputs inputs) {
        return attemptCheck(inputs).result();
    }

    private Attempt<CheckResult, Issue> attemptCheck(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "check", options);
        IssuesApi.RetrieveIssue request =
                sentryApi.issues().retrieveIssue(inputs.organization(), inputs.issue());
        Response<Issue> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        Issue body = response.body("/status", "/shortId");
        return step.succeeded(new CheckResult(body.getStatus(), body.getShortId()), response);
    }

    /**
     * What the workflow is given.
     *
     * @param organization The short name of the organization.
     * @param project The short name of the project that was deployed.
     * @param version The version that was deployed.
     * @param issue The number of the issue that it mends.
     * @param commit The commit that mends it.
     * @param released When it was deployed; without one, now.
     */
    public record Inputs(String organization, String project, String version, String issue,
            Inputs.Commit commit, @Nullable OffsetDateTime released) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "organization", organization);
            Checks.required(WORKFLOW_ID, "project", project);
            Checks.required(WORKFLOW_ID, "version", version);
            Checks.required(WORKFLOW_ID, "issue", issue);
            Checks.required(WORKFLOW_ID, "commit", commit);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String organization, String project, String version, String issue,
                Commit commit) {
            return new Inputs(organization, project, version, issue, commit, null);
        }

        /**
         * These inputs with another 'released'; null for none given.
         */
        public Inputs withReleased(@Nullable OffsetDateTime released) {
            return new Inputs(organization, project, version, issue, commit, released);
        }

        /**
         * The commit that mends it.
         *
         * @param id The commit's hash.
         * @param author Who wrote it.
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Commit(String id, @Nullable String author) {
            public Commit {
                Checks.required(WORKFLOW_ID, "id", id);
            }

            /**
             * Commit with only what is required; the rest has its defaults.
             */
            public static Commit of(String id) {
                return new Commit(id, null);
            }

            /**
             * This object with another 'author'; null for none given.
             */
            public Commit withAuthor(@Nullable String author) {
                return new Commit(id, author);
            }
        }
    }

    /**
     * What step 'recordRelease' gives.
     */
    public record RecordReleaseResult() {
    }

    /**
     * What step 'findRelease' gives.
     *
     * @param id $response.body#/0/id
     * @param version $response.body#/0/version
     * @param commits $response.body#/0/commitCount
     */
    public record FindReleaseResult(@Nullable Long id, @Nullable String version,
            @Nullable Long commits) {
    }

    /**
     * What step 'resolve' gives.
     *
     * @param status $response.body#/status
     */
    public record ResolveResult(@Nullable IssueStatus status) {
    }

    /**
     * What step 'check' gives.
     *
     * @param status $response.body#/status
     * @param shortId $response.body#/shortId
     */
    public record CheckResult(@Nullable IssueStatus status, @Nullable String shortId) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.Gone, Outputs.Reopened, Outputs.Completed {
        /**
         * $steps.findRelease.outputs.id.
         */
        @Nullable Long releaseId();

        /**
         * $steps.findRelease.outputs.version.
         */
        @Nullable String release();

        /**
         * $steps.findRelease.outputs.commits.
         */
        @Nullable Long commits();

        /**
         * $steps.check.outputs.shortId; null if the ending does not set it.
         */
        default @Nullable String issue() {
            return null;
        }

        /**
         * $steps.check.outputs.status; null if the ending does not set it.
         */
        default @Nullable IssueStatus status() {
            return null;
        }

        /**
         * The workflow ended by action 'gone'.
         *
         * @param releaseId $steps.findRelease.outputs.id
         * @param release $steps.findRelease.outputs.version
         * @param commits $steps.findRelease.outputs.commits
         */
        record Gone(@Nullable Long releaseId, @Nullable String release,
                @Nullable Long commits) implements Outputs {
        }

        /**
         * The workflow ended by action 'reopened'.
         *
         * @param releaseId $steps.findRelease.outputs.id
         * @param release $steps.findRelease.outputs.version
         * @param commits $steps.findRelease.outputs.commits
         * @param issue $steps.check.outputs.shortId
         * @param status $steps.check.outputs.status
         */
        record Reopened(@Nullable Long releaseId, @Nullable String release, @Nullable Long commits,
                @Nullable String issue, @Nullable IssueStatus status) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param releaseId $steps.findRelease.outputs.id
         * @param release $steps.findRelease.outputs.version
         * @param commits $steps.findRelease.outputs.commits
         * @param issue $steps.check.outputs.shortId
         * @param status $steps.check.outputs.status
         */
        record Completed(@Nullable Long releaseId, @Nullable String release, @Nullable Long commits,
                @Nullable String issue, @Nullable IssueStatus status) implements Outputs {
        }
    }
}

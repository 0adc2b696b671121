package io.github.arazzocodegen.example.sentry;

import io.github.arazzocodegen.example.sentry.sentryapi.api.ReleasesApi;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Release;
import io.github.arazzocodegen.example.sentry.sentryapi.model.ReleaseCreate;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Conversions;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Ensure a release version exists for an organization, creating it if absent.
 *
 * <p>Searches existing releases by version, and when none match, creates a new release tied
 * to the supplied project slugs, then confirms the release is now listed. Ends early when a
 * matching release already exists.
 *
 * <pre>
 * findExistingRelease
 *   if $.length &gt; 0: end (alreadyExists)
 *   if $.length == 0: go to createRelease
 * createRelease
 * confirmRelease
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'track-deployment-release': change that, not this.
 */
@NullMarked
public final class TrackDeploymentRelease {
    private static final String WORKFLOW_ID = "track-deployment-release";

    private final SentryApi sentryApi;

    private final WorkflowOptions options;

    public TrackDeploymentRelease(SentryApi sentryApi) {
        this(sentryApi, WorkflowOptions.defaults());
    }

    public TrackDeploymentRelease(SentryApi sentryApi, WorkflowOptions options) {
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
            Attempt<FindExistingReleaseResult, List<Release>> findExistingRelease =
                    attemptFindExistingRelease(inputs);
            // alreadyExists: $.length > 0
            if (findExistingRelease.response().body().size() > 0) {
                run.actionTaken("findExistingRelease", "alreadyExists");
                return run.ended("alreadyExists", new Outputs.AlreadyExists());
            }
            // missing: $.length == 0 (goes on with createRelease, which is next)
            CreateReleaseResult createRelease = createRelease(inputs);
            ConfirmReleaseResult confirmRelease = confirmRelease(inputs, createRelease);
            return run.completed(new Outputs.Completed(
                    createRelease.releaseId(),
                    createRelease.releaseVersion(),
                    confirmRelease.confirmedVersion()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * List releases filtered by the target version to detect whether the release has already
     * been recorded.
     *
     * <p>One attempt at step 'findExistingRelease', which sends GET
     * /organizations/{organization_slug}/releases/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindExistingReleaseResult findExistingRelease(Inputs inputs) {
        return attemptFindExistingRelease(inputs).result();
    }

    private Attempt<FindExistingReleaseResult, List<Release>> attemptFindExistingRelease(
            Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "findExistingRelease", options);
        ReleasesApi.ListReleases request = sentryApi.releases()
                .listReleases(inputs.organizationSlug())
                .query(inputs.version())
                .limit(1L);
        Response<List<Release>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Release> body = response.body("/0/version");
        Release first = Elements.at(body, 0);
        String existingVersion = first == null ? null : first.getVersion();
        return step.succeeded(new FindExistingReleaseResult(existingVersion), response);
    }

    /**
     * Create the release record for the supplied version and project slugs so the deployment
     * can be tracked.
     *
     * <p>One attempt at step 'createRelease', which sends POST
     * /organizations/{organization_slug}/releases/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public CreateReleaseResult createRelease(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "createRelease", options);
        ReleaseCreate payload = new ReleaseCreate()
                .version(inputs.version())
                .ref(inputs.ref())
                .url(step.convertIfPresent(inputs.url(), Conversions::toUri, "$inputs.url"))
                .projects(inputs.projects());
        ReleasesApi.CreateRelease request =
                sentryApi.releases().createRelease(inputs.organizationSlug(), payload);
        Response<Release> response = sentryApi.send(step, request);
        step.require(response.status() == 201, "$statusCode == 201");
        Release body = response.body("/version", "/id");
        return step.succeeded(new CreateReleaseResult(body.getVersion(), body.getId()));
    }

    /**
     * Re-list releases filtered by version to confirm the newly created release is now tracked
     * by the organization.
     *
     * <p>One attempt at step 'confirmRelease', which sends GET
     * /organizations/{organization_slug}/releases/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ConfirmReleaseResult confirmRelease(Inputs inputs, CreateReleaseResult createRelease) {
        Step step = Step.start(WORKFLOW_ID, "confirmRelease", options);
        ReleasesApi.ListReleases request = sentryApi.releases()
                .listReleases(inputs.organizationSlug())
                .query(
                        step.present(
                                createRelease.releaseVersion(),
                                "$steps.createRelease.outputs.releaseVersion"))
                .limit(1L);
        Response<List<Release>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Release> body = response.body("/0/version");
        Release first = Elements.at(body, 0);
        String confirmedVersion = first == null ? null : first.getVersion();
        return step.succeeded(new ConfirmReleaseResult(confirmedVersion));
    }

    /**
     * What the workflow is given.
     *
     * @param organizationSlug The organization slug that owns the release.
     * @param version The release version string to track.
     * @param projects List of project slugs the release applies to.
     * @param ref Optional git ref (branch or tag) for the release.
     * @param url Optional URL pointing at the release in source control.
     */
    public record Inputs(String organizationSlug, String version, List<String> projects,
            @Nullable String ref, @Nullable String url) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "organizationSlug", organizationSlug);
            Checks.required(WORKFLOW_ID, "version", version);
            Checks.required(WORKFLOW_ID, "projects", projects);
            projects = Copies.list(projects);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String organizationSlug, String version, List<String> projects) {
            return new Inputs(organizationSlug, version, projects, null, null);
        }

        /**
         * These inputs with another 'ref'; null for none given.
         */
        public Inputs withRef(@Nullable String ref) {
            return new Inputs(organizationSlug, version, projects, ref, url);
        }

        /**
         * These inputs with another 'url'; null for none given.
         */
        public Inputs withUrl(@Nullable String url) {
            return new Inputs(organizationSlug, version, projects, ref, url);
        }
    }

    /**
     * What step 'findExistingRelease' gives.
     *
     * @param existingVersion $response.body#/0/version
     */
    public record FindExistingReleaseResult(@Nullable String existingVersion) {
    }

    /**
     * What step 'createRelease' gives.
     *
     * @param releaseVersion $response.body#/version
     * @param releaseId $response.body#/id
     */
    public record CreateReleaseResult(@Nullable String releaseVersion, @Nullable Long releaseId) {
    }

    /**
     * What step 'confirmRelease' gives.
     *
     * @param confirmedVersion $response.body#/0/version
     */
    public record ConfirmReleaseResult(@Nullable String confirmedVersion) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.AlreadyExists, Outputs.Completed {
        /**
         * $steps.createRelease.outputs.releaseId; null if the ending does not set it.
         */
        default @Nullable Long releaseId() {
            return null;
        }

        /**
         * $steps.createRelease.outputs.releaseVersion; null if the ending does not set it.
         */
        default @Nullable String releaseVersion() {
            return null;
        }

        /**
         * $steps.confirmRelease.outputs.confirmedVersion; null if the ending does not set it.
         */
        default @Nullable String confirmedVersion() {
            return null;
        }

        /**
         * The workflow ended by action 'alreadyExists'.
         */
        record AlreadyExists() implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param releaseId $steps.createRelease.outputs.releaseId
         * @param releaseVersion $steps.createRelease.outputs.releaseVersion
         * @param confirmedVersion $steps.confirmRelease.outputs.confirmedVersion
         */
        record Completed(@Nullable Long releaseId, @Nullable String releaseVersion,
                @Nullable String confirmedVersion) implements Outputs {
        }
    }
}

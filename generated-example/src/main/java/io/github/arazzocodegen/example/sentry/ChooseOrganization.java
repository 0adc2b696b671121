package io.github.arazzocodegen.example.sentry;

import io.github.arazzocodegen.example.sentry.sentryapi.api.OrganizationsApi;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Organization;
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
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first organization that the token's user belongs to.
 *
 * <pre>
 * list
 *   if $response.body#/0/slug == null: end (none)
 *   on failure, if $statusCode == 401: end (unauthorized)
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'choose-organization': change that, not this.
 */
@NullMarked
public final class ChooseOrganization {
    private static final String WORKFLOW_ID = "choose-organization";

    private final SentryApi sentryApi;

    private final WorkflowOptions options;

    public ChooseOrganization(SentryApi sentryApi) {
        this(sentryApi, WorkflowOptions.defaults());
    }

    public ChooseOrganization(SentryApi sentryApi, WorkflowOptions options) {
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
            Attempt<ListResult, List<Organization>> list;
            try {
                list = attemptList(inputs);
            } catch (StepFailedException failure) {
                Response<?> response = failure.response();
                // unauthorized: $statusCode == 401
                if (response != null && response.status() == 401) {
                    run.actionTaken("list", "unauthorized");
                    return run.ended("unauthorized", new Outputs.Unauthorized());
                }
                throw failure;
            }
            // none: $response.body#/0/slug == null
            Organization first = Elements.at(list.response().body(), 0);
            if ((first == null ? null : first.getSlug()) == null) {
                run.actionTaken("list", "none");
                return run.ended(
                        "none",
                        new Outputs.None(list.result().organization(), list.result().name()));
            }
            return run.completed(new Outputs.Completed(
                    list.result().organization(),
                    list.result().name()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * Lists the user's organizations.
     *
     * <p>One attempt at step 'list', which sends GET /organizations/; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ListResult list(Inputs inputs) {
        return attemptList(inputs).result();
    }

    private Attempt<ListResult, List<Organization>> attemptList(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "list", options);
        OrganizationsApi.ListOrganizations request = sentryApi.organizations().listOrganizations()
                .member(true)
                .owner(inputs.owned());
        Response<List<Organization>> response = sentryApi.send(step, request);
        step.require(response.status() == 200, "$statusCode == 200");
        List<Organization> body = response.body("/0/slug", "/0/name");
        Organization first = Elements.at(body, 0);
        String organization = first == null ? null : first.getSlug();
        String name = first == null ? null : first.getName();
        return step.succeeded(new ListResult(organization, name), response);
    }

    /**
     * What the workflow is given.
     *
     * @param owned Whether the user must own it.
     */
    public record Inputs(Boolean owned) {
        public Inputs {
            owned = owned == null ? false : owned;
        }

        /**
         * Inputs of which none is given: all have their defaults.
         */
        public static Inputs of() {
            return new Inputs(false);
        }

        /**
         * These inputs with another 'owned'; null for none given, which is its default.
         */
        public Inputs withOwned(@Nullable Boolean owned) {
            return new Inputs(owned == null ? false : owned);
        }
    }

    /**
     * What step 'list' gives.
     *
     * @param organization $response.body#/0/slug
     * @param name $response.body#/0/name
     */
    public record ListResult(@Nullable String organization, @Nullable String name) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.None, Outputs.Completed, Outputs.Unauthorized {
        /**
         * $steps.list.outputs.organization; null if the ending does not set it.
         */
        default @Nullable String organization() {
            return null;
        }

        /**
         * $steps.list.outputs.name; null if the ending does not set it.
         */
        default @Nullable String name() {
            return null;
        }

        /**
         * The workflow ended by action 'none'.
         *
         * @param organization $steps.list.outputs.organization
         * @param name $steps.list.outputs.name
         */
        record None(@Nullable String organization, @Nullable String name) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param organization $steps.list.outputs.organization
         * @param name $steps.list.outputs.name
         */
        record Completed(@Nullable String organization, @Nullable String name) implements Outputs {
        }

        /**
         * The workflow ended by action 'unauthorized'.
         */
        record Unauthorized() implements Outputs {
        }
    }
}

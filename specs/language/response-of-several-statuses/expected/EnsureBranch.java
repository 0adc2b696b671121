package com.acme;

import com.acme.branches.api.BranchesApi;
import com.acme.branches.model.Branch;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Attempt;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * find
 *   if $statusCode == 200: end (there)
 * create
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'ensure-branch': change that, not this.
 */
@NullMarked
public final class EnsureBranch {
    private static final String WORKFLOW_ID = "ensure-branch";

    private final Branches branches;

    private final WorkflowOptions options;

    public EnsureBranch(Branches branches) {
        this(branches, WorkflowOptions.defaults());
    }

    public EnsureBranch(Branches branches, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.branches = branches;
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
            Attempt<FindResult, Branch> find = attemptFind(inputs);
            // there: $statusCode == 200
            if (find.response().status() == 200) {
                run.actionTaken("find", "there");
                return run.ended("there", new Outputs.There(find.result().found()));
            }
            CreateResult create = create(inputs);
            return run.completed(new Outputs.Completed(find.result().found(), create.created()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'find', which sends GET /branches/{name}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public FindResult find(Inputs inputs) {
        return attemptFind(inputs).result();
    }

    private Attempt<FindResult, Branch> attemptFind(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "find", options);
        BranchesApi.ReadBranch request = branches.branches().readBranch(inputs.name());
        Response<Branch> response = branches.send(step, request);
        step.require(
                response.status() == 200 || response.status() == 404,
                "$statusCode == 200 || $statusCode == 404");
        Branch body = response.status() == 404 ? null : response.body("/name");
        String found = body == null ? null : body.getName();
        return step.succeeded(new FindResult(found), response);
    }

    /**
     * One attempt at step 'create', which sends POST /branches; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public CreateResult create(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "create", options);
        Branch payload = new Branch().name(inputs.name());
        BranchesApi.CreateBranch request = branches.branches().createBranch().branch(payload);
        Response<Branch> response = branches.send(step, request);
        step.require(
                response.status() == 201 || response.status() == 409,
                "$statusCode == 201 || $statusCode == 409");
        Branch body = response.status() == 409 ? null : response.body("/name");
        String created = body == null ? null : body.getName();
        return step.succeeded(new CreateResult(created));
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String name) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "name", name);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String name) {
            return new Inputs(name);
        }
    }

    /**
     * What step 'find' gives.
     *
     * @param found $response.body#/name
     */
    public record FindResult(@Nullable String found) {
    }

    /**
     * What step 'create' gives.
     *
     * @param created $response.body#/name
     */
    public record CreateResult(@Nullable String created) {
    }

    /**
     * What the workflow gives, by the way that it ended.
     */
    public sealed interface Outputs permits Outputs.There, Outputs.Completed {
        /**
         * $steps.find.outputs.found.
         */
        @Nullable String found();

        /**
         * $steps.create.outputs.created; null if the ending does not set it.
         */
        default @Nullable String created() {
            return null;
        }

        /**
         * The workflow ended by action 'there'.
         *
         * @param found $steps.find.outputs.found
         */
        record There(@Nullable String found) implements Outputs {
        }

        /**
         * The workflow ran to its last step.
         *
         * @param found $steps.find.outputs.found
         * @param created $steps.create.outputs.created
         */
        record Completed(@Nullable String found, @Nullable String created) implements Outputs {
        }
    }
}

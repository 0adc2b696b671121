package com.acme;

import com.acme.branches.BodyType;
import com.acme.branches.api.BranchesApi;
import com.acme.branches.model.Branch;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * delete
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'delete-branch': change that, not this.
 */
@NullMarked
public final class DeleteBranch {
    private static final String WORKFLOW_ID = "delete-branch";

    private final Branches branches;

    private final WorkflowOptions options;

    public DeleteBranch(Branches branches) {
        this(branches, WorkflowOptions.defaults());
    }

    public DeleteBranch(Branches branches, WorkflowOptions options) {
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
            DeleteResult delete = delete(inputs);
            return run.completed(new Outputs(delete.deleted()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'delete', which sends DELETE /branches/{name}; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public DeleteResult delete(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "delete", options);
        BranchesApi.DeleteBranch request = branches.branches().deleteBranch(inputs.name());
        Response<Branch> response = branches.send(step, request);
        step.require(response.status() == 204, "$statusCode == 204");
        Object body = response.asIfPresent(Branches.body(BodyType.ANY), "");
        return step.succeeded(new DeleteResult(body));
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
     * What step 'delete' gives.
     *
     * @param deleted $response.body
     */
    public record DeleteResult(@Nullable Object deleted) {
        @Override
        public String toString() {
            return "DeleteResult[deleted=" + Secrets.shown(deleted)
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     *
     * @param deleted $steps.delete.outputs.deleted
     */
    public record Outputs(@Nullable Object deleted) {
        @Override
        public String toString() {
            return "Outputs[deleted=" + Secrets.shown(deleted)
                    + "]";
        }
    }
}

package com.acme;

import com.acme.listsapi.model.MakeListRequest;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * get
 * make
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'lists':
 * change that, not this.
 */
@NullMarked
public final class Lists {
    private static final String WORKFLOW_ID = "lists";

    private final ListsApi listsApi;

    private final WorkflowOptions options;

    public Lists(ListsApi listsApi) {
        this(listsApi, WorkflowOptions.defaults());
    }

    public Lists(ListsApi listsApi, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.listsApi = listsApi;
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
            get(inputs);
            make(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'get', which sends GET /lists/{ids}/{names}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public GetResult get(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "get", options);
        com.acme.listsapi.api.ListsApi.GetLists request = listsApi.lists()
                .getLists(List.of(1L, 2L), inputs.words())
                .usual(inputs.words())
                .csv(inputs.words())
                .ssv(inputs.words())
                .tsv(inputs.words())
                .pipes(inputs.words())
                .multi(inputs.words())
                .xSsv(inputs.words())
                .xUsual(inputs.words());
        Response<Void> response = listsApi.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new GetResult());
    }

    /**
     * One attempt at step 'make', which sends POST /lists; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public MakeResult make(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "make", options);
        MakeListRequest payload = new MakeListRequest()
                .usual(inputs.words())
                .ssv(inputs.words())
                .tsv(inputs.words())
                .pipes(inputs.words())
                .multi(inputs.words());
        com.acme.listsapi.api.ListsApi.MakeList request = listsApi.lists().makeList().makeListRequest(payload);
        Response<Void> response = listsApi.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new MakeResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(List<String> words) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "words", words);
            words = Copies.list(words);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(List<String> words) {
            return new Inputs(words);
        }
    }

    /**
     * What step 'get' gives.
     */
    public record GetResult() {
    }

    /**
     * What step 'make' gives.
     */
    public record MakeResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

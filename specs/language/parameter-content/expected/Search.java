package com.acme;

import com.acme.searchapi.ApiRequest;
import com.acme.searchapi.model.SearchFlatParameter;
import com.acme.searchapi.model.SearchPointParameter;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.JsonObject;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * search
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'search':
 * change that, not this.
 */
@NullMarked
public final class Search {
    private static final String WORKFLOW_ID = "search";

    private final SearchApi searchApi;

    private final WorkflowOptions options;

    public Search(SearchApi searchApi) {
        this(searchApi, WorkflowOptions.defaults());
    }

    public Search(SearchApi searchApi, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.searchApi = searchApi;
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
            search(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'search', which sends GET /search/{key}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public SearchResult search(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "search", options);
        ApiRequest<Void> request = searchApi.search()
                .search(inputs.key())
                .filter(new JsonObject().with("a", 1L).withIfPresent("b", inputs.key()))
                .path(inputs.path())
                .paths(List.of(inputs.path(), "x,y"))
                .words(List.of("a b", "c"))
                .point(new SearchPointParameter().x(1L).y(2L))
                .flat(new SearchFlatParameter().u("1").v("\u00e9"))
                .xPoint(new SearchPointParameter().x(1L).y(2L))
                .xJson(new JsonObject().with("k", Arrays.asList(1L, null)))
                .query("undeclared", List.of(1L, "a"))
                .header("X-Undeclared", inputs.key());
        Response<Void> response = searchApi.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new SearchResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String key, String path) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "key", key);
            Checks.required(WORKFLOW_ID, "path", path);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String key, String path) {
            return new Inputs(key, path);
        }
    }

    /**
     * What step 'search' gives.
     */
    public record SearchResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

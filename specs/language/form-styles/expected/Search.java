package com.acme;

import com.acme.searches.api.SearchesApi;
import com.acme.searches.model.SearchRequest;
import com.acme.searches.model.SearchRequestDeep;
import com.acme.searches.model.SearchRequestJson;
import com.acme.searches.model.SearchRequestSpread;
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
import org.jspecify.annotations.Nullable;

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

    private final Searches searches;

    private final WorkflowOptions options;

    public Search(Searches searches) {
        this(searches, WorkflowOptions.defaults());
    }

    public Search(Searches searches, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.searches = searches;
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
     * One attempt at step 'search', which sends POST /searches; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public SearchResult search(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "search", options);
        SearchRequest payload = new SearchRequest()
                .plain(inputs.words())
                .commas(inputs.words())
                .pipes(inputs.words())
                .spaces(List.of(1L, 2L))
                .json(new SearchRequestJson().from(1L))
                .deep(new SearchRequestDeep().from(1L).to(2L))
                .spread(new SearchRequestSpread().colour(inputs.colour()));
        SearchesApi.Search request = searches.searches().search(payload);
        Response<Void> response = searches.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new SearchResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(@Nullable List<String> words, @Nullable String colour) {
        public Inputs {
            words = Copies.listIfPresent(words);
        }

        /**
         * Inputs of which none is given: all have their defaults.
         */
        public static Inputs of() {
            return new Inputs(null, null);
        }

        /**
         * These inputs with another 'words'; null for none given.
         */
        public Inputs withWords(@Nullable List<String> words) {
            return new Inputs(words, colour);
        }

        /**
         * These inputs with another 'colour'; null for none given.
         */
        public Inputs withColour(@Nullable String colour) {
            return new Inputs(words, colour);
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

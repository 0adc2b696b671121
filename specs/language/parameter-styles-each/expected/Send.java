package com.acme;

import com.acme.styles.api.CookieApi;
import com.acme.styles.api.HeaderApi;
import com.acme.styles.api.PathApi;
import com.acme.styles.api.QueryApi;
import com.acme.styles.model.PathSimpleObjectParameter;
import io.github.arazzocodegen.runtime.ApiLevel;
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
 * path
 * query
 * header
 * cookie
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'send':
 * change that, not this.
 */
@NullMarked
public final class Send {
    private static final String WORKFLOW_ID = "send";

    private final Styles styles;

    private final WorkflowOptions options;

    public Send(Styles styles) {
        this(styles, WorkflowOptions.defaults());
    }

    public Send(Styles styles, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.styles = styles;
        this.options = options;
    }

    /**
     * Runs the workflow.
     *
     * @throws WorkflowException if it fails
     */
    public Outputs run() {
        WorkflowRun run = WorkflowRun.start(WORKFLOW_ID, options);
        try (run) {
            path();
            query();
            header();
            cookie();
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'path', which sends GET
     * /path/{simpleText}/{simpleList}/{simpleObject}/{simpleExplodedText}/{simpleExplodedList}/{simpleExplodedObject}/{labelText}/{labelList}/{labelObject}/{labelExplodedText}/{labelExplodedList}/{labelExplodedObject}/{matrixText}/{matrixList}/{matrixObject}/{matrixExplodedText}/{matrixExplodedList}/{matrixExplodedObject};
     * its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PathResult path() {
        Step step = Step.start(WORKFLOW_ID, "path", options);
        PathApi.Path request = styles.path().path(
                "v w",
                List.of("x", "y/z"),
                new PathSimpleObjectParameter()
                        .R(1L)
                        .G("a b"),
                "v w",
                List.of("x", "y/z"),
                new PathSimpleObjectParameter()
                        .R(1L)
                        .G("a b"),
                "v w",
                List.of("x", "y/z"),
                new PathSimpleObjectParameter()
                        .R(1L)
                        .G("a b"),
                "v w",
                List.of("x", "y/z"),
                new PathSimpleObjectParameter()
                        .R(1L)
                        .G("a b"),
                "v w",
                List.of("x", "y/z"),
                new PathSimpleObjectParameter()
                        .R(1L)
                        .G("a b"),
                "v w",
                List.of("x", "y/z"),
                new PathSimpleObjectParameter()
                        .R(1L)
                        .G("a b"));
        Response<Void> response = styles.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PathResult());
    }

    /**
     * One attempt at step 'query', which sends GET /query; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public QueryResult query() {
        Step step = Step.start(WORKFLOW_ID, "query", options);
        QueryApi.Query request = styles.query().query()
                .formText("v w")
                .formList(List.of("x", "y/z"))
                .formObject(new PathSimpleObjectParameter().R(1L).G("a b"))
                .formExplodedText("v w")
                .formExplodedList(List.of("x", "y/z"))
                .formExplodedObject(new PathSimpleObjectParameter().R(1L).G("a b"))
                .spaceDelimitedList(List.of("x", "y/z"))
                .spaceDelimitedObject(new PathSimpleObjectParameter().R(1L).G("a b"))
                .spaceDelimitedExplodedList(List.of("x", "y/z"))
                .pipeDelimitedList(List.of("x", "y/z"))
                .pipeDelimitedObject(new PathSimpleObjectParameter().R(1L).G("a b"))
                .pipeDelimitedExplodedList(List.of("x", "y/z"))
                .deepObjectExplodedObject(new PathSimpleObjectParameter().R(1L).G("a b"));
        Response<Void> response = styles.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new QueryResult());
    }

    /**
     * One attempt at step 'header', which sends GET /header; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public HeaderResult header() {
        Step step = Step.start(WORKFLOW_ID, "header", options);
        HeaderApi.Header request = styles.header().header()
                .xSimpleText("v w")
                .xSimpleList(List.of("x", "y/z"))
                .xSimpleObject(new PathSimpleObjectParameter().R(1L).G("a b"))
                .xSimpleExplodedText("v w")
                .xSimpleExplodedList(List.of("x", "y/z"))
                .xSimpleExplodedObject(new PathSimpleObjectParameter().R(1L).G("a b"));
        Response<Void> response = styles.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new HeaderResult());
    }

    /**
     * One attempt at step 'cookie', which sends GET /cookie; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public CookieResult cookie() {
        Step step = Step.start(WORKFLOW_ID, "cookie", options);
        CookieApi.Cookie request = styles.cookie().cookie()
                .formText("v w")
                .formList(List.of("x", "y/z"))
                .formObject(new PathSimpleObjectParameter().R(1L).G("a b"))
                .formExplodedText("v w")
                .formExplodedList(List.of("x", "y/z"))
                .formExplodedObject(new PathSimpleObjectParameter().R(1L).G("a b"));
        Response<Void> response = styles.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new CookieResult());
    }

    /**
     * What step 'path' gives.
     */
    public record PathResult() {
    }

    /**
     * What step 'query' gives.
     */
    public record QueryResult() {
    }

    /**
     * What step 'header' gives.
     */
    public record HeaderResult() {
    }

    /**
     * What step 'cookie' gives.
     */
    public record CookieResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

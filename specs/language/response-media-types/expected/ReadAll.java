package com.acme;

import com.acme.answers.BodyType;
import com.acme.answers.api.BytesApi;
import com.acme.answers.api.NoneApi;
import com.acme.answers.api.ProblemApi;
import com.acme.answers.api.TextApi;
import com.acme.answers.api.UndeclaredApi;
import com.acme.answers.api.XmlApi;
import com.acme.answers.model.GetXml200Response;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.JsonValues;
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
 * text
 * xml
 * bytes
 * problem
 * none
 * undeclared
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'read-all':
 * change that, not this.
 */
@NullMarked
public final class ReadAll {
    private static final String WORKFLOW_ID = "read-all";

    private final Answers answers;

    private final WorkflowOptions options;

    public ReadAll(Answers answers) {
        this(answers, WorkflowOptions.defaults());
    }

    public ReadAll(Answers answers, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.answers = answers;
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
            TextResult text = text();
            XmlResult xml = xml();
            BytesResult bytes = bytes();
            ProblemResult problem = problem();
            NoneResult none = none();
            UndeclaredResult undeclared = undeclared();
            return run.completed(new Outputs(
                    text.it(),
                    xml.it(),
                    bytes.it(),
                    problem.it(),
                    none.tag(),
                    undeclared.it()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'text', which sends GET /text; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public TextResult text() {
        Step step = Step.start(WORKFLOW_ID, "text", options);
        TextApi.GetText request = answers.text().getText();
        Response<String> response = answers.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        String body = response.body("");
        return step.succeeded(new TextResult(body));
    }

    /**
     * One attempt at step 'xml', which sends GET /xml; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public XmlResult xml() {
        Step step = Step.start(WORKFLOW_ID, "xml", options);
        XmlApi.GetXml request = answers.xml().getXml();
        Response<String> response = answers.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        String body = response.body("");
        return step.succeeded(new XmlResult(body));
    }

    /**
     * One attempt at step 'bytes', which sends GET /bytes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public BytesResult bytes() {
        Step step = Step.start(WORKFLOW_ID, "bytes", options);
        BytesApi.GetBytes request = answers.bytes().getBytes();
        Response<byte[]> response = answers.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        byte[] body = response.body("");
        return step.succeeded(new BytesResult(body));
    }

    /**
     * One attempt at step 'problem', which sends GET /problem; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ProblemResult problem() {
        Step step = Step.start(WORKFLOW_ID, "problem", options);
        ProblemApi.GetProblem request = answers.problem().getProblem();
        Response<GetXml200Response> response = answers.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        GetXml200Response body = response.body("/name");
        return step.succeeded(new ProblemResult(body.getName()));
    }

    /**
     * One attempt at step 'none', which sends GET /none; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public NoneResult none() {
        Step step = Step.start(WORKFLOW_ID, "none", options);
        NoneApi.GetNone request = answers.none().getNone();
        Response<Void> response = answers.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new NoneResult(response.header("etag")));
    }

    /**
     * One attempt at step 'undeclared', which sends GET /undeclared; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public UndeclaredResult undeclared() {
        Step step = Step.start(WORKFLOW_ID, "undeclared", options);
        UndeclaredApi.GetUndeclared request = answers.undeclared().getUndeclared();
        Response<Void> response = answers.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Object body = response.asIfPresent(Answers.body(BodyType.ANY), "/a/0");
        return step.succeeded(new UndeclaredResult(JsonValues.at(JsonValues.at(body, "/a"), "/0")));
    }

    /**
     * What step 'text' gives.
     *
     * @param it $response.body
     */
    public record TextResult(String it) {
    }

    /**
     * What step 'xml' gives.
     *
     * @param it $response.body
     */
    public record XmlResult(String it) {
    }

    /**
     * What step 'bytes' gives.
     *
     * @param it $response.body
     */
    public record BytesResult(byte[] it) {
    }

    /**
     * What step 'problem' gives.
     *
     * @param it $response.body#/name
     */
    public record ProblemResult(@Nullable String it) {
    }

    /**
     * What step 'none' gives.
     *
     * @param tag $response.header.etag
     */
    public record NoneResult(@Nullable String tag) {
    }

    /**
     * What step 'undeclared' gives.
     *
     * @param it $response.body#/a/0
     */
    public record UndeclaredResult(@Nullable Object it) {
        @Override
        public String toString() {
            return "UndeclaredResult[it=" + Secrets.shown(it)
                    + "]";
        }
    }

    /**
     * What the workflow gives.
     *
     * @param text $steps.text.outputs.it
     * @param xml $steps.xml.outputs.it
     * @param bytes $steps.bytes.outputs.it
     * @param problem $steps.problem.outputs.it
     * @param tag $steps.none.outputs.tag
     * @param undeclared $steps.undeclared.outputs.it
     */
    public record Outputs(String text, String xml, byte[] bytes, @Nullable String problem,
            @Nullable String tag, @Nullable Object undeclared) {
        @Override
        public String toString() {
            return "Outputs[text=" + text
                    + ", xml=" + xml
                    + ", bytes=" + bytes
                    + ", problem=" + problem
                    + ", tag=" + tag
                    + ", undeclared=" + Secrets.shown(undeclared)
                    + "]";
        }
    }
}

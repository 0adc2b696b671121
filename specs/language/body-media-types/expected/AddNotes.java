package com.acme;

import com.acme.notes.ApiRequest;
import com.acme.notes.api.NotesApi;
import com.acme.notes.model.Note;
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
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * as-declared-first
 * as-form
 * as-text
 * with-parameter
 * undeclared
 * get-with-body
 * delete-with-body
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'add-notes':
 * change that, not this.
 */
@NullMarked
public final class AddNotes {
    private static final String WORKFLOW_ID = "add-notes";

    private final Notes notes;

    private final WorkflowOptions options;

    public AddNotes(Notes notes) {
        this(notes, WorkflowOptions.defaults());
    }

    public AddNotes(Notes notes, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.notes = notes;
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
            asDeclaredFirst(inputs);
            asForm(inputs);
            asText(inputs);
            withParameter(inputs);
            undeclared(inputs);
            getWithBody(inputs);
            deleteWithBody(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'as-declared-first', which sends POST /notes; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public AsDeclaredFirstResult asDeclaredFirst(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "as-declared-first", options);
        Note payload = new Note()
                .title(inputs.title())
                .pages(inputs.pages());
        NotesApi.AddNote request = notes.notes().addNote().note(payload);
        Response<Void> response = notes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new AsDeclaredFirstResult());
    }

    /**
     * One attempt at step 'as-form', which sends POST /notes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AsFormResult asForm(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "as-form", options);
        Object payload = new JsonObject()
                .withIfPresent("title", inputs.title())
                .withIfPresent("pages", inputs.pages());
        ApiRequest<Void> request =
                notes.notes().addNote().body("application/x-www-form-urlencoded", payload);
        Response<Void> response = notes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new AsFormResult());
    }

    /**
     * One attempt at step 'as-text', which sends POST /notes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public AsTextResult asText(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "as-text", options);
        ApiRequest<Void> request = notes.notes().addNote().body(
                "text/plain; charset=iso-8859-1",
                "Note: " + inputs.title());
        Response<Void> response = notes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new AsTextResult());
    }

    /**
     * One attempt at step 'with-parameter', which sends POST /notes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public WithParameterResult withParameter(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "with-parameter", options);
        Note payload = new Note().title(inputs.title());
        ApiRequest<Void> request =
                notes.notes().addNote().body("application/vnd.note+json; charset=utf-8", payload);
        Response<Void> response = notes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new WithParameterResult());
    }

    /**
     * One attempt at step 'undeclared', which sends POST /notes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public UndeclaredResult undeclared(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "undeclared", options);
        ApiRequest<Void> request = notes.notes().addNote().body(
                "application/yaml",
                "title: \"" + inputs.title() + "\"");
        Response<Void> response = notes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new UndeclaredResult());
    }

    /**
     * One attempt at step 'get-with-body', which sends GET /notes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public GetWithBodyResult getWithBody(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "get-with-body", options);
        Object payload = new JsonObject().with(
                "query",
                new JsonObject().withIfPresent("title", inputs.title()));
        ApiRequest<Void> request = notes.notes().findNotes().body("application/json", payload);
        Response<Void> response = notes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new GetWithBodyResult());
    }

    /**
     * One attempt at step 'delete-with-body', which sends DELETE /notes; its actions are not
     * run.
     *
     * @throws StepFailedException if the step fails
     */
    public DeleteWithBodyResult deleteWithBody(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "delete-with-body", options);
        ApiRequest<Void> request = notes.notes().dropNotes().body(
                "application/json",
                Arrays.asList(inputs.title(), 1L, null));
        Response<Void> response = notes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new DeleteWithBodyResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String title, @Nullable Long pages) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "title", title);
        }

        /**
         * Inputs with only what is required; the rest has its defaults.
         */
        public static Inputs of(String title) {
            return new Inputs(title, null);
        }

        /**
         * These inputs with another 'pages'; null for none given.
         */
        public Inputs withPages(@Nullable Long pages) {
            return new Inputs(title, pages);
        }
    }

    /**
     * What step 'as-declared-first' gives.
     */
    public record AsDeclaredFirstResult() {
    }

    /**
     * What step 'as-form' gives.
     */
    public record AsFormResult() {
    }

    /**
     * What step 'as-text' gives.
     */
    public record AsTextResult() {
    }

    /**
     * What step 'with-parameter' gives.
     */
    public record WithParameterResult() {
    }

    /**
     * What step 'undeclared' gives.
     */
    public record UndeclaredResult() {
    }

    /**
     * What step 'get-with-body' gives.
     */
    public record GetWithBodyResult() {
    }

    /**
     * What step 'delete-with-body' gives.
     */
    public record DeleteWithBodyResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

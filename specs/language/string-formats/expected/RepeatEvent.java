package com.acme;

import com.acme.events.api.EventsApi;
import com.acme.events.model.Event;
import io.github.arazzocodegen.runtime.ApiLevel;
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
 * read
 * repeat
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow
 * 'repeat-event': change that, not this.
 */
@NullMarked
public final class RepeatEvent {
    private static final String WORKFLOW_ID = "repeat-event";

    private final Events events;

    private final WorkflowOptions options;

    public RepeatEvent(Events events) {
        this(events, WorkflowOptions.defaults());
    }

    public RepeatEvent(Events events, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.events = events;
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
            ReadResult read = read(inputs);
            repeat(read);
            return run.completed(new Outputs(read.event()));
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'read', which sends GET /events/{id}; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public ReadResult read(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "read", options);
        EventsApi.ReadEvent request = events.events()
                .readEvent(inputs.id())
                .limit("7");
        Response<Event> response = events.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        Event body = response.body("/artist", "/price", "");
        return step.succeeded(new ReadResult(body.getArtist(), body.getPrice(), body));
    }

    /**
     * One attempt at step 'repeat', which sends POST /events; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public RepeatResult repeat(ReadResult read) {
        Step step = Step.start(WORKFLOW_ID, "repeat", options);
        Event payload = new Event()
                .artist(step.present(read.artist(), "$steps.read.outputs.artist"))
                .price(step.present(read.price(), "$steps.read.outputs.price"))
                .count("7")
                .open("true")
                .tags("a,b");
        EventsApi.CreateEvent request = events.events().createEvent().event(payload);
        Response<Void> response = events.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new RepeatResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(String id) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "id", id);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(String id) {
            return new Inputs(id);
        }
    }

    /**
     * What step 'read' gives.
     *
     * @param artist $response.body#/artist
     * @param price $response.body#/price
     * @param event $response.body
     */
    public record ReadResult(@Nullable String artist, @Nullable String price, Event event) {
    }

    /**
     * What step 'repeat' gives.
     */
    public record RepeatResult() {
    }

    /**
     * What the workflow gives.
     *
     * @param event $steps.read.outputs.event
     */
    public record Outputs(Event event) {
    }
}

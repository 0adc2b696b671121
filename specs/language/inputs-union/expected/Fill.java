package com.acme;

import com.acme.boxes.api.BoxesApi;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.Copies;
import io.github.arazzocodegen.runtime.Elements;
import io.github.arazzocodegen.runtime.JsonObject;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * <pre>
 * put
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'fill':
 * change that, not this.
 */
@NullMarked
public final class Fill {
    private static final String WORKFLOW_ID = "fill";

    private final Boxes boxes;

    private final WorkflowOptions options;

    public Fill(Boxes boxes) {
        this(boxes, WorkflowOptions.defaults());
    }

    public Fill(Boxes boxes, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.boxes = boxes;
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
            put(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'put', which sends POST /boxes; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public PutResult put(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "put", options);
        Map<String, Object> payload = new JsonObject()
                .withIfPresent("id", inputs.id())
                .withIfPresent("types", inputs.types())
                .withIfPresent("maybe", inputs.maybe())
                .withIfPresent("shape", inputs.shape())
                .withIfPresent("side", Elements.get(inputs.shape(), "side"))
                .withIfPresent("dates", inputs.dates());
        BoxesApi.FillBox request = boxes.boxes().fillBox(payload);
        Response<Void> response = boxes.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new PutResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(@Nullable Object id, @Nullable Object types, @Nullable String maybe,
            @Nullable Map<String, Object> shape, @Nullable String dates) {
        public Inputs {
            shape = Copies.mapIfPresent(shape);
            Checks.value(WORKFLOW_ID, "id", id).type("string", "integer");
            Checks.value(WORKFLOW_ID, "types", types).type("string", "array");
            Checks.text(WORKFLOW_ID, "maybe", maybe).minLength(2);
        }

        @Override
        public String toString() {
            return "Inputs[id=" + Secrets.shown(id)
                    + ", types=" + Secrets.shown(types)
                    + ", maybe=" + maybe
                    + ", shape=" + Secrets.shown(shape)
                    + ", dates=" + dates
                    + "]";
        }

        /**
         * Inputs of which none is given: all have their defaults.
         */
        public static Inputs of() {
            return new Inputs(null, null, null, null, null);
        }

        /**
         * These inputs with another 'id'; null for none given.
         */
        public Inputs withId(@Nullable Object id) {
            return new Inputs(id, types, maybe, shape, dates);
        }

        /**
         * These inputs with another 'types'; null for none given.
         */
        public Inputs withTypes(@Nullable Object types) {
            return new Inputs(id, types, maybe, shape, dates);
        }

        /**
         * These inputs with another 'maybe'; null for none given.
         */
        public Inputs withMaybe(@Nullable String maybe) {
            return new Inputs(id, types, maybe, shape, dates);
        }

        /**
         * These inputs with another 'shape'; null for none given.
         */
        public Inputs withShape(@Nullable Map<String, Object> shape) {
            return new Inputs(id, types, maybe, shape, dates);
        }

        /**
         * These inputs with another 'dates'; null for none given.
         */
        public Inputs withDates(@Nullable String dates) {
            return new Inputs(id, types, maybe, shape, dates);
        }
    }

    /**
     * What step 'put' gives.
     */
    public record PutResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

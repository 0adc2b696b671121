package com.acme;

import com.acme.parts.api.PartsApi;
import com.acme.parts.model.SendPartsRequest;
import com.acme.parts.model.SendPartsRequestMeta;
import io.github.arazzocodegen.runtime.ApiLevel;
import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.FileContent;
import io.github.arazzocodegen.runtime.Response;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.WorkflowRun;
import org.jspecify.annotations.NullMarked;

/**
 * <pre>
 * send
 * end
 * </pre>
 *
 * <p>Immutable and safe for use by any number of threads. Generated from workflow 'send':
 * change that, not this.
 */
@NullMarked
public final class Send {
    private static final String WORKFLOW_ID = "send";

    private final Parts parts;

    private final WorkflowOptions options;

    public Send(Parts parts) {
        this(parts, WorkflowOptions.defaults());
    }

    public Send(Parts parts, WorkflowOptions options) {
        ApiLevel.require(1, WORKFLOW_ID);
        this.parts = parts;
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
            send(inputs);
            return run.completed(new Outputs());
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    /**
     * One attempt at step 'send', which sends POST /parts; its actions are not run.
     *
     * @throws StepFailedException if the step fails
     */
    public SendResult send(Inputs inputs) {
        Step step = Step.start(WORKFLOW_ID, "send", options);
        SendPartsRequest payload = new SendPartsRequest()
                .note("*new*")
                .meta(new SendPartsRequestMeta().owner("jane"))
                .words("a \"b\"")
                .image(inputs.image())
                .other(inputs.other());
        PartsApi.SendParts request = parts.parts().sendParts(payload);
        Response<Void> response = parts.send(step, request);
        step.require(response.status() / 100 == 2, "the status is 2xx");
        return step.succeeded(new SendResult());
    }

    /**
     * What the workflow is given.
     */
    public record Inputs(FileContent image, FileContent other) {
        public Inputs {
            Checks.required(WORKFLOW_ID, "image", image);
            Checks.required(WORKFLOW_ID, "other", other);
        }

        /**
         * Inputs, all of which are required.
         */
        public static Inputs of(FileContent image, FileContent other) {
            return new Inputs(image, other);
        }
    }

    /**
     * What step 'send' gives.
     */
    public record SendResult() {
    }

    /**
     * What the workflow gives.
     */
    public record Outputs() {
    }
}

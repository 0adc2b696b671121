package io.github.arazzocodegen.runtime;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A step failed, and no failure action of the document dealt with it. */
public final class StepFailedException extends WorkflowException {

    private static final long serialVersionUID = 1L;

    private final String stepId;
    private final FailureReason reason;

    /** Not serialised, since a response holds more than a log should keep. */
    private final transient @Nullable Response<?> response;

    StepFailedException(Step step, FailureReason reason, String message, @Nullable Throwable cause) {
        super(step.workflowId(), message, cause);
        this.stepId = step.stepId();
        this.reason = reason;
        this.response = step.response();
    }

    /** The stepId of the step, as its document writes it. */
    public String stepId() {
        return stepId;
    }

    /** Why it failed. */
    public FailureReason reason() {
        return reason;
    }

    /** The response that the step got, or null if it got none (or the exception was serialised). */
    public @Nullable Response<?> response() {
        return response;
    }

    /** The status of the response, empty if there is none. */
    public OptionalInt status() {
        return response == null ? OptionalInt.empty() : OptionalInt.of(response.status());
    }
}

package io.github.arazzocodegen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A workflow did not end in one of the ways that its document names. The kinds are {@link InvalidInputException}
 * (nothing was sent), {@link StepFailedException}, {@link WorkflowInterruptedException} and
 * {@link TransitionLimitException}. Messages hold no secrets that can be told by their names.
 */
public abstract class WorkflowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String workflowId;

    WorkflowException(String workflowId, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.workflowId = workflowId;
    }

    /** The workflowId of the workflow, as its document writes it. */
    public String workflowId() {
        return workflowId;
    }
}

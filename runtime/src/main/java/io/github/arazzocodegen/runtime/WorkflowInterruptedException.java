package io.github.arazzocodegen.runtime;

import org.jspecify.annotations.Nullable;

/** The thread was interrupted while it ran a workflow. Its interrupt flag is set again when this is thrown. */
public final class WorkflowInterruptedException extends WorkflowException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String stepId;

    WorkflowInterruptedException(String workflowId, @Nullable String stepId, @Nullable Throwable cause) {
        super(workflowId, message(workflowId, stepId), cause);
        this.stepId = stepId;
    }

    private static String message(String workflowId, @Nullable String stepId) {
        String where = stepId == null ? "between two steps" : "in step '" + stepId + "'";
        return "workflow '" + workflowId + "' was interrupted " + where;
    }

    /** The step that was running, or null if the workflow was waiting between two steps. */
    public @Nullable String stepId() {
        return stepId;
    }
}

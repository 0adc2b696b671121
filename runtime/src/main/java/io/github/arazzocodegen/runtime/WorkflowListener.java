package io.github.arazzocodegen.runtime;

import java.net.URI;

/**
 * Is told what a workflow does while it runs, in the thread that runs it. Every method does nothing by default.
 *
 * <p>A listener only watches: a {@link RuntimeException} that it throws is logged (with {@link System.Logger}) and the
 * workflow goes on, since a fault in a log line must not leave half a deployment behind.
 */
public interface WorkflowListener {

    /** A workflow begins. */
    default void workflowStarted(String workflowId) {}

    /** A step begins; of a step that is retried or run again, each attempt begins. */
    default void stepStarted(String workflowId, String stepId) {}

    /**
     * A response came, of whatever status.
     *
     * @param uri where the request went; values of parameters whose names look secret are masked, user information is
     *     left out
     */
    default void responseReceived(String workflowId, String stepId, String method, URI uri, int status) {}

    /** A step met its success criteria and has its outputs. */
    default void stepSucceeded(String workflowId, String stepId) {}

    /** An attempt at a step failed; a failure action may still save the workflow. */
    default void stepFailed(StepFailedException failure) {}

    /** A success or failure action of a step was chosen. */
    default void actionTaken(String workflowId, String stepId, String actionName) {}

    /**
     * A criterion could not be evaluated, and so does not hold.
     *
     * @param condition the criterion's condition as the document writes it
     * @param problem why it could not be evaluated
     */
    default void criterionNotEvaluated(String workflowId, String stepId, String condition, String problem) {}

    /**
     * A workflow ended without a failure.
     *
     * @param ending the name of the action that ended it, or {@code completed} after its last step
     */
    default void workflowEnded(String workflowId, String ending) {}

    /** A workflow ended by this exception, which its caller gets. */
    default void workflowFailed(WorkflowException failure) {}
}

package io.github.arazzocodegen.runtime;

import java.lang.System.Logger.Level;
import java.net.URI;

/** Keeps the exceptions of a user's listener away from the workflow that it watches. */
final class GuardedListener implements WorkflowListener {

    private static final System.Logger LOGGER = System.getLogger(WorkflowListener.class.getName());

    private final WorkflowListener listener;

    GuardedListener(WorkflowListener listener) {
        this.listener = listener;
    }

    private void tell(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            LOGGER.log(
                    Level.WARNING,
                    "The workflow listener " + listener.getClass().getName() + " failed",
                    e);
        }
    }

    @Override
    public void workflowStarted(String workflowId) {
        tell(() -> listener.workflowStarted(workflowId));
    }

    @Override
    public void stepStarted(String workflowId, String stepId) {
        tell(() -> listener.stepStarted(workflowId, stepId));
    }

    @Override
    public void responseReceived(String workflowId, String stepId, String method, URI uri, int status) {
        tell(() -> listener.responseReceived(workflowId, stepId, method, uri, status));
    }

    @Override
    public void stepSucceeded(String workflowId, String stepId) {
        tell(() -> listener.stepSucceeded(workflowId, stepId));
    }

    @Override
    public void stepFailed(StepFailedException failure) {
        tell(() -> listener.stepFailed(failure));
    }

    @Override
    public void actionTaken(String workflowId, String stepId, String actionName) {
        tell(() -> listener.actionTaken(workflowId, stepId, actionName));
    }

    @Override
    public void criterionNotEvaluated(String workflowId, String stepId, String condition, String problem) {
        tell(() -> listener.criterionNotEvaluated(workflowId, stepId, condition, problem));
    }

    @Override
    public void workflowEnded(String workflowId, String ending) {
        tell(() -> listener.workflowEnded(workflowId, ending));
    }

    @Override
    public void workflowFailed(WorkflowException failure) {
        tell(() -> listener.workflowFailed(failure));
    }
}

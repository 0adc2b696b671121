package io.github.arazzocodegen.runtime;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Writes down what it is told, a line an event. */
final class RecordingListener implements WorkflowListener {

    final List<String> events = new ArrayList<>();

    @Override
    public void workflowStarted(String workflowId) {
        events.add("workflowStarted " + workflowId);
    }

    @Override
    public void stepStarted(String workflowId, String stepId) {
        events.add("stepStarted " + workflowId + " " + stepId);
    }

    @Override
    public void responseReceived(String workflowId, String stepId, String method, URI uri, int status) {
        events.add("responseReceived " + workflowId + " " + stepId + " " + method + " " + uri + " " + status);
    }

    @Override
    public void stepSucceeded(String workflowId, String stepId) {
        events.add("stepSucceeded " + workflowId + " " + stepId);
    }

    @Override
    public void stepFailed(StepFailedException failure) {
        events.add("stepFailed " + failure.workflowId() + " " + failure.stepId() + " " + failure.reason());
    }

    @Override
    public void actionTaken(String workflowId, String stepId, String actionName) {
        events.add("actionTaken " + workflowId + " " + stepId + " " + actionName);
    }

    @Override
    public void criterionNotEvaluated(String workflowId, String stepId, String condition, String problem) {
        events.add("criterionNotEvaluated " + workflowId + " " + stepId + " " + condition + ": " + problem);
    }

    @Override
    public void workflowEnded(String workflowId, String ending) {
        events.add("workflowEnded " + workflowId + " " + ending);
    }

    @Override
    public void workflowFailed(WorkflowException failure) {
        events.add("workflowFailed " + failure.workflowId() + " "
                + failure.getClass().getSimpleName());
    }
}

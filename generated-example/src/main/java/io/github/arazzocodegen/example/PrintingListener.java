package io.github.arazzocodegen.example;

import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowListener;
import java.io.PrintStream;
import java.net.URI;

/** Prints the steps of a workflow as they happen. */
final class PrintingListener implements WorkflowListener {

    private final PrintStream out;

    PrintingListener(PrintStream out) {
        this.out = out;
    }

    @Override
    public void workflowStarted(String workflowId) {
        out.println(workflowId);
    }

    @Override
    public void stepStarted(String workflowId, String stepId) {
        out.println("  " + stepId);
    }

    @Override
    public void responseReceived(String workflowId, String stepId, String method, URI uri, int status) {
        String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
        out.println("    " + method + " " + uri.getPath() + query + " -> " + status);
    }

    @Override
    public void stepFailed(StepFailedException failure) {
        out.println("    failed: " + failure.getMessage());
    }

    @Override
    public void actionTaken(String workflowId, String stepId, String actionName) {
        out.println("    action " + actionName);
    }

    @Override
    public void workflowEnded(String workflowId, String ending) {
        out.println("  ended: " + ending);
    }

    @Override
    public void workflowFailed(WorkflowException failure) {
        out.println("  failed: " + failure.getMessage());
    }
}

package io.github.arazzocodegen.testing.exchanges;

import io.github.arazzocodegen.runtime.WorkflowListener;

/** Notes what can't be evaluated, and how the outermost workflow ended. */
final class RunListener implements WorkflowListener {

    private final Transcript transcript;
    private String ending = "";

    RunListener(Transcript transcript) {
        this.transcript = transcript;
    }

    /** The name of the action that ended the run, {@code completed} after the last step, empty if it has not ended. */
    String ending() {
        return ending;
    }

    @Override
    public void criterionNotEvaluated(String workflowId, String stepId, String condition, String problem) {
        transcript.couldNotEvaluate(condition);
    }

    @Override
    public void workflowEnded(String workflowId, String ending) {
        // A workflow that another one runs ends before that one does, so the last word is the outermost one's.
        this.ending = ending;
    }
}

package io.github.arazzocodegen.runtime;

import java.time.Duration;

/** The budget of one retry action (Arazzo, section "Failure Action Object"), for one visit to its step. */
public final class Retries {

    private final WorkflowRun run;
    private final String stepId;
    private final String actionName;
    private final Duration after;
    private final int limit;
    private int taken;

    Retries(WorkflowRun run, String stepId, String actionName, Duration after, int limit) {
        this.run = run;
        this.stepId = stepId;
        this.actionName = actionName;
        this.after = after;
        this.limit = limit;
    }

    /**
     * Waits for another attempt, if there is one left: as long as the response's {@code Retry-After} says, else as the
     * action does.
     *
     * @return whether to try again; if not, the next action is tried
     * @throws WorkflowInterruptedException if the thread was interrupted before or meanwhile
     */
    public boolean again(StepFailedException failure) {
        if (taken >= limit) {
            return false;
        }
        taken++;
        run.actionTaken(stepId, actionName);
        run.pause(run.wait(failure.response(), after));
        return true;
    }
}

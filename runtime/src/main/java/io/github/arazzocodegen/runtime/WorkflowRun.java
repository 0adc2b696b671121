package io.github.arazzocodegen.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a workflow, from the call of {@code run} to what it returns or throws. Generated code ends it with
 * {@link #completed}, {@link #ended} or, for an exception that leaves it, {@link #failed}.
 */
public final class WorkflowRun {

    /** The name of the ending after the last step. */
    public static final String COMPLETED = "completed";

    /** So many of the last steps are kept to show a cycle. */
    private static final int TRAIL = 50;

    private final String workflowId;
    private final WorkflowOptions options;
    private final List<String> trail = new ArrayList<>();
    private int transitions;

    private WorkflowRun(String workflowId, WorkflowOptions options) {
        this.workflowId = workflowId;
        this.options = options;
    }

    /** Begins a run. */
    public static WorkflowRun start(String workflowId, WorkflowOptions options) {
        options.listener().workflowStarted(workflowId);
        return new WorkflowRun(workflowId, options);
    }

    /** Tells the listener which action of a step was taken. */
    public void actionTaken(String stepId, String actionName) {
        options.listener().actionTaken(workflowId, stepId, actionName);
    }

    /**
     * Counts that the run goes to a step that it may have been at before.
     *
     * @throws TransitionLimitException if that is more often than the options allow
     */
    public void goingTo(String stepId) {
        trail.add(stepId);
        if (trail.size() > TRAIL) {
            trail.remove(0);
        }
        transitions++;
        if (transitions > options.maxTransitions()) {
            throw new TransitionLimitException(workflowId, options.maxTransitions(), lastCycle());
        }
    }

    /**
     * Goes back to a step to ask again: counts it as {@link #goingTo} does, and waits before, as long as the last
     * response's {@code Retry-After} says, else {@link WorkflowOptions#reentryDelay()}.
     *
     * @param response the last response, or null if there is none
     * @throws WorkflowInterruptedException if the thread was interrupted before or meanwhile
     */
    public void again(String stepId, @Nullable Response<?> response) {
        goingTo(stepId);
        pause(wait(response, options.reentryDelay()));
    }

    /** The budget of a retry action, for one visit to its step. */
    public Retries retries(String stepId, String actionName, Duration after, int limit) {
        return new Retries(this, stepId, actionName, after, limit);
    }

    Duration wait(@Nullable Response<?> response, Duration otherwise) {
        Duration asked = RetryAfter.of(response, Instant.now()).orElse(otherwise);
        return asked.compareTo(options.maxWait()) > 0 ? options.maxWait() : asked;
    }

    private List<String> lastCycle() {
        int last = trail.size() - 1;
        int before = trail.subList(0, last).lastIndexOf(trail.get(last));
        return trail.subList(Math.max(before, 0), last + 1);
    }

    /**
     * Waits between two steps.
     *
     * @throws WorkflowInterruptedException if the thread was interrupted before or meanwhile
     */
    public void pause(Duration duration) {
        try {
            options.sleeper().sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkflowInterruptedException(workflowId, null, e);
        }
    }

    /** Ends the run after its last step, and gives back its outputs. */
    public <O> O completed(O outputs) {
        return ended(COMPLETED, outputs);
    }

    /** Ends the run by the action of this name, and gives back its outputs. */
    public <O> O ended(String actionName, O outputs) {
        options.listener().workflowEnded(workflowId, actionName);
        return outputs;
    }

    /**
     * Ends the run by an exception, and gives it back to be thrown:
     * {@code try { … } catch (WorkflowException e) { throw run.failed(e); }} around all of a run, so that the listener is
     * told once.
     */
    public WorkflowException failed(WorkflowException exception) {
        options.listener().workflowFailed(exception);
        return exception;
    }
}

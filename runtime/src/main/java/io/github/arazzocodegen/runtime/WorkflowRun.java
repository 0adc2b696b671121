package io.github.arazzocodegen.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of a workflow, from the call of {@code run} to what it returns or throws. Generated code ends it with
 * {@link #completed}, {@link #ended} or, for an exception that leaves it, {@link #failed}; it is closed in any case. Used by
 * one thread.
 */
public final class WorkflowRun implements AutoCloseable {

    /** The name of the ending after the last step. */
    public static final String COMPLETED = "completed";

    private final String workflowId;
    private final WorkflowOptions options;
    private final Trail trail;

    private WorkflowRun(String workflowId, WorkflowOptions options, Trail trail) {
        this.workflowId = workflowId;
        this.options = options;
        this.trail = trail;
    }

    /**
     * Begins a run.
     *
     * @throws NestingLimitException if more workflows run each other than the options allow
     */
    public static WorkflowRun start(String workflowId, WorkflowOptions options) {
        return start(workflowId, options, Trail.of(options));
    }

    /**
     * Begins a run to which control may have gone from another workflow.
     *
     * @param trail the transitions so far
     * @throws NestingLimitException if more workflows run each other than the options allow
     */
    public static WorkflowRun start(String workflowId, WorkflowOptions options, Trail trail) {
        trail.progress().enter(workflowId, options.maxNesting());
        options.listener().workflowStarted(workflowId);
        return new WorkflowRun(workflowId, options, trail);
    }

    /** Tells the listener which action of a step was taken. */
    public void actionTaken(String stepId, String actionName) {
        options.listener().actionTaken(workflowId, stepId, actionName);
    }

    /**
     * A criterion of a step's action in a query language, to be evaluated.
     *
     * @param condition its condition, as the document writes it
     */
    public Criterion criterion(String stepId, String condition) {
        return new Criterion(
                problem -> options.listener().criterionNotEvaluated(workflowId, stepId, condition, problem));
    }

    /**
     * Counts that the run goes to a step that it may have been at before.
     *
     * @throws TransitionLimitException if that is more often than the options allow
     */
    public void goingTo(String stepId) {
        trail.add(workflowId, stepId);
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

    /**
     * Ends the run by the action of this name, which gives control to another workflow for good.
     *
     * @param to the workflowId of that workflow
     * @param next begins that workflow
     * @param ending makes what this workflow gives of what that one gives
     * @throws TransitionLimitException if that is one transition more than the options allow
     */
    public <T, O> Course<O> goneTo(
            String actionName, String to, Supplier<Course<T>> next, Function<? super T, ? extends O> ending) {
        trail.add(workflowId, "workflow " + to);
        options.listener().workflowEnded(workflowId, actionName);
        return new Course.Transfer<>(next, ending);
    }

    /** Ends the run by the action of this name, and gives back its outputs. */
    public <O> O ended(String actionName, O outputs) {
        options.listener().workflowEnded(workflowId, actionName);
        return outputs;
    }

    /**
     * Ends the run by an exception, and gives it back to be thrown:
     * {@code try (run) { … } catch (WorkflowException e) { throw run.failed(e); }} around all of a run, so that the
     * listener is told once. The exception is told what the steps of the run gave.
     */
    public WorkflowException failed(WorkflowException exception) {
        exception.ranBefore(trail.progress().outcomes());
        options.listener().workflowFailed(exception);
        return exception;
    }

    /** Steps that are attempted afterwards are no longer this run's. */
    @Override
    public void close() {
        Progress.leave();
    }
}

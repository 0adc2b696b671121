package io.github.arazzocodegen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workflow did not end in one of the ways that its document names. The kinds are {@link InvalidInputException}
 * (nothing was sent), {@link StepFailedException}, {@link WorkflowInterruptedException} and
 * {@link TransitionLimitException}. Messages hold no secrets that can be told by their names.
 */
public abstract class WorkflowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String workflowId;

    /** Not serialised: what steps gave need not be serialisable, and a log should not keep it. */
    private transient @Nullable List<StepOutcome> steps;

    WorkflowException(String workflowId, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.workflowId = workflowId;
    }

    /** The workflowId of the workflow, as its document writes it. */
    public String workflowId() {
        return workflowId;
    }

    /**
     * The steps that were begun, in order, with what each of them gave: those of the workflow that was run, and of any to
     * which control has gone. Of a workflow that a step runs, the cause has them.
     */
    public List<StepOutcome> steps() {
        return steps == null ? List.of() : steps;
    }

    /**
     * What a step gave when it last succeeded.
     *
     * @param type the record of the step, {@code TrackDeploymentRelease.CreateReleaseResult.class} for example
     */
    public <R> Optional<R> result(Class<R> type) {
        return steps().stream()
                .map(StepOutcome::result)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, last) -> last);
    }

    /** Tells what had been done when this ended a run. */
    void ranBefore(List<StepOutcome> outcomes) {
        List<StepOutcome> all = new ArrayList<>(outcomes);
        steps().stream().filter(outcome -> !outcomes.contains(outcome)).forEach(all::add);
        steps = List.copyOf(all);
    }
}

package io.github.arazzocodegen.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far runs have come: the outcomes of their steps, for the exception that may end them. Which run a step belongs to is
 * told by the thread, since a step's method is also called by itself and so is not given a run.
 */
final class Progress {

    private static final ThreadLocal<Deque<Entered>> RUNNING = ThreadLocal.withInitial(ArrayDeque::new);

    private final Map<Key, StepOutcome> outcomes = new LinkedHashMap<>();

    private record Key(String workflowId, String stepId) {}

    private record Entered(String workflowId, Progress progress) {}

    /**
     * Lets steps of the workflow that this thread attempts count as this run's, until {@link #leave}.
     *
     * @throws NestingLimitException if this thread has as many runs under way as are allowed
     */
    void enter(String workflowId, int maxNesting) {
        Deque<Entered> running = RUNNING.get();
        if (running.size() >= maxNesting) {
            throw new NestingLimitException(workflowId, maxNesting, lastCycle(running, workflowId));
        }
        running.push(new Entered(workflowId, this));
    }

    /** The workflows since this one was last begun, up to it; where it was not, all that are under way. */
    private static List<String> lastCycle(Deque<Entered> running, String workflowId) {
        List<String> cycle = new ArrayList<>(List.of(workflowId));
        for (Entered entered : running) {
            cycle.add(0, entered.workflowId());
            if (entered.workflowId().equals(workflowId)) {
                break;
            }
        }
        return cycle;
    }

    /** Ends what the last {@link #enter} of this thread began. */
    static void leave() {
        Deque<Entered> running = RUNNING.get();
        running.poll();
        if (running.isEmpty()) {
            RUNNING.remove();
        }
    }

    /** The progress of the run of this workflow in this thread, or null where a step is attempted by itself. */
    static @Nullable Progress of(String workflowId) {
        Entered innermost = RUNNING.get().peek();
        if (innermost == null) {
            RUNNING.remove();
            return null;
        }
        return innermost.workflowId().equals(workflowId) ? innermost.progress() : null;
    }

    void begun(String workflowId, String stepId) {
        outcomes.merge(
                new Key(workflowId, stepId),
                new StepOutcome(workflowId, stepId, 1, null),
                (known, first) -> new StepOutcome(workflowId, stepId, known.attempts() + 1, known.result()));
    }

    void succeeded(String workflowId, String stepId, @Nullable Object result) {
        outcomes.computeIfPresent(
                new Key(workflowId, stepId),
                (key, known) -> new StepOutcome(workflowId, stepId, known.attempts(), result));
    }

    /** The steps in the order in which they were first attempted. */
    List<StepOutcome> outcomes() {
        return List.copyOf(outcomes.values());
    }
}

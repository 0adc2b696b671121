package io.github.arazzocodegen.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The loops around the statement that is planned, and which of them need a label. */
final class Loops {

    private static final int RETRY = -1;

    private final WorkflowContext context;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> labelled = new HashSet<>();

    Loops(WorkflowContext context) {
        this.context = context;
    }

    /** A loop that starts at a step. */
    void enter(int step) {
        open.push(step);
    }

    /** The loop of a step's attempts. */
    void enterRetry() {
        open.push(RETRY);
    }

    /** Closes the innermost loop, and gives its label if something goes back to it from an inner loop. */
    @Nullable
    String leave() {
        int step = open.pop();
        return step != RETRY && labelled.remove(step) ? label(step) : null;
    }

    /** The label that a {@code continue} of the loop needs here, or null. */
    @Nullable
    String labelOf(int step) {
        Integer innermost = open.peek();
        if (innermost != null && innermost == step) {
            return null;
        }
        labelled.add(step);
        return label(step);
    }

    /** Whether there is any loop around. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether the innermost loop is that of a step's attempts. */
    boolean inRetry() {
        Integer innermost = open.peek();
        return innermost != null && innermost == RETRY;
    }

    private String label(int step) {
        return step < 0
                ? "steps"
                : context.names()
                        .method(context.graph().nodes().get(step).step().id());
    }
}

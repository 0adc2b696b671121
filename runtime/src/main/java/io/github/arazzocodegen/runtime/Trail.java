package io.github.arazzocodegen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The transitions of a run, and what its steps gave, over all workflows that control goes to: they are counted together, so that workflows that go
 * to each other are bounded as steps are. Not safe for use by several threads at once.
 */
public final class Trail {

    /** So many of the last transitions are kept to show a cycle. */
    private static final int KEPT = 50;

    private final Progress progress = new Progress();
    private final int limit;
    private final List<String> last = new ArrayList<>();
    private int transitions;

    private Trail(int limit) {
        this.limit = limit;
    }

    /** Begins a trail, with the limit to transitions that the options give. */
    public static Trail of(WorkflowOptions options) {
        return new Trail(options.maxTransitions());
    }

    Progress progress() {
        return progress;
    }

    /** @throws TransitionLimitException if that is one transition more than is allowed */
    void add(String workflowId, String to) {
        last.add(to);
        if (last.size() > KEPT) {
            last.remove(0);
        }
        transitions++;
        if (transitions > limit) {
            throw new TransitionLimitException(workflowId, limit, lastCycle());
        }
    }

    private List<String> lastCycle() {
        int end = last.size() - 1;
        int before = last.subList(0, end).lastIndexOf(last.get(end));
        return last.subList(Math.max(before, 0), end + 1);
    }
}

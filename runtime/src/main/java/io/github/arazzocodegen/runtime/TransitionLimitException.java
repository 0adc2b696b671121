package io.github.arazzocodegen.runtime;

import java.util.ArrayList;
import java.util.List;

/** A workflow went from step to step more often than {@link WorkflowOptions#maxTransitions()} allows. */
public final class TransitionLimitException extends WorkflowException {

    private static final long serialVersionUID = 1L;

    private final int limit;
    private final ArrayList<String> cycle;

    TransitionLimitException(String workflowId, int limit, List<String> cycle) {
        super(workflowId, message(workflowId, limit, cycle), null);
        this.limit = limit;
        this.cycle = new ArrayList<>(cycle);
    }

    private static String message(String workflowId, int limit, List<String> cycle) {
        return "workflow '" + workflowId + "' was stopped after " + limit + " transitions; the last ones were "
                + String.join(" -> ", cycle);
    }

    /** How many transitions were allowed. */
    public int limit() {
        return limit;
    }

    /** The stepIds of the last cycle, from a step to the same step again. */
    public List<String> cycle() {
        return List.copyOf(cycle);
    }
}

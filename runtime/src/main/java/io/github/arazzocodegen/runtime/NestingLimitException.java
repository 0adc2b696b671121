package io.github.arazzocodegen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Workflows ran each other, one within the other, deeper than {@link WorkflowOptions#maxNesting()} allows. No step handles
 * this: each of the many workflows that are under way would try again for itself.
 */
public final class NestingLimitException extends WorkflowException {

    private static final long serialVersionUID = 1L;

    private final int limit;
    private final ArrayList<String> cycle;

    NestingLimitException(String workflowId, int limit, List<String> cycle) {
        super(
                workflowId,
                "workflow '" + workflowId + "' was not run, since " + limit
                        + " workflows are under way within each other already; the last ones were "
                        + String.join(" -> ", cycle),
                null);
        this.limit = limit;
        this.cycle = new ArrayList<>(cycle);
    }

    /** How many workflows may be under way within each other. */
    public int limit() {
        return limit;
    }

    /** The workflowIds of the last cycle, from a workflow to the same workflow again. */
    public List<String> cycle() {
        return List.copyOf(cycle);
    }
}

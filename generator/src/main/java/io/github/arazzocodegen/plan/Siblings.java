package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.resolve.WorkflowName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The workflows of one generation as they see each other: each is prepared when it is first asked for. */
final class Siblings {

    private final Function<WorkflowName, WorkflowContext> prepare;
    private final Map<WorkflowName, WorkflowContext> contexts = new HashMap<>();
    private final Map<WorkflowName, OutputsPlanner> outputs = new HashMap<>();

    /** @param prepare finds what the planners of a workflow share */
    Siblings(Function<WorkflowName, WorkflowContext> prepare) {
        this.prepare = prepare;
    }

    WorkflowContext context(WorkflowName workflow) {
        WorkflowContext known = contexts.get(workflow);
        if (known == null) {
            known = prepare.apply(workflow);
            contexts.put(workflow, known);
        }
        return known;
    }

    /** What a workflow gives. */
    OutputsPlanner outputs(WorkflowName workflow) {
        OutputsPlanner known = outputs.get(workflow);
        if (known == null) {
            known = new OutputsPlanner(context(workflow));
            outputs.put(workflow, known);
        }
        return known;
    }
}

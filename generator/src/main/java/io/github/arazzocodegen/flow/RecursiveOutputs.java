package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.resolve.WorkflowUse;
import io.github.arazzocodegen.types.KnownWorkflows.Given;
import io.github.arazzocodegen.types.ValueType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What workflows give that run each other, where the type of an output can depend on itself. At first nothing is known of
 * any but the names, and what comes out under that assumption is the next one, until it is what was assumed.
 */
final class RecursiveOutputs {

    private final Function<WorkflowName, ResolvedWorkflow> workflows;

    RecursiveOutputs(Function<WorkflowName, ResolvedWorkflow> workflows) {
        this.workflows = workflows;
    }

    /** The workflows that this one runs and that run it, itself among them; empty where it does not run itself. */
    Set<WorkflowName> circle(WorkflowName name) {
        Set<WorkflowName> reached = reached(name);
        return !reached.contains(name)
                ? Set.of()
                : reached.stream()
                        .filter(other -> reached(other).contains(name))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<WorkflowName> reached(WorkflowName from) {
        Set<WorkflowName> reached = new LinkedHashSet<>();
        Deque<WorkflowName> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (WorkflowUse use : WorkflowUse.of(workflows.apply(open.removeFirst()))) {
                if (use.kind().returns() && reached.add(use.workflow())) {
                    open.addLast(use.workflow());
                }
            }
        }
        return reached;
    }

    /**
     * What the workflows of a circle give.
     *
     * @param round what they give, when they are assumed to give this
     */
    static Map<WorkflowName, List<Given>> settle(
            Map<WorkflowName, ResolvedWorkflow> circle,
            Function<Map<WorkflowName, List<Given>>, Map<WorkflowName, List<Given>>> round) {
        Map<WorkflowName, List<Given>> assumed = new LinkedHashMap<>();
        circle.forEach((name, workflow) -> assumed.put(
                name,
                workflow.outputs().stream()
                        .map(output -> new Given(output.name().value(), ValueType.ANY, true))
                        .toList()));
        // Each round settles at least one output, since one that only comes of itself has no type to begin with.
        int outputs = assumed.values().stream().mapToInt(List::size).sum();
        for (int i = 0; i <= outputs; i++) {
            Map<WorkflowName, List<Given>> given = round.apply(assumed);
            if (given.equals(assumed)) {
                break;
            }
            assumed.putAll(given);
        }
        return assumed;
    }
}

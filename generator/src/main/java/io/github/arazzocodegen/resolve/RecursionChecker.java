package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Refuses workflows that run themselves, directly or by way of others: such a run would never end. Workflows that only
 * {@code goto} each other are no recursion, since each has ended when the next one begins; the runtime bounds them.
 */
public final class RecursionChecker {

    private final Map<WorkflowName, List<WorkflowUse>> uses = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    public RecursionChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each place at which one of the workflows runs another that leads back to it. */
    public void check(Collection<ResolvedWorkflow> workflows) {
        workflows.forEach(workflow -> uses.put(workflow.name(), WorkflowUse.of(workflow)));
        uses.forEach((name, places) ->
                places.stream().filter(use -> use.kind().returns()).forEach(use -> check(name, use)));
    }

    private void check(WorkflowName from, WorkflowUse use) {
        List<WorkflowName> back = path(use.workflow(), from);
        if (!back.isEmpty()) {
            String how = back.size() == 1
                    ? "workflow '" + from + "' runs itself"
                    : "workflow '" + from + "' runs itself by way of "
                            + back.subList(0, back.size() - 1).stream()
                                    .map(name -> "'" + name + "'")
                                    .collect(Collectors.joining(", "));
            String help = use.kind() == WorkflowUse.Kind.DEPENDENCY
                    ? "take one of the workflows out of 'dependsOn'"
                    : "a loop within one workflow is a 'goto' to an earlier step; a 'goto' to a workflow does not return";
            diagnostics.add(Diagnostic.of(DiagnosticCode.RECURSION, use.location(), how + ", which never ends")
                    .withHelp(help));
        }
    }

    /** The workflows on the shortest way from one to another, both included; empty where there is none. */
    private List<WorkflowName> path(WorkflowName from, WorkflowName to) {
        Map<WorkflowName, WorkflowName> cameFrom = new HashMap<>();
        Deque<WorkflowName> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!open.isEmpty()) {
            WorkflowName at = open.removeFirst();
            if (at.equals(to)) {
                return reconstruct(cameFrom, from, to);
            }
            for (WorkflowUse use : uses.getOrDefault(at, List.of())) {
                if (cameFrom.putIfAbsent(use.workflow(), at) == null) {
                    open.addLast(use.workflow());
                }
            }
        }
        return List.of();
    }

    private static List<WorkflowName> reconstruct(
            Map<WorkflowName, WorkflowName> cameFrom, WorkflowName from, WorkflowName to) {
        List<WorkflowName> path = new ArrayList<>(List.of(to));
        WorkflowName at = to;
        while (!at.equals(from)) {
            at = cameFrom.getOrDefault(at, from);
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }
}

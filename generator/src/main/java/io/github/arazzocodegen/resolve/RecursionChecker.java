package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses workflows that have to have run before themselves, and warns of those that run themselves, directly or by way of
 * others: the runtime bounds how deep. Workflows that only {@code goto} each other are no recursion, since each has ended
 * when the next one begins.
 */
public final class RecursionChecker {

    private final Diagnostics diagnostics;

    public RecursionChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each place at which one of the workflows runs another that leads back to it. */
    public void check(Collection<ResolvedWorkflow> workflows) {
        Map<WorkflowName, List<WorkflowUse>> uses = new LinkedHashMap<>();
        workflows.forEach(workflow -> uses.put(workflow.name(), WorkflowUse.of(workflow)));
        Set<WorkflowName> refused = new HashSet<>();
        CallGraph graph = new CallGraph(uses);
        uses.forEach((name, places) -> places.stream()
                .filter(use -> use.kind() == WorkflowUse.Kind.DEPENDENCY)
                .forEach(use -> refuse(name, use, graph.path(use.workflow(), name), refused)));
        uses.forEach((name, places) -> places.stream()
                .filter(use -> use.kind() == WorkflowUse.Kind.STEP || use.kind() == WorkflowUse.Kind.RETRY)
                .filter(use -> !refused.contains(use.workflow()))
                .forEach(use -> warn(name, use, graph.path(use.workflow(), name))));
    }

    private void refuse(WorkflowName from, WorkflowUse use, List<WorkflowName> back, Set<WorkflowName> refused) {
        if (!back.isEmpty()) {
            refused.addAll(back);
            String problem = "workflow '" + from + "' has to have run before itself" + byWayOf(back);
            diagnostics.add(Diagnostic.of(DiagnosticCode.CIRCULAR_DEPENDENCY, use.location(), problem)
                    .withHelp("take one of the workflows out of 'dependsOn'"));
        }
    }

    private void warn(WorkflowName from, WorkflowUse use, List<WorkflowName> back) {
        if (!back.isEmpty()) {
            String problem = "workflow '" + from + "' runs itself" + byWayOf(back);
            diagnostics.add(Diagnostic.of(DiagnosticCode.RECURSION, use.location(), problem)
                    .withHelp(
                            "it ends only where a run of it does not come to this place, and is stopped when 100 runs are"
                                    + " within each other; a loop within one workflow is a 'goto' to an earlier step"));
        }
    }

    private static String byWayOf(List<WorkflowName> back) {
        return back.size() == 1
                ? ""
                : back.subList(0, back.size() - 1).stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(", ", " by way of ", ""));
    }
}

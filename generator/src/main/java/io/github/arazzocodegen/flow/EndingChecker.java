package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import java.util.Set;

/**
 * Says which endings after a success set none of the workflow's outputs. After a failure that is only to be expected.
 */
final class EndingChecker {

    private final Diagnostics diagnostics;

    EndingChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(FlowGraph graph) {
        if (graph.workflow().outputs().isEmpty()) {
            return;
        }
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.reachable()) {
                Set<Integer> afterSuccess = node.before().and(i).possibly();
                diagnostics.by(
                        node.step().references(),
                        () -> node.onSuccess().forEach(edge -> check(graph, edge, afterSuccess)));
            }
        }
    }

    private void check(FlowGraph graph, Edge edge, Set<Integer> ran) {
        Action action = edge.action();
        if (action != null
                && edge.exit() instanceof Exit.End
                && graph.workflow().outputs().stream().noneMatch(output -> References.maySet(output.value(), ran))) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.ENDING_WITHOUT_OUTPUTS,
                            action.name().location(),
                            "the ending '" + action.name().value() + "' sets no output of workflow '"
                                    + graph.workflow().workflowId().value() + "'")
                    .withHelp("callers get null for each output there; name an output that a step before it sets"));
        }
    }
}

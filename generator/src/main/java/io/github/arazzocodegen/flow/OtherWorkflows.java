package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedAction.First;
import io.github.arazzocodegen.resolve.WorkflowName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The workflows that a workflow has to do with. */
public final class OtherWorkflows {

    private OtherWorkflows() {}

    /** Those that it runs or goes to, in document order. */
    public static Set<WorkflowName> runBy(FlowGraph graph) {
        Set<WorkflowName> others = new LinkedHashSet<>();
        for (FlowGraph.Node node : graph.nodes()) {
            if (node.step().call() instanceof Call.ToWorkflow call) {
                others.add(call.workflow());
            }
            edges(node).forEach(edge -> {
                if (edge.exit() instanceof Exit.ToWorkflow to) {
                    others.add(to.workflow());
                }
            });
            others.addAll(runFirst(node));
        }
        return others;
    }

    /** Those that retries run first, in document order. */
    public static Set<WorkflowName> runFirst(FlowGraph graph) {
        Set<WorkflowName> others = new LinkedHashSet<>();
        graph.nodes().forEach(node -> others.addAll(runFirst(node)));
        return others;
    }

    private static Set<WorkflowName> runFirst(FlowGraph.Node node) {
        Set<WorkflowName> others = new LinkedHashSet<>();
        edges(node).forEach(edge -> {
            if (edge.exit() instanceof Exit.Retry retry && retry.how().first() instanceof First.OfWorkflow first) {
                others.add(first.workflow());
            }
        });
        return others;
    }

    /** Whether control may go to another workflow for good. */
    public static boolean goesToAnother(FlowGraph graph) {
        return graph.nodes().stream()
                .filter(FlowGraph.Node::reachable)
                .flatMap(OtherWorkflows::edges)
                .anyMatch(edge -> edge.exit() instanceof Exit.ToWorkflow);
    }

    private static Stream<Edge> edges(FlowGraph.Node node) {
        return Stream.concat(node.onSuccess().stream(), node.onFailure().stream());
    }
}

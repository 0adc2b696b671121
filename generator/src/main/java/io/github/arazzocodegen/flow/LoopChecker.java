package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds loops that only a failure leaves: from none of their steps any path leads to an ending. */
final class LoopChecker {

    private final Diagnostics diagnostics;

    LoopChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(FlowGraph graph) {
        Set<Integer> ending = ending(graph);
        for (int i = 0; i < graph.nodes().size(); i++) {
            int step = i;
            if (graph.nodes().get(i).reachable() && !ending.contains(i)) {
                edges(graph, i)
                        .filter(edge -> isBack(edge, step))
                        .findFirst()
                        .ifPresent(edge ->
                                diagnostics.by(graph.nodes().get(step).step().references(), () -> report(graph, edge)));
            }
        }
    }

    /** The steps from which some path leads to an ending, failures aside. */
    private static Set<Integer> ending(FlowGraph graph) {
        Set<Integer> ending = new TreeSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int i = 0; i < graph.nodes().size(); i++) {
                boolean ends = edges(graph, i).anyMatch(edge -> leads(edge.exit(), ending));
                grows |= ends && ending.add(i);
            }
        }
        return ending;
    }

    private static boolean leads(Exit exit, Set<Integer> ending) {
        return exit instanceof Exit.End
                || exit instanceof Exit.Completed
                || exit instanceof Exit.ToWorkflow
                || (exit instanceof Exit.ToStep to && ending.contains(to.index()));
    }

    private static boolean isBack(Edge edge, int step) {
        return edge.action() != null && edge.exit() instanceof Exit.ToStep to && to.index() <= step;
    }

    private static Stream<Edge> edges(FlowGraph graph, int step) {
        Node node = graph.nodes().get(step);
        return Stream.concat(node.onSuccess().stream(), node.onFailure().stream());
    }

    private void report(FlowGraph graph, Edge edge) {
        if (edge.action() != null && edge.exit() instanceof Exit.ToStep to) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.ENDLESS_LOOP,
                            edge.action().name().location(),
                            "only a failure leaves the loop that action '"
                                    + edge.action().name().value() + "' closes: it goes back to step '"
                                    + graph.nodes().get(to.index()).step().id()
                                    + "', and from there no path leads to an ending")
                    .withHelp("give the action criteria, or put an action before it that leaves the loop"));
        }
    }
}

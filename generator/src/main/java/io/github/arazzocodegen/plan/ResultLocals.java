package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The local variables of {@code run} that hold results of steps, where they are declared before the step is run. */
final class ResultLocals {

    private final FlowGraph graph;
    private final StepCalls calls;
    private final Set<Integer> declared = new HashSet<>();

    ResultLocals(FlowGraph graph, StepCalls calls) {
        this.graph = graph;
        this.calls = calls;
    }

    boolean isDeclared(int step) {
        return declared.contains(step);
    }

    /** Declares what holds a step's result, once, with nothing in it. */
    void declare(int step, Scope scope) {
        if (declared.add(step)) {
            scope.add(new JavaStatement.Local(calls.localType(step), calls.localName(step), JavaExprs.NULL));
        }
    }

    /** What a retry runs first may be a step that the flow comes to later, or never. */
    void declareRunFirst(Scope scope) {
        for (Node node : graph.nodes()) {
            for (Edge edge : node.reachable() ? node.onFailure() : List.<Edge>of()) {
                edge.runsFirst().stream()
                        .filter(step -> !node.before().surely().contains(step) && calls.isRead(step))
                        .forEach(step -> declare(step, scope));
            }
        }
    }

    void declareOutliving(Block block, Scope scope) {
        calls.outliving(block).stream()
                .filter(step -> calls.isRead(step) || calls.isAsked(step))
                .forEach(step -> declare(step, scope));
    }
}

package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which a workflow ends other than by a failure, in document order, and what has run on each way there. */
public final class Endings {

    private final Map<Exit, List<Ran>> ways = new LinkedHashMap<>();

    private Endings() {}

    /** The endings of a workflow. */
    public static Endings of(FlowGraph graph) {
        Endings endings = new Endings();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.reachable()) {
                for (Edge edge : node.onSuccess()) {
                    endings.add(edge.exit(), node.before().and(i));
                }
                for (Edge edge : node.onFailure()) {
                    endings.add(edge.exit(), node.before());
                }
            }
        }
        return endings;
    }

    private void add(Exit exit, Ran ran) {
        if (exit instanceof Exit.End || exit instanceof Exit.Completed || exit instanceof Exit.ToWorkflow) {
            ways.computeIfAbsent(exit, k -> new ArrayList<>()).add(ran);
        }
    }

    /** The endings, each once. */
    public Collection<Exit> exits() {
        return Collections.unmodifiableSet(ways.keySet());
    }

    /** Whether the ending sets an output: on some way to it every step that the output reads has run. */
    public boolean sets(Exit exit, Output output) {
        return !(exit instanceof Exit.ToWorkflow)
                && ways.getOrDefault(exit, List.of()).stream()
                        .anyMatch(ran -> References.maySet(output.value(), ran.possibly()));
    }

    /** Whether on every way to the ending every step that the output reads has run. */
    public boolean surelySets(Exit exit, Output output) {
        return !(exit instanceof Exit.ToWorkflow)
                && ways.getOrDefault(exit, List.of()).stream()
                        .allMatch(ran -> References.maySet(output.value(), ran.surely()));
    }
}

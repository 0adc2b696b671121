package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds an example of a path of the flow, in the words of a message: {@code find (action 'skip') → confirm}. Where criteria
 * surely cover all cases no path goes past them.
 */
final class PathFinder {

    private final FlowGraph graph;

    PathFinder(FlowGraph graph) {
        this.graph = graph;
    }

    /** How a step is left for another one. */
    private record Hop(int from, String text) {}

    /** A shortest path to a step on which another one does not succeed before; an empty text if there is none. */
    String without(int skipped, int target) {
        Map<Integer, Hop> hops = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty() && !hops.containsKey(target)) {
            int step = open.removeFirst();
            Node node = graph.nodes().get(step);
            if (step != skipped) {
                FallThrough behind = new FallThrough(node.step());
                node.onSuccess().stream()
                        .filter(edge -> edge.action() != null || behind.isPossible())
                        .forEach(edge -> follow(step, edge, edge.action() == null ? behind.text() : "", hops, open));
            }
            node.onFailure().forEach(edge -> follow(step, edge, "fails, ", hops, open));
        }
        return text(hops, target);
    }

    private void follow(int from, Edge edge, String how, Map<Integer, Hop> hops, Deque<Integer> open) {
        if (edge.exit() instanceof Exit.ToStep to && to.index() < graph.nodes().size()) {
            String action = edge.action() == null
                    ? ""
                    : "action '" + edge.action().name().value() + "'";
            String by = (how + action).isEmpty() ? "" : " (" + how + action + ")";
            boolean isNew = to.index() != 0 && hops.putIfAbsent(to.index(), new Hop(from, by)) == null;
            if (isNew) {
                open.addLast(to.index());
            }
        }
    }

    private String text(Map<Integer, Hop> hops, int target) {
        Deque<String> names = new ArrayDeque<>();
        names.addFirst(id(target));
        for (Hop hop = hops.get(target); hop != null; hop = hops.get(hop.from())) {
            names.addFirst(id(hop.from()) + hop.text());
        }
        return names.size() == 1 && target != 0 ? "" : String.join(" → ", names);
    }

    private String id(int step) {
        return graph.nodes().get(step).step().id();
    }
}

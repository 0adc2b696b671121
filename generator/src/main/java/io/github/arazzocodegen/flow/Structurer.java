package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a flow graph without loops into nested blocks. */
public final class Structurer {

    private static final int NOWHERE = Integer.MAX_VALUE;

    /** Thrown within this class where the flow has no such form. */
    private static final class Unstructured extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final FlowGraph graph;

    private Structurer(FlowGraph graph) {
        this.graph = graph;
    }

    /** The blocks of the workflow, or empty where its flow has a loop or branches that cross. */
    public static Optional<List<Block>> structure(FlowGraph graph) {
        try {
            List<Block> blocks = new ArrayList<>();
            new Structurer(graph).region(0, graph.nodes().size(), blocks);
            return Optional.of(blocks);
        } catch (Unstructured e) {
            return Optional.empty();
        }
    }

    /** Adds the steps from {@code start} to before {@code end}, from which the flow goes on at {@code end}. */
    private void region(int start, int end, List<Block> out) throws Unstructured {
        int at = start;
        while (at < end) {
            Node node = graph.nodes().get(at);
            for (Edge edge : node.onFailure()) {
                if (edge.exit() instanceof Exit.ToStep) {
                    throw new Unstructured();
                }
            }
            out.add(new Block.Run(at, node.onFailure()));
            int next = branches(at, node.onSuccess(), end, out);
            for (int skipped = at + 1; skipped < Math.min(next, end); skipped++) {
                if (graph.nodes().get(skipped).reachable() && !isWithin(out, skipped)) {
                    throw new Unstructured();
                }
            }
            at = next;
        }
        if (at != end && at != NOWHERE) {
            throw new Unstructured();
        }
    }

    /** Adds what the edges lead to, and gives the step at which the flow goes on. */
    private int branches(int step, List<Edge> edges, int end, List<Block> out) throws Unstructured {
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (edge.redundant()) {
                out.add(new Block.Note(step, edge));
            } else if (edge.exit() instanceof Exit.ToStep to) {
                if (to.index() <= step || to.index() > end) {
                    throw new Unstructured();
                }
                if (edge.always()) {
                    return to.index();
                }
                List<Block> inner = new ArrayList<>();
                int next = branches(step, edges.subList(i + 1, edges.size()), to.index(), inner);
                if (next != NOWHERE) {
                    region(next, to.index(), inner);
                }
                out.add(new Block.Unless(step, edge, inner));
                return to.index();
            } else if (edge.always()) {
                out.add(new Block.Leave(step, edge.exit()));
                return NOWHERE;
            } else {
                out.add(new Block.Branch(step, edge, List.of(new Block.Leave(step, edge.exit()))));
            }
        }
        return NOWHERE;
    }

    private static boolean isWithin(List<Block> blocks, int step) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.Run run && run.step() == step
                        || block instanceof Block.Unless unless && isWithin(unless.then(), step));
    }
}

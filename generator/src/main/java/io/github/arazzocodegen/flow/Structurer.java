package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Turns a flow graph into nested blocks: sequences, branches, and loops that are entered at one step. */
public final class Structurer {

    private static final int NOWHERE = Integer.MAX_VALUE;

    /** Thrown within this class where the flow has no such form. */
    private static final class Unstructured extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final FlowGraph graph;
    private final Deque<Integer> loops = new ArrayDeque<>();
    /** The steps that a block runs. A step is in no more than one region, so one that is placed is placed in its own. */
    private final BitSet placed = new BitSet();

    private Structurer(FlowGraph graph) {
        this.graph = graph;
    }

    /** The blocks of the workflow, or empty where its branches cross. */
    public static Optional<List<Block>> structure(FlowGraph graph) {
        try {
            List<Block> blocks = new ArrayList<>();
            new Structurer(graph).region(0, graph.nodes().size(), blocks);
            return Optional.of(blocks);
        } catch (Unstructured e) {
            return Optional.empty();
        }
    }

    /**
     * Adds the steps from {@code start} to before {@code end}.
     *
     * @return whether the flow goes on at {@code end}
     */
    private boolean region(int start, int end, List<Block> out) throws Unstructured {
        int at = start;
        while (at < end) {
            int next = loops.contains(at) ? step(at, end, out) : loop(at, end, out);
            for (int skipped = at + 1; skipped < Math.min(next, end); skipped++) {
                if (graph.nodes().get(skipped).reachable() && !placed.get(skipped)) {
                    throw new Unstructured();
                }
            }
            at = next;
        }
        if (at != end && at != NOWHERE) {
            throw new Unstructured();
        }
        return at == end;
    }

    /** Adds the step, in a loop if a step before the end goes back to it; gives the step where the flow goes on. */
    private int loop(int at, int end, List<Block> out) throws Unstructured {
        int last = -1;
        for (int i = at; i < end; i++) {
            if (targets(i).contains(at)) {
                last = i;
            }
        }
        if (last < 0) {
            return step(at, end, out);
        }
        List<Block> inner = new ArrayList<>();
        loops.push(at);
        boolean leaves = region(at, last + 1, inner);
        loops.pop();
        out.add(new Block.Loop(at, inner, leaves));
        return leaves ? last + 1 : NOWHERE;
    }

    private Set<Integer> targets(int step) {
        Node node = graph.nodes().get(step);
        Set<Integer> targets = new TreeSet<>();
        if (node.reachable()) {
            Stream.concat(node.onSuccess().stream(), node.onFailure().stream()).forEach(edge -> {
                if (edge.exit() instanceof Exit.ToStep to && !edge.redundant()) {
                    targets.add(to.index());
                }
            });
        }
        return targets;
    }

    private int step(int at, int end, List<Block> out) throws Unstructured {
        Node node = graph.nodes().get(at);
        out.add(new Block.Run(at, node.onFailure()));
        placed.set(at);
        int afterFailure = afterFailure(at, node, end);
        if (afterFailure == NOWHERE) {
            return branches(at, node.onSuccess(), end, out);
        }
        List<Block> inner = new ArrayList<>();
        int next = branches(at, node.onSuccess(), afterFailure, inner);
        if (next != NOWHERE) {
            region(next, afterFailure, inner);
        }
        if (inner.stream().anyMatch(block -> !(block instanceof Block.Note))) {
            out.add(new Block.IfSucceeded(at, inner));
        }
        return afterFailure;
    }

    /** The one step ahead that the step's failure may lead to, or nowhere. */
    private int afterFailure(int at, Node node, int end) throws Unstructured {
        int target = NOWHERE;
        for (Edge edge : node.onFailure()) {
            if (edge.exit() instanceof Exit.ToStep to) {
                boolean ahead = to.index() > at;
                if (ahead
                        ? to.index() > end || (target != NOWHERE && target != to.index())
                        : !loops.contains(to.index())) {
                    throw new Unstructured();
                }
                target = ahead ? to.index() : target;
            }
        }
        return target;
    }

    /** Adds what the edges lead to, and gives the step at which the flow goes on. */
    private int branches(int step, List<Edge> edges, int end, List<Block> out) throws Unstructured {
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (edge.redundant()) {
                out.add(new Block.Note(step, edge));
            } else if (edge.exit() instanceof Exit.ToStep to && to.index() > step) {
                if (to.index() > end) {
                    throw new Unstructured();
                }
                if (edge.always()) {
                    if (edge.action() != null) {
                        out.add(new Block.Branch(step, edge, List.of()));
                    }
                    return to.index();
                }
                List<Block> inner = new ArrayList<>();
                int next = branches(step, edges.subList(i + 1, edges.size()), to.index(), inner);
                if (next != NOWHERE) {
                    region(next, to.index(), inner);
                }
                out.add(new Block.Unless(step, edge, inner));
                return to.index();
            } else if (edge.action() == null) {
                out.add(exit(step, edge));
                return NOWHERE;
            } else {
                out.add(new Block.Branch(step, edge, List.of(exit(step, edge))));
                if (edge.always()) {
                    return NOWHERE;
                }
            }
        }
        return NOWHERE;
    }

    private Block exit(int step, Edge edge) throws Unstructured {
        if (!(edge.exit() instanceof Exit.ToStep to)) {
            return new Block.Leave(step, edge.exit());
        }
        if (!loops.contains(to.index())) {
            throw new Unstructured();
        }
        return new Block.GoTo(step, to.index());
    }
}

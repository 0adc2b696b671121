package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs blocks on given outcomes, and notes the steps and how the run ended; without more outcomes it stops. */
final class BlockInterpreter {

    private static final int OVER = -1;
    private static final int ON = -2;

    private final FlowGraph graph;
    private final Iterator<Outcome> outcomes;
    private final List<String> trace = new ArrayList<>();
    private final Map<Integer, Outcome> last = new HashMap<>();

    BlockInterpreter(FlowGraph graph, List<Outcome> outcomes) {
        this.graph = graph;
        this.outcomes = outcomes.iterator();
    }

    List<String> run(List<Block> blocks) {
        int left = blocks(blocks, false);
        if (left != OVER) {
            trace.add("left at " + left);
        }
        return trace;
    }

    List<String> run(Map<Integer, List<Block>> states) {
        int at = 0;
        while (at >= 0) {
            at = blocks(states.getOrDefault(at, List.of()), true);
        }
        if (at != OVER) {
            trace.add("fell off a state");
        }
        return trace;
    }

    /** The step whose loop is to start over, {@link #OVER}, or {@link #ON} where the blocks end. */
    private int blocks(List<Block> blocks, boolean machine) {
        for (Block block : blocks) {
            int next = block(block, machine);
            if (next != ON) {
                return next;
            }
        }
        return ON;
    }

    private int block(Block block, boolean machine) {
        if (block instanceof Block.Run run) {
            return attempt(run, machine);
        } else if (block instanceof Block.Branch branch) {
            return holds(branch.edge(), branch.step()) ? blocks(branch.inner(), machine) : ON;
        } else if (block instanceof Block.Unless unless) {
            return holds(unless.edge(), unless.step()) ? ON : blocks(unless.inner(), machine);
        } else if (block instanceof Block.IfSucceeded succeeded) {
            return outcome(succeeded.step()).success() ? blocks(succeeded.inner(), machine) : ON;
        } else if (block instanceof Block.Loop loop) {
            int next = loop.step();
            while (next == loop.step()) {
                next = blocks(loop.inner(), machine);
            }
            if (next == ON && !loop.leaves()) {
                trace.add("left a loop that is never left");
            }
            return next;
        } else if (block instanceof Block.GoTo goTo) {
            return goTo.target();
        } else if (block instanceof Block.Leave leave) {
            return leave(leave.exit());
        }
        return ON;
    }

    private int attempt(Block.Run run, boolean machine) {
        if (!outcomes.hasNext()) {
            return OVER;
        }
        Outcome outcome = outcomes.next();
        last.put(run.step(), outcome);
        trace.add(graph.nodes().get(run.step()).step().id());
        if (outcome.success()) {
            return ON;
        }
        for (Edge edge : run.onFailure()) {
            if (holds(edge, run.step())) {
                Integer target = edge.exit() instanceof Exit.ToStep to ? to.index() : null;
                return target == null ? leave(edge.exit()) : machine || target <= run.step() ? target : ON;
            }
        }
        throw new AssertionError("no edge is taken after the failure of step " + run.step());
    }

    private int leave(Exit exit) {
        trace.add(exit instanceof Exit.End ? "end" : exit instanceof Exit.Completed ? "completed" : "failed");
        return OVER;
    }

    private boolean holds(Edge edge, int step) {
        return edge.always()
                || Blocks.guard(edge).equals(String.valueOf(outcome(step).status()));
    }

    private Outcome outcome(int step) {
        @Nullable Outcome outcome = last.get(step);
        if (outcome == null) {
            throw new AssertionError("step " + step + " is asked for its outcome before it has run");
        }
        return outcome;
    }
}

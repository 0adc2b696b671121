package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.resolve.ResolvedAction.First;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which steps have succeeded when a step starts, by following all paths until nothing changes. */
final class RanAnalysis {

    private final @Nullable Ran[] before;
    private @Nullable Ran completion;
    private final Deque<Integer> changed = new ArrayDeque<>();

    private RanAnalysis(int steps) {
        this.before = new @Nullable Ran[steps];
    }

    static RanAnalysis of(List<List<Edge>> success, List<List<Edge>> failure) {
        RanAnalysis analysis = new RanAnalysis(success.size());
        analysis.reach(new Exit.ToStep(0), Ran.NOTHING);
        while (!analysis.changed.isEmpty()) {
            int step = analysis.changed.removeFirst();
            Ran ran = analysis.before[step];
            if (ran != null) {
                success.get(step).forEach(edge -> analysis.reach(edge.exit(), ran.and(step)));
                failure.get(step).forEach(edge -> analysis.reach(edge.exit(), ran));
            }
        }
        return analysis;
    }

    private void reach(Exit exit, Ran ran) {
        if (exit instanceof Exit.Completed) {
            completion = completion == null ? ran : completion.or(ran);
        } else if (exit instanceof Exit.Retry retry) {
            Ran then = retry.how().first() instanceof First.OfStep first ? ran.and(first.index()) : ran;
            reach(new Exit.ToStep(retry.step()), then);
        } else if (exit instanceof Exit.ToStep to && to.index() < before.length) {
            Ran known = before[to.index()];
            Ran joined = known == null ? ran : known.or(ran);
            if (!joined.equals(known)) {
                before[to.index()] = joined;
                changed.add(to.index());
            }
        }
    }

    /** What has run when the step starts, or null if nothing reaches it. */
    @Nullable
    Ran before(int step) {
        return before[step];
    }

    Ran atCompletion() {
        return completion == null ? Ran.NOTHING : completion;
    }
}

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
    private final @Nullable Ran[] first;
    private @Nullable Ran completion;
    private final Deque<Integer> changed = new ArrayDeque<>();

    private RanAnalysis(int steps) {
        this.before = new @Nullable Ran[steps];
        this.first = new @Nullable Ran[steps];
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
            completion = join(completion, ran);
        } else if (exit instanceof Exit.Retry retry) {
            Ran then = ran;
            if (retry.how().first() instanceof First.OfStep of) {
                first[of.index()] = join(first[of.index()], ran);
                then = ran.and(of.index());
            }
            reach(new Exit.ToStep(retry.step()), then);
        } else if (exit instanceof Exit.ToStep to && to.index() < before.length) {
            Ran known = before[to.index()];
            Ran joined = join(known, ran);
            if (!joined.equals(known)) {
                before[to.index()] = joined;
                changed.add(to.index());
            }
        }
    }

    private static Ran join(@Nullable Ran known, Ran ran) {
        return known == null ? ran : known.or(ran);
    }

    /** What has run when the flow comes to the step, or null if it never does. */
    @Nullable
    Ran before(int step) {
        return before[step];
    }

    /** What has run whenever the step is run, by the flow or first in a retry, or null if nothing runs it. */
    @Nullable
    Ran called(int step) {
        Ran ofRetry = first[step];
        return ofRetry == null ? before[step] : join(before[step], ofRetry);
    }

    Ran atCompletion() {
        return completion == null ? Ran.NOTHING : completion;
    }
}

package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.resolve.ResolvedAction.First;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which steps have succeeded when a step starts, by following all paths until nothing changes. The steps are bits
 * meanwhile: workflows have many, and every path is another set of them.
 */
final class RanAnalysis {

    private final @Nullable Bits[] before;
    private final @Nullable Bits[] first;
    private @Nullable Bits completion;
    private final BitSet changed = new BitSet();

    private RanAnalysis(int steps) {
        this.before = new @Nullable Bits[steps];
        this.first = new @Nullable Bits[steps];
    }

    /** {@link Ran}, as bits; never changed once it is made. */
    private record Bits(BitSet surely, BitSet possibly) {

        Bits and(int step) {
            Bits both = new Bits((BitSet) surely.clone(), (BitSet) possibly.clone());
            both.surely.set(step);
            both.possibly.set(step);
            return both;
        }

        Bits or(Bits other) {
            Bits both = new Bits((BitSet) surely.clone(), (BitSet) possibly.clone());
            both.surely.and(other.surely);
            both.possibly.or(other.possibly);
            return both;
        }

        Ran ran() {
            return new Ran(
                    surely.stream().boxed().collect(Collectors.toSet()),
                    possibly.stream().boxed().collect(Collectors.toSet()));
        }
    }

    static RanAnalysis of(List<List<Edge>> success, List<List<Edge>> failure) {
        RanAnalysis analysis = new RanAnalysis(success.size());
        analysis.reach(new Exit.ToStep(0), new Bits(new BitSet(), new BitSet()));
        // The earliest first: most paths lead on, so what comes behind is looked at when all that leads there is known.
        for (int step = analysis.changed.nextSetBit(0); step >= 0; step = analysis.changed.nextSetBit(0)) {
            analysis.changed.clear(step);
            Bits ran = analysis.before[step];
            if (ran != null) {
                Bits succeeded = ran.and(step);
                success.get(step).forEach(edge -> analysis.reach(edge.exit(), succeeded));
                failure.get(step).forEach(edge -> analysis.reach(edge.exit(), ran));
            }
        }
        return analysis;
    }

    private void reach(Exit exit, Bits ran) {
        if (exit instanceof Exit.Completed) {
            completion = join(completion, ran);
        } else if (exit instanceof Exit.Retry retry) {
            Bits then = ran;
            if (retry.how().first() instanceof First.OfStep of) {
                first[of.index()] = join(first[of.index()], ran);
                then = ran.and(of.index());
            }
            reach(new Exit.ToStep(retry.step()), then);
        } else if (exit instanceof Exit.ToStep to && to.index() < before.length) {
            Bits known = before[to.index()];
            Bits joined = join(known, ran);
            if (!joined.equals(known)) {
                before[to.index()] = joined;
                changed.set(to.index());
            }
        }
    }

    private static Bits join(@Nullable Bits known, Bits ran) {
        return known == null ? ran : known.or(ran);
    }

    /** What has run when the flow comes to the step, or null if it never does. */
    @Nullable
    Ran before(int step) {
        Bits bits = before[step];
        return bits == null ? null : bits.ran();
    }

    /** What has run whenever the step is run, by the flow or first in a retry, or null if nothing runs it. */
    @Nullable
    Ran called(int step) {
        Bits ofRetry = first[step];
        return ofRetry == null ? before(step) : join(before[step], ofRetry).ran();
    }

    Ran atCompletion() {
        return completion == null ? Ran.NOTHING : completion.ran();
    }
}

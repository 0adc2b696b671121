package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.resolve.ResolvedAction.First;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which results of steps {@code run} has to keep, and which of them outlive the block that they are made in. */
final class ResultReads {

    private final FlowGraph graph;
    private final List<Block> all;

    ResultReads(FlowGraph graph, List<Block> all) {
        this.graph = graph;
        this.all = all;
    }

    /** Whether another step, an action or an output of the workflow reads the step's result. */
    boolean isRead(int step) {
        return reads(all, null).anyMatch(reference -> isOf(reference, step));
    }

    /** Whether a block asks whether the step succeeded. */
    boolean isAsked(int step) {
        return isAsked(all, step);
    }

    private static boolean isAsked(List<Block> blocks, int step) {
        return blocks.stream()
                .anyMatch(block ->
                        (block instanceof Block.IfSucceeded && block.step() == step) || isAsked(block.inner(), step));
    }

    /** The steps within the block whose results are read outside of it, or in it the next time round. */
    List<Integer> outliving(Block block) {
        return stepsIn(block).stream()
                .filter(step -> reads(all, block).anyMatch(reference -> isOf(reference, step))
                        || isRunFirst(all, block, step)
                        || (block instanceof Block.Loop && isCarried(block, step)))
                .toList();
    }

    /** Whether a retry outside of the block runs the step first, which sets its result. */
    private static boolean isRunFirst(List<Block> blocks, Block left, int step) {
        return blocks.stream()
                .filter(block -> block != left)
                .anyMatch(block -> (block instanceof Block.Run run
                                && run.onFailure().stream().anyMatch(edge -> runsFirst(edge, step)))
                        || isRunFirst(block.inner(), left, step));
    }

    private static boolean runsFirst(Edge edge, int step) {
        return edge.exit() instanceof Exit.Retry retry
                && retry.how().first() instanceof First.OfStep first
                && first.index() == step;
    }

    /** Whether something in the loop reads the step's result before the step has run in the same round, or where it fails. */
    private boolean isCarried(Block loop, int step) {
        List<Reference> before = new ArrayList<>();
        readUpTo(step, loop.inner(), before);
        return before.stream().anyMatch(reference -> isOf(reference, step));
    }

    /**
     * Adds what blocks read until the step has run.
     *
     * @return whether it runs in them
     */
    private boolean readUpTo(int step, List<Block> blocks, List<Reference> read) {
        for (Block block : blocks) {
            ofBlock(block).forEach(read::add);
            if ((block instanceof Block.Run && block.step() == step) || readUpTo(step, block.inner(), read)) {
                return true;
            }
        }
        return false;
    }

    static Set<Integer> stepsIn(Block block) {
        Set<Integer> steps = new TreeSet<>();
        if (block instanceof Block.Run) {
            steps.add(block.step());
        }
        block.inner().forEach(inner -> steps.addAll(stepsIn(inner)));
        return steps;
    }

    private Stream<Reference> reads(List<Block> blocks, @Nullable Block left) {
        return blocks.stream()
                .filter(block -> block != left)
                .flatMap(block -> Stream.concat(ofBlock(block), reads(block.inner(), left)));
    }

    private Stream<Reference> ofBlock(Block block) {
        if (block instanceof Block.Run run) {
            Stream<Reference> ofStep =
                    References.ofCode(graph.nodes().get(run.step()).step());
            return Stream.concat(ofStep, run.onFailure().stream().flatMap(this::ofEdge));
        }
        if (block instanceof Block.Branch branch) {
            return ofCriteria(branch.edge());
        }
        if (block instanceof Block.Unless unless) {
            return ofCriteria(unless.edge());
        }
        return block instanceof Block.Leave leave ? ofExit(leave.exit()) : Stream.of();
    }

    private Stream<Reference> ofEdge(Edge edge) {
        Stream<Reference> runFirst =
                edge.exit() instanceof Exit.Retry retry && retry.how().first() instanceof First.OfStep first
                        ? References.ofCode(graph.nodes().get(first.index()).step())
                        : Stream.of();
        return Stream.concat(runFirst, Stream.concat(ofCriteria(edge), ofExit(edge.exit())));
    }

    private static Stream<Reference> ofCriteria(Edge edge) {
        return edge.action() == null ? Stream.of() : References.in(edge.action().criteria());
    }

    private Stream<Reference> ofExit(Exit exit) {
        return exit instanceof Exit.End || exit instanceof Exit.Completed
                ? graph.workflow().outputs().stream().map(Output::value).flatMap(References::in)
                : Stream.of();
    }

    private static boolean isOf(Reference reference, int step) {
        return reference instanceof Reference.StepOutput output && output.step() == step;
    }
}

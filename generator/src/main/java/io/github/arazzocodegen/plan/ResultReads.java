package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says which results of steps {@code run} has to keep, and which of them outlive the block that they are made in.
 *
 * <p>All blocks are numbered in the order of the code, an outer one before those within it; so a block holds a range of
 * numbers, and what is read outside of it is read at a number that is not in the range.
 */
final class ResultReads {

    /** The numbers of a block and of all within it: from the first to before the end. */
    private record Range(int first, int end) {}

    private static final NavigableSet<Integer> NOWHERE = Collections.emptyNavigableSet();

    private final FlowGraph graph;
    private final IdentityHashMap<Block, Range> ranges = new IdentityHashMap<>();
    /** The step that is run at a number. */
    private final TreeMap<Integer, Integer> runs = new TreeMap<>();
    /** By step, the numbers of the blocks that read its result. */
    private final Map<Integer, NavigableSet<Integer>> reads = new HashMap<>();
    /** By step, the numbers of the blocks with a retry that runs it first, which sets its result. */
    private final Map<Integer, NavigableSet<Integer>> runsFirst = new HashMap<>();

    private final Set<Integer> asked = new HashSet<>();
    private int count;

    ResultReads(FlowGraph graph, List<Block> all) {
        this.graph = graph;
        all.forEach(this::number);
    }

    /** Whether another step, an action or an output of the workflow reads the step's result. */
    boolean isRead(int step) {
        return reads.containsKey(step);
    }

    /** Whether a block asks whether the step succeeded. */
    boolean isAsked(int step) {
        return asked.contains(step);
    }

    /** The steps within the block whose results are read outside of it, or in it the next time round. */
    List<Integer> outliving(Block block) {
        Range range = ranges.getOrDefault(block, new Range(0, 0));
        Set<Integer> steps = new TreeSet<>();
        runs.subMap(range.first(), range.end()).forEach((number, step) -> {
            if (isOutside(reads, step, range)
                    || isOutside(runsFirst, step, range)
                    || (block instanceof Block.Loop && isCarried(step, range.first(), number))) {
                steps.add(step);
            }
        });
        return List.copyOf(steps);
    }

    private static boolean isOutside(Map<Integer, NavigableSet<Integer>> numbers, int step, Range range) {
        NavigableSet<Integer> ofStep = numbers.getOrDefault(step, NOWHERE);
        return !ofStep.isEmpty() && (ofStep.first() < range.first() || ofStep.last() >= range.end());
    }

    /** Whether something in the loop reads the step's result before the step has run in the same round, or where it fails. */
    private boolean isCarried(int step, int loop, int run) {
        return !reads.getOrDefault(step, NOWHERE).subSet(loop, true, run, true).isEmpty();
    }

    private void number(Block block) {
        int number = count++;
        of(block).forEach(reference -> {
            if (reference instanceof Reference.StepOutput output) {
                reads.computeIfAbsent(output.step(), step -> new TreeSet<>()).add(number);
            }
        });
        if (block instanceof Block.Run run) {
            runs.put(number, run.step());
            run.onFailure()
                    .forEach(edge -> edge.runsFirst()
                            .ifPresent(first -> runsFirst
                                    .computeIfAbsent(first, step -> new TreeSet<>())
                                    .add(number)));
        } else if (block instanceof Block.IfSucceeded) {
            asked.add(block.step());
        }
        block.inner().forEach(this::number);
        ranges.put(block, new Range(number, count));
    }

    private Stream<Reference> of(Block block) {
        if (block instanceof Block.Run run) {
            Stream<Reference> ofStep =
                    References.ofCode(graph.nodes().get(run.step()).step());
            return Stream.concat(ofStep, run.onFailure().stream().flatMap(this::of));
        }
        if (block instanceof Block.Branch branch) {
            return ofCriteria(branch.edge());
        }
        if (block instanceof Block.Unless unless) {
            return ofCriteria(unless.edge());
        }
        return block instanceof Block.Leave leave ? of(leave.exit()) : Stream.of();
    }

    private Stream<Reference> of(Edge edge) {
        Stream<Reference> first = edge.runsFirst().stream()
                .boxed()
                .flatMap(step -> References.ofCode(graph.nodes().get(step).step()));
        return Stream.concat(first, Stream.concat(ofCriteria(edge), of(edge.exit())));
    }

    private static Stream<Reference> ofCriteria(Edge edge) {
        return edge.action() == null ? Stream.of() : References.in(edge.action().criteria());
    }

    private Stream<Reference> of(Exit exit) {
        return exit instanceof Exit.End || exit instanceof Exit.Completed
                ? graph.workflow().outputs().stream().map(Output::value).flatMap(References::in)
                : Stream.of();
    }
}

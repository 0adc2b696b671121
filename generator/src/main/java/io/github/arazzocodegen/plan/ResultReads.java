package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says which results of steps {@code run} has to keep, and which of them outlive the block that they are made in. */
final class ResultReads {

    private final FlowGraph graph;

    ResultReads(FlowGraph graph) {
        this.graph = graph;
    }

    /** Whether another step, an action or an output of the workflow reads the step's result. */
    boolean isRead(int step) {
        return Stream.concat(
                        graph.nodes().stream().flatMap(node -> ofStep(node.step())),
                        graph.workflow().outputs().stream().map(Output::value).flatMap(References::in))
                .anyMatch(reference -> reads(reference, step));
    }

    /** The steps within the block whose results are read behind it. */
    List<Integer> readBehind(Block.Unless unless) {
        int next = unless.edge().exit() instanceof Exit.ToStep to
                ? to.index()
                : graph.nodes().size();
        List<Integer> inside = new ArrayList<>();
        collect(unless.then(), inside);
        return inside.stream()
                .filter(step -> Stream.concat(
                                graph.nodes().stream().skip(next).flatMap(node -> ofStep(node.step())),
                                graph.workflow().outputs().stream()
                                        .map(Output::value)
                                        .flatMap(References::in))
                        .anyMatch(reference -> reads(reference, step)))
                .toList();
    }

    private static void collect(List<Block> blocks, List<Integer> steps) {
        for (Block block : blocks) {
            if (block instanceof Block.Run run) {
                steps.add(run.step());
            } else if (block instanceof Block.Unless unless) {
                collect(unless.then(), steps);
            }
        }
    }

    private static Stream<Reference> ofStep(Step step) {
        Stream<Reference> ofActions = Stream.concat(step.onSuccess().stream(), step.onFailure().stream())
                .flatMap(action -> References.in(action.criteria()));
        return Stream.concat(StepPlanner.reads(step), ofActions);
    }

    private static boolean reads(Reference reference, int step) {
        return reference instanceof Reference.StepOutput output && output.step() == step;
    }
}

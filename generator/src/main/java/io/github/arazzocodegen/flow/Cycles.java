package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells a loop that polls, which waits before it starts over, from one that pages, which does not. */
public final class Cycles {

    private Cycles() {}

    /** Whether a request in the cycle that the edge from one step back to another closes reads a value that it sets. */
    public static boolean pages(FlowGraph graph, int from, int to) {
        Set<Integer> cycle = cycle(graph, from, to);
        return cycle.stream()
                .flatMap(step -> sent(graph.nodes().get(step).step()))
                .anyMatch(read -> read instanceof Reference.StepOutput output && cycle.contains(output.step()));
    }

    private static Stream<Reference> sent(Step step) {
        return Stream.concat(
                step.parameters().stream().map(Parameter::value).flatMap(References::in),
                step.body() == null ? Stream.of() : References.in(step.body().payload()));
    }

    /** The steps on ways from {@code to} on to {@code from} that pass neither on the way: the loop that the edge closes. */
    private static Set<Integer> cycle(FlowGraph graph, int from, int to) {
        Set<Integer> cycle = new TreeSet<>(List.of(from, to));
        if (from == to) {
            return cycle;
        }
        Set<Integer> ahead = new TreeSet<>();
        follow(graph, to, cycle, ahead);
        for (int step : ahead) {
            Set<Integer> further = new TreeSet<>();
            follow(graph, step, Set.of(to), further);
            if (further.contains(from)) {
                cycle.add(step);
            }
        }
        return cycle;
    }

    /** Adds the steps that can follow one; it looks no further behind those where the way ends. */
    private static void follow(FlowGraph graph, int step, Set<Integer> ends, Set<Integer> seen) {
        Node node = graph.nodes().get(step);
        for (Edge edge : Stream.concat(node.onSuccess().stream(), node.onFailure().stream())
                .toList()) {
            if (edge.exit() instanceof Exit.ToStep to && seen.add(to.index()) && !ends.contains(to.index())) {
                follow(graph, to.index(), ends, seen);
            }
        }
    }
}

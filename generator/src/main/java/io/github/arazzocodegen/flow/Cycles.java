package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells a loop that polls, which waits before it starts over, from one that pages, which does not. */
public final class Cycles {

    private Cycles() {}

    /** Whether a request in the cycle that the edge from one step back to another closes reads a value that it sets. */
    public static boolean pages(FlowGraph graph, int from, int to) {
        Set<Integer> cycle = new TreeSet<>(reachable(graph, to, from));
        cycle.add(from);
        cycle.add(to);
        return cycle.stream()
                .flatMap(step -> sent(graph.nodes().get(step).step()))
                .anyMatch(read -> read instanceof Reference.StepOutput output && cycle.contains(output.step()));
    }

    private static Stream<Reference> sent(Step step) {
        return Stream.concat(
                step.parameters().stream().map(Parameter::value).flatMap(References::in),
                step.body() == null ? Stream.of() : References.in(step.body().payload()));
    }

    /** The steps on paths from one step to another. */
    private static Set<Integer> reachable(FlowGraph graph, int from, int to) {
        Set<Integer> ahead = closure(graph, from);
        Set<Integer> on = new TreeSet<>();
        for (int step : ahead) {
            if (step == to || closure(graph, step).contains(to)) {
                on.add(step);
            }
        }
        return on;
    }

    private static Set<Integer> closure(FlowGraph graph, int from) {
        Set<Integer> seen = new TreeSet<>();
        follow(graph, from, seen);
        return seen;
    }

    private static void follow(FlowGraph graph, int step, Set<Integer> seen) {
        Node node = graph.nodes().get(step);
        for (Edge edge : Stream.concat(node.onSuccess().stream(), node.onFailure().stream())
                .toList()) {
            if (edge.exit() instanceof Exit.ToStep to && seen.add(to.index())) {
                follow(graph, to.index(), seen);
            }
        }
    }
}

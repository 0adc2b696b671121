package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
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
        // No further than where the way ends.
        Set<Integer> ahead =
                reached(to, step -> step != to && cycle.contains(step) ? Stream.empty() : followers(graph, step));
        Map<Integer, List<Integer>> leading = new HashMap<>();
        ahead.stream()
                .filter(step -> step != to)
                .forEach(step -> followers(graph, step)
                        .forEach(next -> leading.computeIfAbsent(next, k -> new ArrayList<>())
                                .add(step)));
        ahead.retainAll(reached(from, step -> leading.getOrDefault(step, List.of()).stream()));
        cycle.addAll(ahead);
        return cycle;
    }

    /** The steps to which one leads, by way of others too. */
    private static Set<Integer> reached(int start, IntFunction<Stream<Integer>> next) {
        Set<Integer> reached = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            next.apply(open.removeFirst()).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    private static Stream<Integer> followers(FlowGraph graph, int step) {
        Node node = graph.nodes().get(step);
        return Stream.concat(node.onSuccess().stream(), node.onFailure().stream())
                .flatMap(edge -> edge.exit() instanceof Exit.ToStep to ? Stream.of(to.index()) : Stream.empty());
    }
}

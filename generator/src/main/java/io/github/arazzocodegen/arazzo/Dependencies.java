package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts what {@code dependsOn} asks for, before anything is resolved: a workflow runs also what its dependencies depend on. */
final class Dependencies {

    /** By workflow, the indexes of the workflows of the document that it names; others are negative. */
    private final List<int[]> named;

    private Dependencies(ArrayNode workflows) {
        Map<String, Integer> indexes = new HashMap<>();
        List<Node> all = workflows.elements();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof ObjectNode workflow) {
                indexes.put(workflow.string("workflowId"), i);
            }
        }
        named = all.stream().map(workflow -> named(workflow, indexes)).toList();
    }

    private static int[] named(Node workflow, Map<String, Integer> indexes) {
        return workflow instanceof ObjectNode object && object.get("dependsOn") instanceof ArrayNode dependencies
                ? dependencies.elements().stream()
                        .mapToInt(name ->
                                name instanceof ScalarNode scalar ? indexes.getOrDefault(scalar.text(), -1) : -1)
                        .toArray()
                : new int[0];
    }

    /** How many workflows the workflows of a document depend on, directly or not, all together. */
    static int count(ArrayNode workflows) {
        Dependencies dependencies = new Dependencies(workflows);
        return IntStream.range(0, dependencies.named.size())
                .map(dependencies::of)
                .sum();
    }

    private int of(int workflow) {
        BitSet seen = new BitSet();
        int elsewhere = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(workflow));
        while (!open.isEmpty()) {
            for (int next : named.get(open.removeFirst())) {
                if (next < 0) {
                    elsewhere++;
                } else if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return seen.cardinality() + elsewhere;
    }
}

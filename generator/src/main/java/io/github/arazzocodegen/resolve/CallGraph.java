package io.github.arazzocodegen.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which workflows name which others; as numbers, since documents may have hundreds that all name each other. */
final class CallGraph {

    private static final int NEVER = -1;

    private final List<WorkflowName> names;
    private final Map<WorkflowName, Integer> numbers = new LinkedHashMap<>();
    private final List<Set<Integer>> called = new ArrayList<>();
    private final List<BitSet> callers = new ArrayList<>();
    private final Map<Integer, int[]> distances = new LinkedHashMap<>();

    CallGraph(Map<WorkflowName, List<WorkflowUse>> uses) {
        uses.forEach((name, places) -> {
            number(name);
            places.forEach(use -> number(use.workflow()));
        });
        names = List.copyOf(numbers.keySet());
        uses.forEach((name, places) -> places.forEach(use -> {
            called.get(number(name)).add(number(use.workflow()));
            callers.get(number(use.workflow())).set(number(name));
        }));
    }

    private int number(WorkflowName name) {
        return numbers.computeIfAbsent(name, k -> {
            called.add(new LinkedHashSet<>());
            callers.add(new BitSet());
            return numbers.size();
        });
    }

    /** The workflows on the shortest way from one to another, both included; empty where there is none. */
    List<WorkflowName> path(WorkflowName from, WorkflowName to) {
        int[] distance = distances.computeIfAbsent(number(to), this::distances);
        int at = number(from);
        if (distance[at] == NEVER) {
            return List.of();
        }
        List<WorkflowName> path = new ArrayList<>(List.of(from));
        while (distance[at] > 0) {
            int left = distance[at] - 1;
            at = called.get(at).stream()
                    .filter(next -> distance[next] == left)
                    .findFirst()
                    .orElseThrow();
            path.add(names.get(at));
        }
        return path;
    }

    /** How far each workflow is from one. */
    private int[] distances(int to) {
        int[] distance = new int[names.size()];
        Arrays.fill(distance, NEVER);
        BitSet open = new BitSet();
        open.set(to);
        for (int steps = 0; !open.isEmpty(); steps++) {
            BitSet further = new BitSet();
            for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
                distance[at] = steps;
                further.or(callers.get(at));
            }
            for (int at = further.nextSetBit(0); at >= 0; at = further.nextSetBit(at + 1)) {
                further.set(at, distance[at] == NEVER);
            }
            open = further;
        }
        return distance;
    }
}

package io.github.arazzocodegen.flow;

import java.util.Set;
import java.util.TreeSet;

/** The few set operations that the analysis needs. */
final class Sets {

    private Sets() {}

    static Set<Integer> with(Set<Integer> set, int element) {
        Set<Integer> result = new TreeSet<>(set);
        result.add(element);
        return result;
    }

    static Set<Integer> union(Set<Integer> a, Set<Integer> b) {
        Set<Integer> result = new TreeSet<>(a);
        result.addAll(b);
        return result;
    }

    static Set<Integer> intersection(Set<Integer> a, Set<Integer> b) {
        Set<Integer> result = new TreeSet<>(a);
        result.retainAll(b);
        return result;
    }
}

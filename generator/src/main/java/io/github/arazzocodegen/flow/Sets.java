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
}

package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The references of documents, {@code reference} and {@code $ref}, and the objects that they lead to. */
final class Referrals {

    private final Map<Location, Set<Location>> references = new LinkedHashMap<>();

    void add(Location reference, Location object) {
        references.computeIfAbsent(object, k -> new LinkedHashSet<>()).add(reference);
    }

    /** The references that lead to the innermost object in which a place is, in document order; none for most places. */
    List<Location> to(@Nullable Location place) {
        Location innermost = null;
        for (Location object : references.keySet()) {
            boolean holds = place != null && object.covers(place);
            if (holds && (innermost == null || innermost.covers(object))) {
                innermost = object;
            }
        }
        if (innermost == null) {
            return List.of();
        }
        List<Location> sorted = new ArrayList<>(references.getOrDefault(innermost, Set.of()));
        sorted.sort(null);
        return sorted;
    }
}

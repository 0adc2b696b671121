package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collects what the passes say. A pass adds and goes on, with placeholders for what could not be resolved, so that one
 * run shows everything. Not thread-safe: one compilation, one collector.
 *
 * <p>What is said of an object that others refer to, such as one of the components, is said once: in the object, with the
 * references beside it, where it is so for all of them; else at each reference for which it is, with the object beside it.
 */
public final class Diagnostics {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    Diagnostic::location, Comparator.nullsFirst(Comparator.<Location>naturalOrder()))
            .thenComparing(Diagnostic::code);

    private final boolean strict;
    private final Map<Diagnostic, Found> all = new LinkedHashMap<>();
    private final Referrals referrals = new Referrals();
    private final Deque<Set<Location>> referrers = new ArrayDeque<>();

    /**
     * How a diagnostic was found.
     *
     * @param first as it was added first
     * @param by the references of those for whom it was found, all of them
     */
    private record Found(Diagnostic first, Set<Location> by) {}

    /** @param strict whether tolerances count as errors */
    public Diagnostics(boolean strict) {
        this.strict = strict;
    }

    /** Adds a diagnostic; the same fault at the same place is kept once, as it was seen first. */
    public void add(Diagnostic diagnostic) {
        boolean raise = strict && diagnostic.severity() == Severity.TOLERANCE;
        Diagnostic weighed = raise ? diagnostic.with(Severity.ERROR) : diagnostic;
        Set<Location> by = all.computeIfAbsent(weighed.withoutRelated(), k -> new Found(weighed, new LinkedHashSet<>()))
                .by();
        Set<Location> referrer = referrers.peek();
        if (referrer != null) {
            by.addAll(referrer);
        }
    }

    /** Notes that a reference leads to an object. */
    public void refers(Location reference, Location object) {
        referrals.add(reference, object);
    }

    /** Does work for what has these references: a fault of an object to which one of them leads may be one for it alone. */
    public void by(Collection<Location> references, Runnable work) {
        from(references, () -> {
            work.run();
            return true;
        });
    }

    /** The same with a result. */
    public <T> T from(Collection<Location> references, Supplier<T> work) {
        referrers.push(new LinkedHashSet<>(references));
        try {
            return work.get();
        } finally {
            referrers.pop();
        }
    }

    /** Whether any error was added. */
    public boolean hasErrors() {
        return all.keySet().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All diagnostics, by file, line and column; those without a place first. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted =
                new ArrayList<>(all.values().stream().flatMap(this::placed).toList());
        sorted.sort(ORDER);
        return sorted;
    }

    private Stream<Diagnostic> placed(Found found) {
        Diagnostic diagnostic = found.first();
        Location place = diagnostic.location();
        List<Location> references = referrals.to(place);
        List<Location> by = references.stream().filter(found.by()::contains).toList();
        if (place == null || by.isEmpty() || by.size() == references.size()) {
            return Stream.of(diagnostic.referredToBy(references));
        }
        return by.stream().map(reference -> diagnostic.at(reference).withRelated(place, "written here"));
    }
}

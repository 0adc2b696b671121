package io.github.arazzocodegen.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what the passes say. A pass adds and goes on, with placeholders for what could not be resolved, so that one
 * run shows everything. Not thread-safe: one compilation, one collector.
 */
public final class Diagnostics {

    private final boolean strict;
    private final Map<Diagnostic, Diagnostic> all = new LinkedHashMap<>();

    /** @param strict whether tolerances count as errors */
    public Diagnostics(boolean strict) {
        this.strict = strict;
    }

    /** Adds a diagnostic; the same fault at the same place is kept once, as it was seen first. */
    public void add(Diagnostic diagnostic) {
        boolean raise = strict && diagnostic.severity() == Severity.TOLERANCE;
        Diagnostic weighed = raise ? diagnostic.with(Severity.ERROR) : diagnostic;
        all.putIfAbsent(weighed.withoutRelated(), weighed);
    }

    /** Whether any error was added. */
    public boolean hasErrors() {
        return all.values().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All diagnostics, by file, line and column; those without a place first. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing(Diagnostic::location, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Diagnostic::code));
        return sorted;
    }
}

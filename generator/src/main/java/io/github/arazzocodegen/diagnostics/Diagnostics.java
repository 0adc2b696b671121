package io.github.arazzocodegen.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what the passes say. A pass adds and goes on, with placeholders for what could not be resolved, so that one
 * run shows everything. Not thread-safe: one compilation, one collector.
 */
public final class Diagnostics {

    private final boolean strict;
    private final Set<Diagnostic> all = new LinkedHashSet<>();

    /** @param strict whether tolerances count as errors */
    public Diagnostics(boolean strict) {
        this.strict = strict;
    }

    /** Adds a diagnostic; the same one twice is kept once. */
    public void add(Diagnostic diagnostic) {
        boolean raise = strict && diagnostic.severity() == Severity.TOLERANCE;
        all.add(
                raise
                        ? new Diagnostic(
                                diagnostic.code(),
                                Severity.ERROR,
                                diagnostic.location(),
                                diagnostic.message(),
                                diagnostic.label(),
                                diagnostic.help())
                        : diagnostic);
    }

    /** Whether any error was added. */
    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All diagnostics, by file, line and column; those without a place first. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Diagnostic::location, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Diagnostic::code));
        return sorted;
    }
}

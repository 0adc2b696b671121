package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.output.SourceTree;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a compilation.
 *
 * @param diagnostics what there is to say about the documents, sorted by place
 * @param sources the generated files; null if a diagnostic is an error
 * @param inputs the files that this depends on, absolute, each as it was before it was read
 */
public record CompilationResult(
        List<Diagnostic> diagnostics, @Nullable SourceTree sources, SortedMap<Path, FileState> inputs) {

    public CompilationResult {
        diagnostics = List.copyOf(diagnostics);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    /** What came of no files. */
    public CompilationResult(List<Diagnostic> diagnostics, @Nullable SourceTree sources) {
        this(diagnostics, sources, Collections.emptySortedMap());
    }

    /** The number of errors among the diagnostics. */
    public long errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }
}

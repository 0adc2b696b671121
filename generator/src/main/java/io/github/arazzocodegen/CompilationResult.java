package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.output.SourceTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a compilation.
 *
 * @param diagnostics what there is to say about the documents, sorted by place
 * @param sources the generated files; null if a diagnostic is an error
 */
public record CompilationResult(
        List<Diagnostic> diagnostics, @Nullable SourceTree sources) {

    public CompilationResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

package io.github.arazzocodegen.corpus;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.output.SourceTree;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run of the generator over one document.
 *
 * @param errors the diagnostics that are errors
 * @param crash the stack trace, or nothing
 * @param sources the generated files by path; none if there were errors
 */
record Generation(List<Diagnostic> errors, String crash, SortedMap<String, String> sources, long milliseconds) {

    /** @param packageName the package of what is generated, with which all its files start */
    static Generation of(Path document, String packageName) {
        long start = System.nanoTime();
        try {
            CompilationResult result = new DocumentCompiler()
                    .compile(new CompilerRequest(List.of(document), packageName, "native", false));
            List<Diagnostic> errors = result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            return new Generation(errors, "", files(result.sources()), since(start));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new Generation(List.of(), trace.toString(), new TreeMap<>(), since(start));
        }
    }

    private static SortedMap<String, String> files(SourceTree sources) {
        SortedMap<String, String> files = new TreeMap<>();
        if (sources != null) {
            sources.paths().forEach(path -> files.put(path, sources.text(path)));
        }
        return files;
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    long lines() {
        return sources.values().stream().mapToLong(text -> text.lines().count()).sum();
    }

    Outcome outcome() {
        if (!crash.isEmpty()) {
            return Outcome.CRASHED;
        }
        return errors.isEmpty() ? Outcome.COMPILED : Outcome.DIAGNOSED;
    }
}

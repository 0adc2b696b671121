package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.RequestChecker;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** What the commands that generate have in common: documents to a tree of sources, and then something with that. */
final class Generation {

    private final Shell shell;
    private final DocumentOptions documents;
    private final JavaOptions java;
    private final Verbosity verbosity;
    private final Report report;

    /** What a command does with the sources. */
    @FunctionalInterface
    interface Use {
        /** Gives the exit code. */
        int of(OutputFolder folder, SourceTree sources) throws OutputException;
    }

    Generation(Shell shell, DocumentOptions documents, JavaOptions java, Verbosity verbosity, Report report) {
        this.shell = shell;
        this.documents = documents;
        this.java = java;
        this.verbosity = verbosity;
        this.report = report;
    }

    /**
     * Compiles, prints what there is to say, and hands the sources on.
     *
     * @param doing what is done, such as {@code generating from}
     * @param nothing what an error in the documents means, such as {@code nothing was written}
     * @return the exit code
     */
    int run(String doing, String nothing, Use use) {
        try {
            return compileFor(doing, nothing, use);
        } catch (OutputException e) {
            report.add(e.diagnostics());
            return ExitCode.USAGE;
        } finally {
            report.end();
        }
    }

    private int compileFor(String doing, String nothing, Use use) throws OutputException {
        OutputFolder folder = new OutputFolder(java.output());
        CompilerRequest request = documents.request(java.packageName(), java.library());
        List<Diagnostic> misuse = misuse(request, folder);
        if (!misuse.isEmpty()) {
            report.add(misuse);
            return ExitCode.USAGE;
        }
        CompilationResult result = compile(doing, request);
        report.add(result.diagnostics());
        SourceTree sources = result.sources();
        if (sources == null) {
            report.sum(Summary.count(result.errors(), "error") + ", " + nothing);
            return ExitCode.DOCUMENTS;
        }
        return use.of(folder, sources);
    }

    private CompilationResult compile(String doing, CompilerRequest request) {
        if (verbosity.isQuiet() || !shell.watched()) {
            return shell.compiler().compile(request);
        }
        return Progress.during(
                shell.err(),
                doing + " " + documents.count(),
                () -> shell.compiler().compile(request));
    }

    private static List<Diagnostic> misuse(CompilerRequest request, OutputFolder folder) {
        List<Diagnostic> misuse = new ArrayList<>(RequestChecker.check(request));
        try {
            folder.check();
        } catch (OutputException e) {
            misuse.addAll(e.diagnostics());
        }
        return misuse;
    }
}

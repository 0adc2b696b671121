package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticFormat;
import io.github.arazzocodegen.diagnostics.TypingReport;
import java.util.ArrayList;
import java.util.List;

/** What a command says of documents: for people as soon as it is known, for programs in one piece at the end. */
final class Report {

    private final Shell shell;
    private final DiagnosticFormat format;
    private final Verbosity verbosity;
    private final List<Diagnostic> kept = new ArrayList<>();
    private final List<TypingReport> typing = new ArrayList<>();

    Report(Shell shell, DiagnosticFormat format, Verbosity verbosity) {
        this.shell = shell;
        this.format = format;
        this.verbosity = verbosity;
    }

    boolean isForPeople() {
        return format == DiagnosticFormat.TEXT;
    }

    void add(List<Diagnostic> diagnostics) {
        List<Diagnostic> shown = diagnostics.stream().filter(verbosity::shows).toList();
        if (isForPeople()) {
            shell.print(shown);
        } else {
            kept.addAll(shown);
        }
    }

    /** How well documents are typed: for people who want to hear more, and for programs. */
    void typing(List<TypingReport> reports) {
        typing.addAll(reports);
        if (isForPeople() && verbosity.isVerbose()) {
            reports.forEach(report -> shell.err().print(report.text()));
        }
    }

    /** A line that sums up, for people. */
    void sum(String line) {
        if (isForPeople()) {
            shell.err().println(line);
        }
    }

    /** Writes what was kept for programs to stdout. */
    void end() {
        if (!isForPeople()) {
            shell.out().print(format.write(kept, typing, RootCommand.version()));
        }
    }
}

package io.github.arazzocodegen.diagnostics;

import java.util.List;

/** The forms in which diagnostics are written. */
public enum DiagnosticFormat {
    /** For people, see {@link DiagnosticPrinter}. */
    TEXT,
    /** A JSON object, see {@link JsonFormat}. */
    JSON,
    /** The Static Analysis Results Interchange Format 2.1.0, see {@link SarifFormat}. */
    SARIF,
    /** Commands that make annotations in GitHub Actions, see {@link GithubFormat}. */
    GITHUB;

    /**
     * All diagnostics of a run in this form, the last line ended too.
     *
     * @param version the program's version
     */
    public String write(List<Diagnostic> diagnostics, String version) {
        return write(diagnostics, List.of(), version);
    }

    /** The same, with how well the documents are typed, where the form has a place for that: JSON. */
    public String write(List<Diagnostic> diagnostics, List<TypingReport> typing, String version) {
        return switch (this) {
            case TEXT -> {
                DiagnosticPrinter printer = new DiagnosticPrinter(false);
                StringBuilder text = new StringBuilder();
                diagnostics.forEach(
                        diagnostic -> text.append(printer.print(diagnostic)).append('\n'));
                yield text.toString();
            }
            case JSON -> JsonFormat.write(diagnostics, typing);
            case SARIF -> SarifFormat.write(diagnostics, version);
            case GITHUB -> GithubFormat.write(diagnostics);
        };
    }
}

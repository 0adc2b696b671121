package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceProblem;

/** What the reader of documents reports, as diagnostics. */
public final class SourceDiagnostics {

    private SourceDiagnostics() {}

    /** A document that could not be read. */
    public static Diagnostic of(SourceException exception) {
        DiagnosticCode code = switch (exception.kind()) {
            case UNREADABLE -> DiagnosticCode.FILE_UNREADABLE;
            case SYNTAX -> DiagnosticCode.SYNTAX;
            case LIMIT -> DiagnosticCode.LIMIT_EXCEEDED;
        };
        return Diagnostic.of(code, exception.location(), exception.reason()).withHelp(exception.help());
    }

    /** A fault in a document whose tree could be built. */
    public static Diagnostic of(SourceProblem problem) {
        DiagnosticCode code = switch (problem.kind()) {
            case DUPLICATE_KEY -> DiagnosticCode.DUPLICATE_KEY;
            case NOT_JSON -> DiagnosticCode.SYNTAX;
        };
        return Diagnostic.of(code, problem.location(), problem.message()).withHelp(problem.help());
    }
}

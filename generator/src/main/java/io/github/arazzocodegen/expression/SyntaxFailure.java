package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;

/** Ends the parsing of a text that has no tree; never leaves this package. */
final class SyntaxFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SyntaxFailure(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    static SyntaxFailure expression(int start, int end, String message, String help) {
        return new SyntaxFailure(new Problem(DiagnosticCode.INVALID_EXPRESSION, new Span(start, end), message, help));
    }

    static SyntaxFailure condition(int start, int end, String message, String help) {
        return new SyntaxFailure(new Problem(DiagnosticCode.INVALID_CONDITION, new Span(start, end), message, help));
    }

    Problem problem() {
        return problem;
    }
}

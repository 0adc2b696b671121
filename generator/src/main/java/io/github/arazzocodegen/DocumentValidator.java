package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostics;

/** The front end alone: it says what there is to say about documents, and loads nothing of what makes Java. */
public final class DocumentValidator {

    private DocumentValidator() {}

    /**
     * Reads and checks documents as a compilation does.
     *
     * @param request what a compilation would be asked; package and library don't matter
     * @return the diagnostics, and no sources
     */
    public static CompilationResult validate(CompilerRequest request) {
        Diagnostics diagnostics = new Diagnostics(request.strict());
        FrontEnd frontEnd = new FrontEnd(request, diagnostics);
        frontEnd.run();
        return new CompilationResult(diagnostics.sorted(), null, frontEnd.inputs());
    }
}

package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.output.SourceTree;
import java.nio.file.Path;
import java.util.List;

/** The compiler: a front end that knows the documents, and a back end that knows Java. */
public final class DocumentCompiler implements Compiler {

    @Override
    public CompilationResult compile(CompilerRequest request) {
        Diagnostics diagnostics = new Diagnostics(request.strict());
        FrontEnd frontEnd = new FrontEnd(diagnostics);
        // A document that is named twice is one document.
        List<FlowGraph> graphs = frontEnd.read(
                request.documents().stream().map(Path::normalize).distinct().toList());
        new NameChecker(diagnostics).check(graphs);
        if (diagnostics.hasErrors()) {
            return new CompilationResult(diagnostics.sorted(), null);
        }
        SourceTree sources = new BackEnd(request, diagnostics).generate(graphs);
        return new CompilationResult(diagnostics.sorted(), diagnostics.hasErrors() ? null : sources);
    }
}

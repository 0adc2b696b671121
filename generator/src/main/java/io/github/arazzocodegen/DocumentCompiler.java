package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.output.SourceTree;
import java.util.List;

/** The compiler: a front end that knows the documents, and a back end that knows Java. */
public final class DocumentCompiler implements Compiler {

    private static final SourceTree NONE = SourceTree.builder().build();

    @Override
    public CompilationResult compile(CompilerRequest request) {
        Diagnostics diagnostics = new Diagnostics(request.strict());
        FrontEnd frontEnd = new FrontEnd(request, diagnostics);
        SourceTree sources = DeepStack.run(() -> sources(request, frontEnd, diagnostics), NONE, diagnostics);
        return new CompilationResult(diagnostics.sorted(), diagnostics.hasErrors() ? null : sources, frontEnd.inputs());
    }

    private static SourceTree sources(CompilerRequest request, FrontEnd frontEnd, Diagnostics diagnostics) {
        List<FlowGraph> graphs = frontEnd.run();
        return diagnostics.hasErrors() ? NONE : new BackEnd(request, diagnostics).generate(graphs);
    }
}

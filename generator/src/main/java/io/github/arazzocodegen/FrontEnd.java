package io.github.arazzocodegen;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoDocument.SourceDescription;
import io.github.arazzocodegen.arazzo.ArazzoParser;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.SourceDiagnostics;
import io.github.arazzocodegen.flow.FlowBuilder;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.openapi.Schemas;
import io.github.arazzocodegen.resolve.ResolvedSource;
import io.github.arazzocodegen.resolve.Resolver;
import io.github.arazzocodegen.resolve.Sources;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import io.github.arazzocodegen.types.TypeChecker;
import java.nio.file.Path;
import java.util.List;

/** Documents to the flow graphs of their workflows. It knows the documents, nothing of Java. */
final class FrontEnd {

    private final Diagnostics diagnostics;
    private final SourceLoader loader;

    FrontEnd(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.loader = new SourceLoader(diagnostics);
    }

    /** The workflows of a document, in its order; none if it can't be read. */
    List<FlowGraph> read(Path path) {
        try {
            SourceDocument source = SourceReader.read(path, SourceLoader.display(path));
            source.problems().forEach(problem -> diagnostics.add(SourceDiagnostics.of(problem)));
            ArazzoDocument document = ArazzoParser.parse(source, diagnostics);
            return document == null ? List.of() : workflows(source, document);
        } catch (SourceException e) {
            diagnostics.add(SourceDiagnostics.of(e));
            return List.of();
        }
    }

    private List<FlowGraph> workflows(SourceDocument source, ArazzoDocument document) {
        List<ResolvedSource> read = loader.load(document);
        List<String> declared = document.sourceDescriptions().stream()
                .map(SourceDescription::name)
                .map(Located::value)
                .toList();
        Schemas schemas = Schemas.jsonSchema(
                source.root(), SourceLoader.root(source.file().path()), p -> null, diagnostics);
        Resolver resolver = new Resolver(new Sources(declared, read, diagnostics), schemas::of, diagnostics);
        TypeChecker types = new TypeChecker(diagnostics);
        FlowBuilder flows = new FlowBuilder(diagnostics);
        return resolver.resolve(document).stream()
                .map(types::check)
                .map(flows::build)
                .toList();
    }
}

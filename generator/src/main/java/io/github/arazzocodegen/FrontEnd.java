package io.github.arazzocodegen;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoDocument.SourceDescription;
import io.github.arazzocodegen.arazzo.ArazzoParser;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.SourceDiagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Documents to the flow graphs of their workflows. It knows the documents, nothing of Java. */
final class FrontEnd {

    private final CompilerRequest request;
    private final Diagnostics diagnostics;
    private final InputFiles inputs = new InputFiles();
    private final SourceLoader loader;
    private final Set<String> sourceNames = new LinkedHashSet<>();
    private boolean allRead = true;

    FrontEnd(CompilerRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
        this.loader = new SourceLoader(request, inputs, diagnostics);
    }

    /** The workflows of all documents, in order, and clear of each other's names. */
    List<FlowGraph> run() {
        // A document that is named twice is one document.
        List<FlowGraph> graphs = request.documents().stream()
                .map(Path::normalize)
                .distinct()
                .flatMap(document -> read(document).stream())
                .toList();
        new NameChecker(diagnostics).check(graphs);
        if (allRead) {
            request.sources().keySet().forEach(this::checkSettings);
        }
        return graphs;
    }

    /** The files that were read. */
    SortedMap<Path, FileState> inputs() {
        return inputs.states();
    }

    /** The workflows of a document, in its order; none if it can't be read. */
    private List<FlowGraph> read(Path path) {
        inputs.add(path);
        try {
            SourceDocument source = SourceReader.read(path, request.folders().display(path));
            source.problems().forEach(problem -> diagnostics.add(SourceDiagnostics.of(problem)));
            ArazzoDocument document = ArazzoParser.parse(source, diagnostics);
            if (document != null) {
                return workflows(source, document);
            }
        } catch (SourceException e) {
            diagnostics.add(SourceDiagnostics.of(e));
        }
        allRead = false;
        return List.of();
    }

    private void checkSettings(String sourceName) {
        if (!sourceNames.contains(sourceName)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_SOURCE,
                            null,
                            "no document has a source description '" + sourceName + "', for which a setting was given")
                    .withHelp(Suggestions.didYouMean(sourceName, sourceNames)));
        }
    }

    private List<FlowGraph> workflows(SourceDocument source, ArazzoDocument document) {
        List<ResolvedSource> read = loader.load(document);
        List<String> declared = document.sourceDescriptions().stream()
                .map(SourceDescription::name)
                .map(Located::value)
                .toList();
        sourceNames.addAll(declared);
        Path root = request.folders().rootOf(source.file().path());
        Schemas schemas = Schemas.jsonSchema(source.root(), root, p -> null, diagnostics);
        Resolver resolver = new Resolver(new Sources(declared, read, diagnostics), schemas::of, diagnostics);
        TypeChecker types = new TypeChecker(diagnostics);
        FlowBuilder flows = new FlowBuilder(diagnostics);
        return resolver.resolve(document).stream()
                .map(types::check)
                .map(flows::build)
                .toList();
    }
}

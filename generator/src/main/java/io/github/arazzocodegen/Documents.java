package io.github.arazzocodegen;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoDocument.SourceDescription;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Workflow;
import io.github.arazzocodegen.arazzo.ArazzoParser;
import io.github.arazzocodegen.arazzo.DocumentLimits;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.SourceDiagnostics;
import io.github.arazzocodegen.openapi.Schemas;
import io.github.arazzocodegen.resolve.ResolvedSource;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.Resolver;
import io.github.arazzocodegen.resolve.Sources;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arazzo documents, each read once: those that the user names, and those that these name as source descriptions. */
final class Documents {

    private final CompilerRequest request;
    private final InputReader reader;
    private final Diagnostics diagnostics;
    private final SourceLoader loader;
    private final Map<Path, @Nullable Opened> opened = new HashMap<>();
    private final Map<Path, Resolver> resolvers = new HashMap<>();
    private final Map<WorkflowName, ResolvedWorkflow> resolved = new LinkedHashMap<>();

    /** A document with its text, and the folder outside of which nothing is read for it. */
    private record Opened(ArazzoDocument document, SourceDocument source, Path root) {}

    /** @param inputs is told of all files that are read */
    Documents(CompilerRequest request, InputFiles inputs, Diagnostics diagnostics) {
        this.request = request;
        this.reader = new InputReader(request, inputs);
        this.diagnostics = diagnostics;
        this.loader = new SourceLoader(request, reader, inputs, diagnostics);
    }

    /** The names that the documents give their source descriptions; null if not all documents could be read. */
    @Nullable
    Set<String> sourceNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Opened document : opened.values()) {
            if (document == null) {
                return null;
            }
            document.document()
                    .sourceDescriptions()
                    .forEach(source -> names.add(source.name().value()));
        }
        return names;
    }

    /** The document at a path, or null if it can't be read; why not is added to the diagnostics. */
    @Nullable
    ArazzoDocument open(Path path) {
        return open(path, request.folders().rootOf(path));
    }

    private @Nullable ArazzoDocument open(Path path, Path root) {
        Path real = real(path);
        if (!opened.containsKey(real)) {
            opened.put(real, read(path, root));
        }
        Opened document = opened.get(real);
        return document == null ? null : document.document();
    }

    private @Nullable Opened read(Path path, Path root) {
        try {
            SourceDocument source = reader.read(path, request.folders().display(path));
            DocumentLimits.check(source, request.limits());
            source.problems().forEach(problem -> diagnostics.add(SourceDiagnostics.of(problem)));
            ArazzoDocument document = ArazzoParser.parse(source, diagnostics);
            return document == null ? null : new Opened(document, source, root);
        } catch (SourceException e) {
            diagnostics.add(SourceDiagnostics.of(e));
            return null;
        }
    }

    /** A workflow of a document that was opened, with its names bound. */
    ResolvedWorkflow resolve(WorkflowName name) {
        ResolvedWorkflow known = resolved.get(name);
        if (known == null) {
            Opened document = opened.get(real(name.document().path()));
            if (document == null) {
                throw new IllegalStateException("a workflow of a document that was not opened: " + name);
            }
            known = resolver(document).resolve(workflow(document.document(), name.workflowId()));
            resolved.put(name, known);
        }
        return known;
    }

    private static Workflow workflow(ArazzoDocument document, String workflowId) {
        return document.workflows().stream()
                .filter(workflow -> workflow.workflowId().value().equals(workflowId))
                .findFirst()
                .orElseThrow();
    }

    /** Its sources are read when the first of its workflows is resolved: documents may name each other. */
    private Resolver resolver(Opened opened) {
        Path path = real(opened.document().file().path());
        Resolver known = resolvers.get(path);
        if (known == null) {
            List<ResolvedSource> read = loader.load(opened.document(), opened.root());
            Schemas schemas = Schemas.jsonSchema(
                    opened.source().root(),
                    opened.root(),
                    loader.further(),
                    read.stream().map(ResolvedSource::description).toList(),
                    diagnostics);
            known = new Resolver(opened.document(), sources(opened, read), schemas::of, diagnostics);
            resolvers.put(path, known);
        }
        return known;
    }

    private Sources sources(Opened opened, List<ResolvedSource> read) {
        ArazzoDocument document = opened.document();
        List<String> declared = document.sourceDescriptions().stream()
                .map(SourceDescription::name)
                .map(Located::value)
                .toList();
        boolean whole = !document.unread().contains("sourceDescriptions");
        Map<String, ArazzoDocument> others = new LinkedHashMap<>();
        for (SourceDescription source : document.sourceDescriptions()) {
            if (source.type().equals("arazzo")) {
                Path path = loader.locate(document, source, opened.root());
                ArazzoDocument other = path == null ? null : open(path, loader.root(source, opened.root()));
                if (other != null) {
                    others.putIfAbsent(source.name().value(), other);
                }
            }
        }
        return new Sources(declared, whole, read, others, diagnostics);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // That it can't be read is said by whoever reads it.
            return path.toAbsolutePath().normalize();
        }
    }
}

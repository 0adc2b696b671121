package io.github.arazzocodegen;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoDocument.SourceDescription;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.SourceDiagnostics;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.Descriptions;
import io.github.arazzocodegen.openapi.DocumentLoader;
import io.github.arazzocodegen.resolve.ResolvedSource;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the OpenAPI descriptions that documents name, each once, from below the root that a document gives. */
final class SourceLoader {

    private final CompilerRequest request;
    private final InputReader reader;
    private final InputFiles inputs;
    private final Diagnostics diagnostics;
    private final Map<Path, @Nullable ApiDescription> descriptions = new HashMap<>();
    private final Map<Path, @Nullable Node> files = new HashMap<>();

    /** @param inputs is told of files that are looked for and are not there */
    SourceLoader(CompilerRequest request, InputReader reader, InputFiles inputs, Diagnostics diagnostics) {
        this.request = request;
        this.reader = reader;
        this.inputs = inputs;
        this.diagnostics = diagnostics;
    }

    /** The document's source descriptions of type {@code openapi} that can be read; of the others it is said why not. */
    List<ResolvedSource> load(ArazzoDocument document, Path root) {
        List<ResolvedSource> loaded = new ArrayList<>();
        for (SourceDescription source : document.sourceDescriptions()) {
            if (source.type().equals("openapi")) {
                ApiDescription description = load(document, source, root);
                if (description != null) {
                    loaded.add(new ResolvedSource(source.name().value(), description));
                }
            }
        }
        return loaded;
    }

    private @Nullable ApiDescription load(ArazzoDocument document, SourceDescription source, Path root) {
        Path given = locate(document, source, root);
        if (given == null) {
            return null;
        }
        if (reader.isRemote(given)) {
            if (!descriptions.containsKey(given)) {
                descriptions.put(given, read(given, given, root));
            }
            return descriptions.get(given);
        }
        try {
            Path real = given.toRealPath();
            if (!descriptions.containsKey(real)) {
                descriptions.put(real, read(real, given, root(source, root).toRealPath()));
            }
            return descriptions.get(real);
        } catch (IOException e) {
            unreadable(source);
            return null;
        }
    }

    /**
     * The folder below which the files lie that a source description refers to: that of the document, or, of a file that
     * the user named, its own.
     */
    Path root(SourceDescription source, Path root) {
        Path file = given(source);
        return file == null ? root : request.folders().rootOf(file);
    }

    /** The file that a source description names, or null if there is none to read; why not is added to the diagnostics. */
    @Nullable
    Path locate(ArazzoDocument document, SourceDescription source, Path root) {
        String name = "source description '" + source.name().value() + "'";
        String url = source.url().value();
        Location location = source.url().location();
        Path file = given(source);
        if (file == null && url.isEmpty()) {
            // That there is none was reported.
            return null;
        }
        Path remote = file == null ? reader.remote(document.file().path(), url) : null;
        if (remote != null) {
            return remote;
        }
        if (file == null && (isAbsolute(url) || reader.isRemote(document.file().path()))) {
            return notFound(
                    location,
                    name + " is not a file: " + url,
                    "copy it and say where it lies (--source " + source.name().value()
                            + "=FILE), or give the copy's path as 'url'"
                            + (url.matches("(?i)https?:.*") && !request.remote().allowed()
                                    ? "; nothing is fetched without --allow-remote"
                                    : "; only http and https URLs are fetched, with --allow-remote"));
        }
        try {
            Path path = file != null ? file : sibling(document, url);
            if (!Files.exists(path)) {
                return notFound(
                        location,
                        name + " is not there: no file '" + display(path) + "'",
                        file != null
                                ? "this is the file that was given for it"
                                : "the path is relative to the document");
            }
            if (Files.isDirectory(path)) {
                return notFound(location, name + " is a folder: '" + display(path) + "'", "name the file in it");
            }
            // A file that the user named is read wherever it lies, as documents are.
            if (file == null && !path.toRealPath().startsWith(root.toRealPath())) {
                return notFound(
                        location,
                        name + " lies outside of '" + display(root) + "'",
                        "name a folder that holds all that the document refers to (--root DIR)");
            }
            return path;
        } catch (InvalidPathException | IOException e) {
            return unreadable(source);
        }
    }

    private static boolean isAbsolute(String url) {
        return url.matches("(?i)[a-z][a-z0-9+.-]+:.*");
    }

    private @Nullable Path unreadable(SourceDescription source) {
        return notFound(
                source.url().location(),
                "source description '" + source.name().value() + "' can't be read: "
                        + source.url().value(),
                "give a path relative to the document");
    }

    private @Nullable Path notFound(Location location, String message, String help) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.SOURCE_NOT_FOUND, location, message)
                .withHelp(help));
        return null;
    }

    /** The file of that name, or, where there is none, that which the url means by its percent-encoded characters. */
    private static Path sibling(ArazzoDocument document, String url) {
        Path asWritten = DocumentLoader.sibling(document.file().path(), url);
        if (Files.exists(asWritten) || !url.matches(".*%[0-9A-Fa-f]{2}.*")) {
            return asWritten;
        }
        String decoded = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        return DocumentLoader.sibling(document.file().path(), decoded);
    }

    private @Nullable ApiDescription read(Path real, Path given, Path root) {
        if (!reader.isRemote(given)) {
            inputs.add(given);
        }
        Node node = file(real, display(given));
        return node == null ? null : Descriptions.read(node, root, new Further(), diagnostics);
    }

    /** Reads the files that the schemas of a document refer to; of a description the nodes that it is made of. */
    DocumentLoader further() {
        return new Further();
    }

    private @Nullable Node file(Path path, String displayName) {
        if (!files.containsKey(path)) {
            files.put(path, readFile(path, displayName));
        }
        return files.get(path);
    }

    private @Nullable Node readFile(Path path, String displayName) {
        try {
            SourceDocument document = reader.read(path, displayName);
            document.problems().forEach(problem -> diagnostics.add(SourceDiagnostics.of(problem)));
            return document.root();
        } catch (SourceException e) {
            diagnostics.add(SourceDiagnostics.of(e));
            return null;
        }
    }

    private String display(Path path) {
        return request.folders().display(path);
    }

    private @Nullable Path given(SourceDescription source) {
        return request.source(source.name().value()).file();
    }

    /** Reads the files that descriptions refer to. */
    private final class Further implements DocumentLoader {

        @Override
        public @Nullable Node load(Path path) {
            try {
                return file(isRemote(path) ? path : path.toRealPath(), display(path));
            } catch (IOException e) {
                missing(path);
                return null;
            }
        }

        @Override
        public Path locate(Path from, String reference) {
            Path path = reader.remote(from, reference);
            if (path == null && reader.isRemote(from)) {
                throw new InvalidPathException(reference, "what came from the network refers to the network alone");
            }
            return path != null ? path : DocumentLoader.super.locate(from, reference);
        }

        @Override
        public boolean isRemote(Path path) {
            return reader.isRemote(path);
        }

        @Override
        public Limits limits() {
            return request.limits();
        }

        @Override
        public void missing(Path path) {
            inputs.add(path);
        }
    }
}

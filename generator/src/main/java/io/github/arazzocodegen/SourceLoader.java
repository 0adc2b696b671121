package io.github.arazzocodegen;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.arazzo.ArazzoDocument.SourceDescription;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.SourceDiagnostics;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.Descriptions;
import io.github.arazzocodegen.resolve.ResolvedSource;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import java.io.IOException;
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

    private final Diagnostics diagnostics;
    private final Map<Path, @Nullable ApiDescription> descriptions = new HashMap<>();
    private final Map<Path, @Nullable Node> files = new HashMap<>();

    SourceLoader(Diagnostics diagnostics) {
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
        try {
            Path real = given.toRealPath();
            if (!descriptions.containsKey(real)) {
                descriptions.put(real, read(real, given, root.toRealPath()));
            }
            return descriptions.get(real);
        } catch (IOException e) {
            unreadable(source);
            return null;
        }
    }

    /** The file that a source description names, or null if there is none to read; why not is added to the diagnostics. */
    @Nullable
    Path locate(ArazzoDocument document, SourceDescription source, Path root) {
        String url = source.url().value();
        Location location = source.url().location();
        if (url.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return notFound(
                    location,
                    "source description '" + source.name().value() + "' is not a file: " + url,
                    "copy it beside the document and give its relative path as 'url'; nothing is fetched");
        }
        try {
            Path given = document.file().path().resolveSibling(url);
            if (!Files.exists(given)) {
                return notFound(
                        location,
                        "source description '" + source.name().value() + "' is not there: no file '" + display(given)
                                + "'",
                        "the path is relative to the document");
            }
            if (Files.isDirectory(given)) {
                return notFound(
                        location,
                        "source description '" + source.name().value() + "' is a folder: '" + display(given) + "'",
                        "name the file in it");
            }
            Path real = given.toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                return notFound(
                        location,
                        "source description '" + source.name().value() + "' lies outside of '" + display(root) + "'",
                        "run from a folder that holds both the document and the description");
            }
            return given;
        } catch (InvalidPathException | IOException e) {
            return unreadable(source);
        }
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

    private @Nullable ApiDescription read(Path real, Path given, Path root) {
        Node node = file(real, display(given));
        return node == null ? null : Descriptions.read(node, root, this::referredTo, diagnostics);
    }

    /** A file that the schemas of a document refer to; of a description the nodes that the description is made of. */
    @Nullable
    Node referredTo(Path path) {
        try {
            return file(path.toRealPath(), display(path));
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable Node file(Path path, String displayName) {
        if (!files.containsKey(path)) {
            files.put(path, readFile(path, displayName));
        }
        return files.get(path);
    }

    private @Nullable Node readFile(Path path, String displayName) {
        try {
            SourceDocument document = SourceReader.read(path, displayName);
            document.problems().forEach(problem -> diagnostics.add(SourceDiagnostics.of(problem)));
            return document.root();
        } catch (SourceException e) {
            diagnostics.add(SourceDiagnostics.of(e));
            return null;
        }
    }

    /** The current folder if the document lies under it, else the folder above the document's own. */
    static Path root(Path document) {
        Path current = Path.of("").toAbsolutePath();
        Path absolute = document.toAbsolutePath().normalize();
        if (absolute.startsWith(current)) {
            return current;
        }
        Path folder = absolute.getParent();
        Path above = folder == null ? null : folder.getParent();
        return above != null ? above : folder != null ? folder : absolute;
    }

    /** How messages name a file: relative to the current folder where it lies below, with {@code /} between names. */
    static String display(Path path) {
        Path current = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(current) ? current.relativize(absolute) : path.normalize();
        return shown.toString().replace('\\', '/');
    }
}

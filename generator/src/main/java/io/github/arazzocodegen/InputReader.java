package io.github.arazzocodegen;

import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.RemoteReader;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a request, and those on the network if it allows that. What lies on the network has a path too, which
 * is that of no file: so it is known, and kept, like any other.
 */
final class InputReader {

    /** Where nothing lies: a name that ends so is none in Windows, and nobody makes it elsewhere. */
    private static final Path NOWHERE = Path.of("").toAbsolutePath().resolve(".arazzo-codegen.remote");

    private final CompilerRequest request;
    private final InputFiles inputs;
    private final Map<Path, URI> remote = new HashMap<>();
    private final Map<URI, Path> paths = new HashMap<>();

    /** @param inputs is told of all files that are read */
    InputReader(CompilerRequest request, InputFiles inputs) {
        this.request = request;
        this.inputs = inputs;
    }

    /** Whether a path stands for what lies on the network. */
    boolean isRemote(Path path) {
        return remote.containsKey(path);
    }

    /**
     * The path of what a reference in a file leads to by a URL: one that is absolute, or any in a file that came from the
     * network itself. Null for others, and where nothing is to be fetched.
     */
    @Nullable
    Path remote(Path from, String reference) {
        if (!request.remote().allowed()) {
            return null;
        }
        try {
            URI base = remote.get(from);
            URI uri = base == null ? new URI(reference) : base.resolve(new URI(reference));
            return RemoteReader.isRemote(uri) ? pathOf(uri.normalize()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private Path pathOf(URI uri) {
        return paths.computeIfAbsent(uri, one -> {
            String last = one.getPath() == null ? "" : one.getPath().replaceFirst(".*/", "");
            String name = last.replaceAll("[^A-Za-z0-9._-]", "_");
            Path path = NOWHERE.resolve(String.valueOf(paths.size())).resolve(name.isEmpty() ? "index" : name);
            remote.put(path, one);
            return path;
        });
    }

    /** Reads a workflow document, or fetches it. */
    SourceDocument readDocument(Path path, String displayName) throws SourceException {
        return read(path, displayName, Limits.Kind.DOCUMENT_SIZE);
    }

    /** Reads a file of any kind, or fetches it. */
    SourceDocument read(Path path, String displayName) throws SourceException {
        return read(path, displayName, Limits.Kind.FILE_SIZE);
    }

    private SourceDocument read(Path path, String displayName, Limits.Kind size) throws SourceException {
        URI uri = remote.get(path);
        Limits limits = request.limits();
        if (uri == null) {
            if (!isTooLarge(path, limits.of(size))) {
                inputs.add(path);
            }
            return new SourceReader(limits, size).readDocument(path, displayName);
        }
        long most = limits.of(Limits.Kind.REMOTE_FILES);
        if (remote.size() > most) {
            throw new SourceException(
                    SourceException.Kind.LIMIT,
                    "'" + uri + "' is not read: it is beyond the limit of " + most + " files of the network",
                    Limits.help(Limits.Kind.REMOTE_FILES),
                    null);
        }
        return new RemoteReader(limits, size, request.remote().privateAddresses()).read(uri, path);
    }

    /** Whether a file will be refused: its state is not asked for, since that takes reading it. */
    private static boolean isTooLarge(Path path, long most) {
        try {
            return Files.size(path) > most;
        } catch (IOException e) {
            return false;
        }
    }
}

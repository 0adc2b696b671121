package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Node;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the further files that a description refers to. */
@FunctionalInterface
public interface DocumentLoader {

    /** A loader for documents that may not refer to others. */
    DocumentLoader NONE = path -> null;

    /**
     * Reads a file, whose nodes give this path as that of their file, or the real path behind it.
     *
     * @param path an existing file, absolute and below the folder that was given with the description
     * @return its root, or null if it could not be read
     */
    @Nullable
    Node load(Path path);

    /**
     * The path of the file that a reference in another one means. A file of the network has a path that is no file's.
     *
     * @param from the absolute path of the file with the reference
     * @param reference the reference without its fragment
     * @throws InvalidPathException if the reference can't be one to a file
     */
    default Path locate(Path from, String reference) {
        return sibling(from, reference).toAbsolutePath().normalize();
    }

    /**
     * The path of a file as another one names it. One that starts with two slashes is the network's (RFC 3986, section
     * 4.2), and on Windows another machine would be asked by the mere question whether there is such a file.
     *
     * @throws InvalidPathException if it can't be one, or is the network's
     */
    static Path sibling(Path from, String reference) {
        if (reference.matches("(?s)[/\\\\]{2}.*")) {
            throw new InvalidPathException(reference, "it names another machine");
        }
        return from.resolveSibling(reference);
    }

    /** Whether a path stands for a file of the network, which lies below no folder. */
    default boolean isRemote(Path path) {
        return false;
    }

    /** What descriptions and what they refer to may cost. */
    default Limits limits() {
        return Limits.DEFAULT;
    }

    /** Is told of a file that something refers to and that is not there; it may come to be. */
    default void missing(Path path) {}
}

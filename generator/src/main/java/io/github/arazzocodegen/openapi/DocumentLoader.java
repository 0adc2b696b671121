package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Node;
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
     * @throws java.nio.file.InvalidPathException if the reference can't be one to a file
     */
    default Path locate(Path from, String reference) {
        return from.resolveSibling(reference).toAbsolutePath().normalize();
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

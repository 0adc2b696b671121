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

    /** What descriptions and what they refer to may cost. */
    default Limits limits() {
        return Limits.DEFAULT;
    }

    /** Is told of a file that something refers to and that is not there; it may come to be. */
    default void missing(Path path) {}
}

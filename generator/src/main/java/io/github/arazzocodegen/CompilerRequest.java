package io.github.arazzocodegen;

import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param documents the Arazzo documents, in the order in which the user named them
 * @param packageName the Java package of the workflow classes
 * @param library openapi-generator's name of the HTTP client's library, one of {@link #LIBRARIES}
 * @param strict whether what the specification does not allow is an error even where its intent is plain
 */
public record CompilerRequest(List<Path> documents, String packageName, String library, boolean strict) {

    /** The libraries that clients can be generated for. */
    public static final List<String> LIBRARIES = List.of("native");

    public CompilerRequest {
        documents = List.copyOf(documents);
    }
}

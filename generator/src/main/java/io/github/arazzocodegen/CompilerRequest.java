package io.github.arazzocodegen;

import io.github.arazzocodegen.source.Limits;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to compile.
 *
 * @param documents the Arazzo documents, in the order in which the user named them
 * @param packageName the Java package of the workflow classes
 * @param library openapi-generator's name of the HTTP client's library, one of {@link #LIBRARIES}
 * @param strict whether what the specification does not allow is an error even where its intent is plain
 * @param sources what the user says of source descriptions, by their names
 * @param folders from where files are read, and how they are named
 * @param limits what documents and descriptions may cost
 * @param remote what may be read from the network
 */
public record CompilerRequest(
        List<Path> documents,
        String packageName,
        String library,
        boolean strict,
        Map<String, SourceSettings> sources,
        Folders folders,
        Limits limits,
        RemoteAccess remote) {

    /** The libraries that clients can be generated for. */
    public static final List<String> LIBRARIES = List.of("native");

    public CompilerRequest {
        documents = List.copyOf(documents);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** Documents whose source descriptions are where they say, with files read from the current folder. */
    public CompilerRequest(List<Path> documents, String packageName, String library, boolean strict) {
        this(documents, packageName, library, strict, Map.of(), Folders.current());
    }

    /** The same with the usual limits, and nothing from the network. */
    public CompilerRequest(
            List<Path> documents,
            String packageName,
            String library,
            boolean strict,
            Map<String, SourceSettings> sources,
            Folders folders) {
        this(documents, packageName, library, strict, sources, folders, Limits.DEFAULT, RemoteAccess.NONE);
    }

    /** What the user says of a source description. */
    SourceSettings source(String name) {
        return sources.getOrDefault(name, SourceSettings.NONE);
    }
}

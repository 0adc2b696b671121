package io.github.arazzocodegen;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a source description besides what the document does (Arazzo 1.0.1, section "Source Description
 * Object").
 *
 * @param file where it lies, in place of its {@code url}; null for what the {@code url} says
 * @param clientPackage the package of its client; null for one below the workflows' package
 * @param baseUri where its server is unless the program says otherwise; null for the description's first server
 */
public record SourceSettings(
        @Nullable Path file,
        @Nullable String clientPackage,
        @Nullable String baseUri) {

    /** What holds where nothing is said. */
    static final SourceSettings NONE = new SourceSettings(null, null, null);

    /** Another place of the description, and nothing else. */
    public static SourceSettings at(Path file) {
        return new SourceSettings(file, null, null);
    }
}

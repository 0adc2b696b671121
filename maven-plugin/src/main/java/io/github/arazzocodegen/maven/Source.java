package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.SourceSettings;
import java.io.File;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a project says of a source description: an element {@code <source>} in {@code <sources>}. */
public final class Source {

    /** The name that documents give it. */
    @Parameter(required = true)
    private @Nullable String name;

    /** The file to read, whatever the document's {@code url} is. */
    @Parameter
    private @Nullable File file;

    /** The package of its client. */
    @Parameter
    private @Nullable String clientPackage;

    /** Where its server is, unless the program says otherwise. */
    @Parameter
    private @Nullable String baseUri;

    String name() {
        return Objects.requireNonNullElse(name, "");
    }

    SourceSettings settings() {
        return new SourceSettings(file == null ? null : file.toPath(), clientPackage, baseUri);
    }
}

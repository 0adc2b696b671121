package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.SourceSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents are read, and how. */
final class DocumentOptions {

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "Arazzo documents, in YAML or JSON.")
    private List<Path> documents = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME=FILE",
            description = "Read the source description NAME from this file, whatever its 'url' is; once for each.")
    private Map<String, Path> sources = new LinkedHashMap<>();

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description =
                    "Read only files below this folder. Default: the current folder if the document lies under it, "
                            + "else the folder above the document's own.")
    private @Nullable Path root;

    @Option(
            names = "--strict",
            description = "Treat what the specification does not allow as an error, even if its intent is plain.")
    private boolean strict;

    /** For example {@code 2 documents}. */
    String count() {
        return Summary.count(documents.size(), "document");
    }

    /** The request to compile these documents. */
    CompilerRequest request(String packageName, String library) {
        Map<String, SourceSettings> settings = new LinkedHashMap<>();
        sources.forEach((name, file) -> settings.put(name, SourceSettings.at(file)));
        return new CompilerRequest(documents, packageName, library, strict, settings, new Folders(Path.of(""), root));
    }
}

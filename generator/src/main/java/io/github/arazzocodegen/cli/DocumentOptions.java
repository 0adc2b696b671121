package io.github.arazzocodegen.cli;

import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.RemoteAccess;
import io.github.arazzocodegen.SourceSettings;
import io.github.arazzocodegen.source.Limits;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description =
                    "What documents may cost, such as 'nesting' or 'file-size'; the message about a limit that is "
                            + "exceeded names it. Once for each.")
    private Map<String, Long> limits = new LinkedHashMap<>();

    @Option(
            names = "--allow-remote",
            description = "Fetch what documents refer to by an http or https URL, from public addresses.")
    private boolean allowRemote;

    @Option(
            names = "--allow-private-addresses",
            description = "With --allow-remote: also from loopback, link-local and private addresses.")
    private boolean allowPrivateAddresses;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** For example {@code 2 documents}. */
    String count() {
        return Summary.count(documents.size(), "document");
    }

    /** The request to compile these documents. */
    CompilerRequest request(String packageName, String library) {
        Map<String, SourceSettings> settings = new LinkedHashMap<>();
        sources.forEach((name, file) -> settings.put(name, SourceSettings.at(file)));
        Folders folders = new Folders(Path.of(""), root);
        RemoteAccess remote = new RemoteAccess(allowRemote, allowPrivateAddresses);
        return new CompilerRequest(documents, packageName, library, strict, settings, folders, readLimits(), remote);
    }

    private Limits readLimits() {
        try {
            return Limits.of(limits);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}

package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code exchanges.yaml} of a case folder: its document, and runs of that document's workflows.
 *
 * @param documents the Arazzo documents that are compiled together, {@code flow.arazzo.yaml} if none are named
 * @param runs what is run, at least one
 */
public record Script(@Nullable List<String> documents, List<ScriptedRun> runs) {

    /** The name of the file in a case folder. */
    public static final String FILE = "exchanges.yaml";

    private static final ObjectMapper YAML =
            Json.readingScripts(new ObjectMapper(YAMLFactory.builder().build()));

    public Script {
        if (documents == null) {
            documents = List.of("flow.arazzo.yaml");
        }
        Objects.requireNonNull(runs, "runs");
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no runs");
        }
    }

    /**
     * Reads the script of a case folder. A field that is not known is an error, so that a misspelt expectation can't
     * pass unnoticed.
     */
    public static Script read(Path folder) throws IOException {
        return readFile(folder.resolve(FILE));
    }

    /** Reads a script that is somewhere else than its documents. */
    public static Script readFile(Path file) throws IOException {
        try {
            return YAML.readValue(file.toFile(), Script.class);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}

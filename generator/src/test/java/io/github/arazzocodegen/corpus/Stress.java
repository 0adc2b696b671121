package io.github.arazzocodegen.corpus;

import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.Descriptions;
import io.github.arazzocodegen.openapi.IndexedOperation;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls operations of descriptions in documents made for that, and compiles what comes of it. The descriptions and the
 * documents have to lie below the current folder.
 */
final class Stress {

    private static final int OPERATIONS_OF_A_DOCUMENT = 15;

    private final Path folder;
    private final JavacRuns javac = new JavacRuns();
    private final DiagnosticPrinter printer = new DiagnosticPrinter(false);
    private final SortedMap<String, String> failures = new TreeMap<>();
    private OutputTypes outputs = OutputTypes.NONE;
    private int operations;
    private int documents;

    /** @param folder where the documents are written */
    Stress(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Calls all operations of a description, or so many of them that are far from one another. */
    void call(Path description, int atMost) throws IOException {
        List<IndexedOperation> all = operations(description);
        List<IndexedOperation> some = new ArrayList<>();
        int step = Math.max(1, all.size() / atMost);
        for (int i = 0; i < all.size() && some.size() < atMost; i += step) {
            some.add(all.get(i));
        }
        for (int start = 0; start < some.size(); start += OPERATIONS_OF_A_DOCUMENT) {
            call(description, some.subList(start, Math.min(some.size(), start + OPERATIONS_OF_A_DOCUMENT)));
        }
    }

    /** Why operations could not be called, by their description and place. */
    SortedMap<String, String> failures() {
        javac.failures().forEach((document, messages) -> failures.put(document, String.join("\n", messages)));
        return failures;
    }

    OutputTypes outputs() {
        return outputs;
    }

    int operations() {
        return operations;
    }

    private static List<IndexedOperation> operations(Path path) throws IOException {
        try {
            ApiDescription description = Descriptions.read(
                    SourceReader.read(path, path.toString()).root(),
                    path.getParent(),
                    other -> null,
                    new Diagnostics(false));
            return description == null ? List.of() : description.operations();
        } catch (SourceException e) {
            return List.of();
        }
    }

    /** Operations that can't be called together are called one by one, so that it shows which ones it is. */
    private void call(Path description, List<IndexedOperation> some) throws IOException {
        documents++;
        Path document = folder.resolve(documents + ".json");
        StressDocument.write(document, description, some);
        String packageName = "stress.d" + documents;
        Generation generation = Generation.of(document, packageName);
        if (generation.outcome() != Outcome.COMPILED && some.size() > 1) {
            for (IndexedOperation one : some) {
                call(description, List.of(one));
            }
            return;
        }
        operations += some.size();
        String name = description + " " + some.get(0) + (some.size() > 1 ? " and " + (some.size() - 1) + " more" : "");
        String failure = failure(generation);
        if (failure != null) {
            failures.put(name, failure);
        }
        outputs = outputs.plus(OutputTypes.of(packageName, generation.sources()));
        javac.add(name, generation.sources());
    }

    private @Nullable String failure(Generation generation) {
        if (generation.outcome() == Outcome.COMPILED) {
            return null;
        }
        List<String> messages = new ArrayList<>();
        generation.errors().forEach(error -> messages.add(printer.print(error)));
        messages.add(generation.crash());
        return String.join("\n", messages);
    }
}

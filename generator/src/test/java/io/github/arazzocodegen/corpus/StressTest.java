package io.github.arazzocodegen.corpus;

import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.Descriptions;
import io.github.arazzocodegen.openapi.IndexedOperation;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls every operation of every description, in documents made for that, and compiles what comes of it. */
@Tag("corpus")
class StressTest {

    private static final Path FOLDER = Path.of("target", "corpus", "stress");
    private static final int OPERATIONS = 15;

    private final JavacRuns javac = new JavacRuns();
    private final DiagnosticPrinter printer = new DiagnosticPrinter(false);
    private final Map<String, String> failures = new TreeMap<>();
    private OutputTypes outputs = OutputTypes.NONE;
    private int operations;
    private int number;

    @Test
    void everyOperationOfEveryDescriptionCanBeCalled() throws IOException {
        Files.createDirectories(FOLDER);
        for (Path path : Corpus.descriptions()) {
            ApiDescription description = read(path);
            if (description != null) {
                List<IndexedOperation> all = description.operations();
                for (int start = 0; start < all.size(); start += OPERATIONS) {
                    call(path, all.subList(start, Math.min(all.size(), start + OPERATIONS)));
                }
            }
        }
        javac.failures().forEach((document, messages) -> failures.put(document, String.join("\n", messages)));
        StringBuilder report = new StringBuilder();
        failures.forEach(
                (document, messages) -> report.append(document).append('\n').append(messages.indent(4)));
        Files.writeString(Path.of("target", "corpus", "stress.txt"), report);
        Golden.assertMatches(
                "corpus/stress.txt",
                "## What mvn -Pcorpus verify makes of calls of every operation; -Dgolden.update=true writes it anew.\n\n"
                        + operations + " operations, " + outputs.typed() + " outputs typed, " + outputs.untyped()
                        + " untyped; not generated or not compiled:\n"
                        + String.join("\n", failures.keySet()) + "\n");
    }

    private static @Nullable ApiDescription read(Path path) throws IOException {
        try {
            return Descriptions.read(
                    SourceReader.read(path, path.toString()).root(),
                    path.getParent(),
                    other -> null,
                    new Diagnostics(false));
        } catch (SourceException e) {
            return null;
        }
    }

    /** Operations that can't be called together are called one by one, so that it shows which ones it is. */
    private void call(Path description, List<IndexedOperation> some) throws IOException {
        number++;
        Path document = FOLDER.resolve(number + ".json");
        StressDocument.write(document, description, some);
        String packageName = "stress.d" + number;
        Generation generation = Generation.of(document, packageName);
        if (generation.outcome() != Outcome.COMPILED && some.size() > 1) {
            for (IndexedOperation one : some) {
                call(description, List.of(one));
            }
            return;
        }
        operations += some.size();
        String name = description + " " + some.get(0) + (some.size() > 1 ? " and " + (some.size() - 1) + " more" : "");
        if (generation.outcome() != Outcome.COMPILED) {
            List<String> messages = new ArrayList<>();
            generation.errors().forEach(error -> messages.add(printer.print(error)));
            failures.put(name, String.join("\n", messages) + generation.crash());
        }
        outputs = outputs.plus(OutputTypes.of(packageName, generation.sources()));
        javac.add(name, generation.sources());
    }
}

package io.github.arazzocodegen.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.DescribedOutputs;
import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Generates every document and compiles what comes of it; the full report is in {@code target/corpus/report.txt}. */
@Tag("corpus")
class CorpusTest {

    private static final Path REPORT = Path.of("target", "corpus", "report.txt");

    @Test
    void whatComesOfTheDocumentsIsAsTheSummarySays() throws IOException {
        List<Corpus.Entry> entries = Corpus.documents();
        List<DocumentReport> generated = new ArrayList<>();
        JavacRuns javac = new JavacRuns();
        for (int i = 0; i < entries.size(); i++) {
            Corpus.Entry entry = entries.get(i);
            String packageName = "corpus.d" + i;
            Generation generation = Generation.of(entry.path(), packageName);
            javac.add(entry.file(), generation.sources());
            generated.add(report(entry, packageName, generation));
        }
        Map<String, List<String>> failures = javac.failures();
        CorpusReport report = new CorpusReport(generated.stream()
                .map(document -> withJavac(document, failures))
                .toList());
        Files.writeString(REPORT, report.full());
        Golden.assertMatches("corpus/summary.txt", report.summary());
        assertThat(generated)
                .as("documents with Object in a place that the description types")
                .filteredOn(document -> document.outputs().typed() < document.described())
                .extracting(document -> document.entry().file() + ": " + document.described() + " typed, "
                        + document.outputs().typed() + " of them in Java")
                .isEmpty();
    }

    private static DocumentReport report(Corpus.Entry entry, String packageName, Generation generation) {
        DiagnosticPrinter printer = new DiagnosticPrinter(false);
        List<String> messages = new ArrayList<>();
        generation.errors().forEach(error -> messages.add(printer.print(error)));
        if (!generation.crash().isEmpty()) {
            messages.add(generation.crash());
        }
        return new DocumentReport(
                entry,
                generation.outcome(),
                generation.errors().stream()
                        .map(error -> error.code().id())
                        .distinct()
                        .sorted()
                        .toList(),
                OutputTypes.of(packageName, generation.sources()),
                generation.outcome() == Outcome.COMPILED ? DescribedOutputs.typed(entry.path()) : 0,
                generation.lines(),
                generation.milliseconds(),
                messages);
    }

    private static DocumentReport withJavac(DocumentReport document, Map<String, List<String>> failures) {
        List<String> messages = failures.get(document.entry().file());
        return messages == null
                ? document
                : new DocumentReport(
                        document.entry(),
                        Outcome.NOT_COMPILED,
                        List.of(),
                        document.outputs(),
                        document.described(),
                        document.lines(),
                        document.milliseconds(),
                        messages);
    }
}

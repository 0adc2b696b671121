package io.github.arazzocodegen.arazzo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.SourceDocument;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real documents, where they are at hand; see the README beside them. */
class CorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("arazzo.shared", "../../shared")).resolve("corpus");

    /** What documents that are said to be clean have all the same: {@code $response.headers.Location}. */
    private static final String HEADERS = "'$response' has no 'headers'";

    private record Entry(String file, String expect) {}

    @Test
    void onlyTheUnparseableDocumentsAreRefused() throws Exception {
        List<String> refused = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Entry entry : entries()) {
            if (entry.expect().equals("unparseable")) {
                expected.add(entry.file());
            }
            if (isRefused(entry)) {
                refused.add(entry.file());
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Whether a document is no YAML, or has no object at its root. */
    private static boolean isRefused(Entry entry) {
        Diagnostics diagnostics = new Diagnostics(false);
        try {
            SourceDocument document = SourceReader.read(CORPUS.resolve(entry.file()), entry.file());
            ArazzoParser.parse(document, diagnostics);
            return !(document.root() instanceof ObjectNode);
        } catch (SourceException e) {
            assertThat(e.location()).isNotNull();
            return true;
        }
    }

    @Test
    void cleanDocumentsHaveNoErrors() throws Exception {
        DiagnosticPrinter printer = new DiagnosticPrinter(false);
        List<String> errors = new ArrayList<>();
        for (Entry entry : entries()) {
            if (!entry.expect().equals("clean")) {
                continue;
            }
            Diagnostics diagnostics = new Diagnostics(false);
            SourceDocument document = SourceReader.read(CORPUS.resolve(entry.file()), entry.file());
            assertThat(ArazzoParser.parse(document, diagnostics)).isNotNull();
            diagnostics.sorted().stream()
                    .filter(CorpusTest::isFault)
                    .map(printer::print)
                    .forEach(errors::add);
        }
        assertThat(errors).isEmpty();
    }

    private static boolean isFault(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                && diagnostic.code() != DiagnosticCode.NOT_YET_SUPPORTED
                && !diagnostic.message().equals(HEADERS);
    }

    private static List<Entry> entries() throws SourceException {
        Path index = CORPUS.resolve("index.json");
        assumeTrue(Files.exists(index), "the corpus is not at hand");
        ArrayNode root = (ArrayNode) new SourceReader(Limits.DEFAULT)
                .readDocument(index, "index.json")
                .root();
        return root.elements().stream()
                .map(ObjectNode.class::cast)
                .map(entry -> new Entry(String.valueOf(entry.string("file")), String.valueOf(entry.string("expect"))))
                .toList();
    }
}

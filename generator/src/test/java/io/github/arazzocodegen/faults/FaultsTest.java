package io.github.arazzocodegen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentValidator;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticPrinter;
import io.github.arazzocodegen.faults.Fault.Mark;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One fault gives one diagnostic, at its place, in YAML and in JSON. */
class FaultsTest {

    private final BaseDocument base = new BaseDocument();
    private final Faults faults = new Faults(base);

    @TempDir
    Path temp;

    @BeforeEach
    void copy() throws IOException {
        for (String file : List.of("shop.openapi.yaml", "stock.arazzo.yaml")) {
            Files.copy(BaseDocument.FOLDER.resolve(file), temp.resolve(file));
        }
    }

    @Test
    void ofTheDocumentWithoutFaultNothingIsSaid() throws IOException {
        assertThat(said(write(BaseDocument.yaml(base.copy()), "yaml"))).isEmpty();
        assertThat(said(write(BaseDocument.json(base.copy()), "json"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aValueOfTheWrongTypeIsOneFault() {
        return tests(Stream.concat(faults.ofType(), faults.ofElementType()));
    }

    @TestFactory
    Stream<DynamicTest> aMisspeltFieldIsOneFault() {
        return tests(faults.ofSpelling());
    }

    @TestFactory
    Stream<DynamicTest> aFieldThatIsNoneIsOneFault() {
        return tests(faults.ofUnknownField());
    }

    @TestFactory
    Stream<DynamicTest> aMissingFieldIsOneFault() {
        return tests(faults.ofMissingField());
    }

    @TestFactory
    Stream<DynamicTest> anEmptyValueIsOneFault() {
        return tests(faults.ofEmptiness());
    }

    @TestFactory
    Stream<DynamicTest> aNameThatIsThereTwiceIsOneFault() {
        return tests(faults.ofRepetition());
    }

    private Stream<DynamicTest> tests(Stream<Fault> all) {
        return all.map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
            assertOne(fault, BaseDocument.yaml(fault.document()), "yaml");
            assertOne(fault, BaseDocument.json(fault.document()), "json");
        }));
    }

    private void assertOne(Fault fault, String text, String format) throws IOException, SourceException {
        Path file = write(text, format);
        List<Diagnostic> said = said(file);
        DiagnosticPrinter printer = new DiagnosticPrinter(false);
        assertThat(said)
                .as(format + ": " + fault.name() + "\n"
                        + said.stream().map(printer::print).collect(Collectors.joining("\n")))
                .hasSize(1);
        assertThat(String.valueOf(said.get(0).location()))
                .as(format + ": " + fault.name() + "\n" + printer.print(said.get(0)))
                .isEqualTo(place(
                                fault,
                                SourceReader.read(file, "flow.arazzo." + format).root())
                        .toString());
    }

    private Path write(String text, String format) throws IOException {
        return Files.writeString(temp.resolve("flow.arazzo." + format), text);
    }

    private List<Diagnostic> said(Path file) {
        return DocumentValidator.validate(
                        new CompilerRequest(List.of(file), "p", "native", false, Map.of(), new Folders(temp, temp)))
                .diagnostics();
    }

    /** Where the diagnostic belongs: our own reader knows the places, which tests of its own hold against texts. */
    private static Location place(Fault fault, Node root) {
        Node node = root;
        JsonPointer at = fault.at();
        Location key = root.location();
        while (!at.matches()) {
            if (node instanceof ArrayNode array) {
                node = array.elements().get(at.getMatchingIndex());
            } else {
                ObjectNode.Member member = ((ObjectNode) node).members().get(at.getMatchingProperty());
                key = member.keyLocation();
                node = member.value();
            }
            at = at.tail();
        }
        return fault.mark() == Mark.KEY ? key : node.location();
    }
}

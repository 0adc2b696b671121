package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.CommandLine;
import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of bad input, a folder a case in {@code specs/errors}: {@code diagnostics.txt} is the whole of stderr and
 * the exit code. The arguments are those of {@code arguments.txt} where there is one, with {@code OUT} for a folder that
 * does not exist yet and {@code FILE} for one that is a file.
 */
class BadInputTest {

    private static final Path CASES = Path.of("..", "specs", "errors");
    private static final String USUAL = "generate flow.arazzo.yaml -o OUT -p com.acme";
    private static final String FINE = "fine";

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> badInputIsDiagnosedAndNothingIsWritten() throws IOException {
        Files.writeString(temp.resolve("FILE"), "mine");
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith(FINE))
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder ->
                            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> assertDiagnosed(folder)));
        }
    }

    private void assertDiagnosed(Path folder) throws IOException {
        CommandLine line = CommandLine.run(arguments(folder));

        String text = line.err()
                .replace(CASES.toString().replace('\\', '/'), "specs/errors")
                .replace(temp.toString(), "…");
        Golden.assertMatches(folder.resolve("diagnostics.txt"), text + "exit code " + line.code() + "\n");
        assertThat(line.code()).isIn(ExitCode.DOCUMENTS, ExitCode.USAGE);
        assertThat(line.out()).isEmpty();
        assertThat(temp.resolve("OUT")).doesNotExist();
        assertThat(temp.resolve("FILE")).hasContent("mine");
    }

    @TestFactory
    Stream<DynamicTest> theDocumentThatTheCasesVaryIsFine() {
        return Stream.of(List.<String>of(), List.of("--strict"))
                .map(more -> DynamicTest.dynamicTest(FINE + more, () -> {
                    Path output = temp.resolve("fine" + more.size());
                    String line = "generate " + CASES.resolve(FINE).resolve("flow.arazzo.yaml") + " -p com.acme";
                    String[] arguments = Stream.of(
                                    Arrays.stream(line.split(" ")), Stream.of("-o", output.toString()), more.stream())
                            .flatMap(part -> part)
                            .toArray(String[]::new);

                    CommandLine result = CommandLine.run(arguments);

                    assertThat(result.err()).matches("wrote \\d+ files\n");
                    assertThat(result.code()).isZero();
                }));
    }

    private String[] arguments(Path folder) throws IOException {
        Path file = folder.resolve("arguments.txt");
        String line = Files.exists(file) ? Files.readString(file).strip() : USUAL;
        return Arrays.stream(line.split(" "))
                .filter(argument -> !argument.isEmpty())
                .map(argument -> argument.endsWith(".yaml")
                        ? folder.resolve(argument).normalize().toString()
                        : List.of("OUT", "FILE").contains(argument)
                                ? temp.resolve(argument).toString()
                                : argument)
                .toArray(String[]::new);
    }
}

package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.CommandLine;
import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.OutputFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of documents, a folder a case: in {@code specs/errors} of those that give nothing, in {@code
 * specs/warnings} of those that give Java all the same. {@code diagnostics.txt} is the whole of stderr and the exit code.
 * The arguments are those of {@code arguments.txt} where there is one, with {@code OUT} for a folder that does not exist
 * yet, {@code FILE} for one that is a file and {@code SPECS} for the folder of all cases.
 */
class DocumentCasesTest {

    private static final Path SPECS = Path.of("..", "specs");
    private static final String USUAL = "generate flow.arazzo.yaml -o OUT -p com.acme";

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsSaidAndNothingIsWritten() throws IOException {
        return cases("errors", line -> {
            assertThat(line.code()).isIn(ExitCode.DOCUMENTS, ExitCode.USAGE);
            assertThat(temp.resolve("OUT")).doesNotExist();
            assertThat(temp.resolve("FILE")).hasContent("mine");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsDoubtfulIsSaidAndWritten() throws IOException {
        return cases("warnings", line -> {
            assertThat(line.code()).isEqualTo(ExitCode.DONE);
            assertThat(temp.resolve("OUT")).isDirectory();
        });
    }

    private Stream<DynamicTest> cases(String kind, Consumer<CommandLine> more) throws IOException {
        try (Stream<Path> folders = Files.list(SPECS.resolve(kind))) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder ->
                            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> more.accept(run(folder))));
        }
    }

    private CommandLine run(Path folder) throws IOException {
        OutputFolders.delete(temp.resolve("OUT"));
        Files.writeString(temp.resolve("FILE"), "mine");
        CommandLine line = CommandLine.run(arguments(folder));
        String specs = SPECS.toAbsolutePath().normalize().toString();
        String text = line.err()
                .replace(specs, "specs")
                .replace("../specs", "specs")
                .replace(temp.toString(), "…")
                .replaceAll("wrote \\d+ files", "wrote … files");
        Golden.assertMatches(folder.resolve("diagnostics.txt"), text + "exit code " + line.code() + "\n");
        assertThat(line.out()).isEmpty();
        return line;
    }

    private String[] arguments(Path folder) throws IOException {
        Path file = folder.resolve("arguments.txt");
        String line = Files.exists(file) ? Files.readString(file).strip() : USUAL;
        return Arrays.stream(line.split(" "))
                .filter(argument -> !argument.isEmpty())
                .map(argument -> argument(folder, argument))
                .toArray(String[]::new);
    }

    private String argument(Path folder, String argument) {
        if (argument.endsWith(".yaml")) {
            int name = argument.indexOf('=') + 1;
            Path file = folder.resolve(argument.substring(name)).normalize();
            return argument.substring(0, name) + file;
        }
        return switch (argument) {
            case "OUT", "FILE" -> temp.resolve(argument).toString();
            case "SPECS" -> SPECS.toString();
            default -> argument;
        };
    }
}

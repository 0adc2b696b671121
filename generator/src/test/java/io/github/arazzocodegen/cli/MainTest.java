package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.Compiler;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.output.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final Diagnostic WARNING = Diagnostic.of(DiagnosticCode.UNREACHABLE, null, "never reached");
    private static final Diagnostic ERROR = Diagnostic.of(DiagnosticCode.SYNTAX, null, "bad syntax");

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<CompilerRequest> requests = new ArrayList<>();

    private SourceTree sources =
            SourceTree.builder().add("p/A.java", "a").add("B.java", "b").build();

    @Test
    void generateCompilesAllDocumentsTogetherAndWritesTheSources() {
        int code = run(this::succeed, "generate", "a.yaml", "b.yaml", "-o", temp + "/out", "--package", "com.acme");

        assertThat(code).isEqualTo(0);
        assertThat(requests)
                .containsExactly(new CompilerRequest(
                        List.of(Path.of("a.yaml"), Path.of("b.yaml")), "com.acme", "native", false));
        assertThat(temp.resolve("out/p/A.java")).hasContent("a");
        assertThat(errText()).isEqualTo("ARZ0501 never reached\nwrote 2 files\n");
        assertThat(outText()).isEmpty();
    }

    @Test
    void theSummaryCountsWhatWasWrittenLeftAloneAndRemoved() {
        generate();
        sources = SourceTree.builder().add("B.java", "b").add("C.java", "c").build();
        err.reset();

        assertThat(generate("--strict")).isEqualTo(0);
        assertThat(errText()).endsWith("wrote 1 file, 1 unchanged, 1 removed\n");
        assertThat(requests.get(1).strict()).isTrue();
    }

    @Test
    void quietPrintsErrorsOnlyAndVerboseNamesTheFiles() {
        generate("--quiet");
        assertThat(errText()).isEmpty();

        sources = SourceTree.builder().add("B.java", "new").build();
        generate("--verbose");
        assertThat(errText())
                .contains(
                        "wrote " + temp.resolve("out/B.java") + "\n", "removed " + temp.resolve("out/p/A.java") + "\n");
    }

    @Test
    void errorsInTheDocumentsAreExitCode1AndNothingIsWritten() throws IOException {
        int code = run(
                request -> new CompilationResult(List.of(WARNING, ERROR), null),
                "generate",
                "a.yaml",
                "--quiet",
                "-o" + temp + "/out",
                "-pcom.acme");

        assertThat(code).isEqualTo(1);
        assertThat(errText()).isEqualTo("ARZ0002 bad syntax\n1 error, nothing was written\n");
        assertThat(list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ""            | it is empty
                    com..acme     | an empty name
                    .com          | an empty name
                    com.          | an empty name
                    com.class     | 'class' is a word that Java keeps
                    com.true      | 'true' is a word that Java keeps
                    com._         | '_' is a word that Java keeps
                    com.1st       | '1st' is not a Java identifier
                    com.a-b       | 'a-b' is not a Java identifier
                    com/acme      | 'com/acme' is not a Java identifier
                    ../../etc     | an empty name
                    com.aux       | Windows allows no folder called 'aux'
                    java.acme     | packages below 'java' belong to the platform
                    """)
    void aPackageNameThatIsNoneIsWrongUsage(String name, String fault) throws IOException {
        int code = run(this::succeed, "generate", "a.yaml", "--output=" + temp + "/out", "--package=" + name);

        assertThat(code).isEqualTo(2);
        assertThat(errText())
                .startsWith("ARZ0703 '" + name + "' is no package name: ")
                .contains(fault)
                .hasLineCount(1);
        assertThat(requests).isEmpty();
        assertThat(list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "com.acme.flows", "com.acme.record", "de.größe", "javax.acme"})
    void aPackageNameIsAccepted(String name) {
        assertThat(run(this::succeed, "generate", "a.yaml", "-o", temp + "/out", "-p", name))
                .isEqualTo(0);
    }

    @Test
    void anUnsupportedLibraryIsWrongUsage() {
        assertThat(generate("--library", "okhttp-gson")).isEqualTo(2);
        assertThat(errText()).isEqualTo("ARZ0704 the library 'okhttp-gson' is not supported\n");
        assertThat(requests).isEmpty();
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsWrongUsageFoundBeforeCompiling() throws IOException {
        Files.writeString(temp.resolve("out"), "mine");

        assertThat(generate()).isEqualTo(2);
        assertThat(errText()).startsWith("ARZ0702 the output folder").hasLineCount(1);
        assertThat(requests).isEmpty();
    }

    @Test
    void aFileOfOthersInTheWayIsWrongUsage() throws IOException {
        Files.createDirectory(temp.resolve("out"));
        Files.writeString(temp.resolve("out/B.java"), "mine");

        assertThat(generate("--quiet")).isEqualTo(2);
        assertThat(errText()).startsWith("ARZ0701 ").contains("B.java").hasLineCount(1);
        assertThat(temp.resolve("out/p")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Missing required subcommand",
        "'generate', Missing required",
        "'generate a.yaml -o x', Missing required option: '--package=NAME'",
        "'generate a.yaml -o x -p y --quiet --verbose', mutually exclusive",
        "'generate a.yaml -o x -p y --nonsense', Unknown option: '--nonsense'",
        "'genrate', Unmatched argument"
    })
    void wrongOptionsAreExplainedInAFewLines(String line, String message) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(run(this::succeed, args)).isEqualTo(2);
        assertThat(errText()).startsWith("error: ").contains(message, "--help");
        assertThat(errText().lines().count()).isLessThanOrEqualTo(3);
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "error"})
    void aDefectIsExitCode70WithARequestToReportItAndNoTrace(String kind) {
        Compiler broken = request -> {
            throwAny(kind.equals("error") ? new StackOverflowError("boom") : new IllegalStateException("boom"));
            return new CompilationResult(List.of(), null);
        };

        int code = run(broken, "generate", "a.yaml", "-o", temp + "/out", "-p", "com.acme");

        assertThat(code).isEqualTo(70);
        assertThat(errText())
                .contains("boom", "a defect of arazzo-codegen", "please report it")
                .doesNotContain("\tat ");

        run(broken, "generate", "a.yaml", "-o", temp + "/out", "-p", "com.acme", "--verbose");
        assertThat(errText()).contains("\tat ");
    }

    @Test
    void helpShowsEveryOptionAndExamplesOnStdout() {
        assertThat(run(this::succeed, "generate", "--help")).isEqualTo(0);
        assertThat(outText())
                .contains("DOCUMENT...", "--output", "--package", "--library", "--strict", "--quiet", "--verbose")
                .contains("Examples:", "arazzo-codegen generate flow.arazzo.yaml -o src/main/java -p com.acme.flows");
        assertThat(errText()).isEmpty();
        assertThat(run(this::succeed, "--help")).isEqualTo(0);
        assertThat(outText()).contains("70", "generate");
    }

    @Test
    void versionIsPrintedOnStdout() {
        assertThat(run(this::succeed, "--version")).isEqualTo(0);
        assertThat(outText()).startsWith("arazzo-codegen ");
    }

    @Test
    void messagesAreUtf8() {
        run(this::succeed, "generate", "a.yaml", "-o", temp + "/out", "-p", "é.ü-");

        assertThat(errText()).contains("'ü-' is not a Java identifier");
    }

    private int generate(String... more) {
        List<String> args = new ArrayList<>(List.of("generate", "a.yaml", "-o", temp + "/out", "-p", "com.acme"));
        args.addAll(List.of(more));
        return run(this::succeed, args.toArray(String[]::new));
    }

    private CompilationResult succeed(CompilerRequest request) {
        requests.add(request);
        return new CompilationResult(List.of(WARNING), sources);
    }

    private int run(Compiler compiler, String... args) {
        Shell shell = new Shell(compiler, d -> d.code().id() + " " + d.message(), utf8(out), utf8(err), false, false);
        return new Main(shell).run(args);
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> paths = Files.list(temp)) {
            return paths.toList();
        }
    }

    private String outText() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String errText() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static void throwAny(Throwable problem) {
        if (problem instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) problem;
    }
}

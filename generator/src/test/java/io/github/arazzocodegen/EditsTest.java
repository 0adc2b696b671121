package io.github.arazzocodegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.unifieddiff.UnifiedDiff;
import com.github.difflib.unifieddiff.UnifiedDiffFile;
import com.github.difflib.unifieddiff.UnifiedDiffReader;
import io.github.arazzocodegen.output.FolderDiff;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.testing.Golden;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reviewer sees: {@code specs/edits} has a folder for each edit of the Sentry documents, {@code edit.diff}, with what
 * it changes in the generated code, {@code generated.diff}. Edits in {@code nothing} change no byte, those in {@code javadoc}
 * only comments.
 */
class EditsTest {

    private static final Path SPECS = Path.of("..", "specs");
    private static final String DOCUMENT = "arazzo/sentry-track-deployment-release-workflow.yml";
    private static final String DESCRIPTION = "openapi/sentry-api-openapi.yml";

    @TempDir
    Path temp;

    @BeforeEach
    void generateBefore() throws Exception {
        restore();
        new OutputFolder(output()).write(generate());
    }

    @TestFactory
    Stream<DynamicTest> anEditOfMeaningChangesTheCodeInProportion() throws IOException {
        return edits("code", diff -> assertThat(changes(diff)).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> anEditOfADescriptionChangesCommentsOnly() throws IOException {
        return edits(
                "javadoc",
                diff -> assertThat(changes(diff))
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).matches("[+-]\\s*(/?\\*|//).*")));
    }

    @TestFactory
    Stream<DynamicTest> anEditWithoutMeaningChangesNothing() throws IOException {
        return edits("nothing", diff -> assertThat(diff).isEmpty());
    }

    private interface Check {
        void of(List<String> diff);
    }

    private Stream<DynamicTest> edits(String kind, Check check) throws IOException {
        try (Stream<Path> folders = Files.list(SPECS.resolve("edits").resolve(kind))) {
            List<Path> cases = folders.sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                        List<String> diff = diff(folder);
                        check.of(diff);
                        if (!kind.equals("nothing")) {
                            Golden.assertMatches(folder.resolve("generated.diff"), String.join("\n", diff) + "\n");
                        }
                    }));
        }
    }

    /** What an edit changes in the generated code. */
    private List<String> diff(Path folder) throws Exception {
        restore();
        try (InputStream patch = new BufferedInputStream(Files.newInputStream(folder.resolve("edit.diff")))) {
            UnifiedDiff edit = UnifiedDiffReader.parseUnifiedDiff(patch);
            assertThat(edit.getFiles()).isNotEmpty();
            for (UnifiedDiffFile file : edit.getFiles()) {
                Path path = temp.resolve(file.getToFile());
                Files.write(path, file.getPatch().applyTo(Files.readAllLines(path)));
            }
        }
        SourceTree after = generate();
        return FolderDiff.of(output(), after, new OutputFolder(output()).difference(after)).stream()
                .flatMap(changed -> changed.lines().stream())
                .toList();
    }

    private static List<String> changes(List<String> diff) {
        return diff.stream()
                .filter(line -> line.matches("[+-](?!-- |\\+\\+ ).*"))
                .toList();
    }

    private void restore() throws IOException {
        for (String name : List.of(DOCUMENT, DESCRIPTION)) {
            Path copy = temp.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(SPECS.resolve("sentry").resolve(name)));
        }
    }

    private SourceTree generate() {
        CompilationResult result = new DocumentCompiler()
                .compile(new CompilerRequest(List.of(temp.resolve(DOCUMENT)), "com.acme", "native", false));
        assertThat(result.sources()).as(result.diagnostics().toString()).isNotNull();
        return result.sources();
    }

    private Path output() {
        return temp.resolve("out");
    }
}

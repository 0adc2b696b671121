package io.github.arazzocodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages on codes, which the command line prints and which are the documentation. */
class ExplanationTest {

    private static final Path PAGES =
            Path.of("src", "main", "resources", "io", "github", "arazzocodegen", "diagnostics");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPageWithItsSeverityAnExampleAndWhatToDo(DiagnosticCode code) throws IOException {
        Explanation page = Explanation.of(code);

        assertThat(Files.readString(PAGES.resolve(code.id() + ".md")))
                .startsWith("# " + code.id() + ": " + page.title() + "\n\n" + severity(code) + "\n\n");
        assertThat(page.title()).isNotBlank().doesNotEndWith(".");
        assertThat(page.text()).containsPattern("\\.\n\n    \\S").containsPattern("\n\n[A-Z][^\n]+");
    }

    @Test
    void thereIsNoPageForACodeThatIsNone() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticCode.values())
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }

    /** {@code README.md} beside the pages; {@code -Dgolden.update=true} writes it anew. */
    @Test
    void theListOfCodesHasThemAll() throws IOException {
        StringBuilder list = new StringBuilder("# What the messages mean\n\n");
        list.append("A page for each code, which `arazzo-codegen explain CODE` prints too.\n\n| Code | |\n|---|---|\n");
        for (DiagnosticCode code : DiagnosticCode.values()) {
            list.append("| [%s](%s.md) | %s |\n"
                    .formatted(code.id(), code.id(), Explanation.of(code).title()));
        }
        Golden.assertMatches(PAGES.resolve("README.md"), list.toString());
    }

    /** Others are about the output folder, the build's settings and openapi-generator, and have tests of their own. */
    @Test
    void everyCodeThatADocumentCanGetIsShownByACase() throws IOException {
        Set<DiagnosticCode> notOfDocuments = EnumSet.of(
                DiagnosticCode.CLIENT_NOT_GENERATED,
                DiagnosticCode.FOREIGN_FILE,
                DiagnosticCode.INVALID_URI,
                DiagnosticCode.OUT_OF_DATE);
        StringBuilder cases = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("..", "specs"))) {
            for (Path file :
                    files.filter(path -> path.endsWith("diagnostics.txt")).toList()) {
                cases.append(Files.readString(file));
            }
        }
        assertThat(Arrays.stream(DiagnosticCode.values()).filter(code -> cases.indexOf("[" + code.id() + "]") < 0))
                .containsExactlyInAnyOrderElementsOf(notOfDocuments);
    }

    private static String severity(DiagnosticCode code) {
        return switch (code.severity()) {
            case ERROR -> "*An error.*";
            case WARNING -> "*A warning.*";
            case TOLERANCE -> "*A warning; an error under `--strict`.*";
        };
    }
}

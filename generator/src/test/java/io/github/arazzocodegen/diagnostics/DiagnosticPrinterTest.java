package io.github.arazzocodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.SourceFile;
import io.github.arazzocodegen.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticPrinterTest {

    private static final String STEP = "      value: $steps.createRelease.outputs.releaseVerison";

    @Test
    void diagnosticsArePrintedLikeThis() throws IOException {
        List<Diagnostic> all = List.of(
                at(118, STEP, 14, 57, "step 'createRelease' has no output 'releaseVerison'")
                        .withLabel("unknown output")
                        .withHelp("did you mean 'releaseVersion'?"),
                at(1, "a: b", 4, 5, "in the first line").withHelp("two\nlines"),
                referredTo(at(12, "a: b", 4, 5, "referred to from five places, of which three are shown")
                        .withHelp("help is behind the notes")),
                at(99, "a: b", 4, 4, "an empty range"),
                at(1000, "\ta:\tb", 5, 6, "tabs are four cells"),
                at(7, "a: 日本 😀 x", 10, 11, "wide characters are two"),
                at(7, "a: e\u0301 x", 7, 8, "combining marks are none"),
                at(
                        7,
                        "a: \u202Eevil\u202C x",
                        4,
                        10,
                        "direction marks are shown: \u202Eevil\u202C, and so is \u001B[31m"),
                at(7, "a: b", 4, 500, "the range ends behind the line"),
                new Diagnostic(
                        DiagnosticCode.SYNTAX,
                        Severity.ERROR,
                        new Location(file(3, "  a: [1,  "), 3, 6, 5, 2),
                        "several lines are marked in the first",
                        "",
                        ""),
                at(1, "{" + "\"key\": 1, ".repeat(100) + "}", 521, 526, "a long line is cut on both sides"),
                Diagnostic.of(DiagnosticCode.FILE_UNREADABLE, null, "there is no file 'x.yaml'"),
                Diagnostic.of(DiagnosticCode.UNKNOWN_FIELD, null, "no place but help")
                        .withHelp("do this"),
                Diagnostic.of(DiagnosticCode.COMPARISON_IDIOM, null, "a tolerance is a warning"));
        StringBuilder text = new StringBuilder();
        all.forEach(diagnostic ->
                text.append(new DiagnosticPrinter(false).print(diagnostic)).append('\n'));
        Golden.assertMatches("diagnostics/printed.txt", text.toString());
    }

    @Test
    void coloursAreEscapesAroundTheSameText() {
        Diagnostic diagnostic = at(118, STEP, 14, 57, "x").withLabel("y").withHelp("z");
        String coloured = new DiagnosticPrinter(true).print(diagnostic);
        assertThat(coloured).startsWith("\u001B[1;31merror[ARZ0103]\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(new DiagnosticPrinter(false).print(diagnostic));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0 | ''
                    1 | 0 | 1 error
                    2 | 0 | 2 errors
                    0 | 1 | 1 warning
                    2 | 1 | 2 errors, 1 warning
                    1 | 12 | 1 error, 12 warnings
                    """)
    void theSummaryCounts(int errors, int warnings, String expected) {
        List<Diagnostic> all =
                new ArrayList<>(Collections.nCopies(errors, Diagnostic.of(DiagnosticCode.SYNTAX, null, "x")));
        all.addAll(Collections.nCopies(warnings, Diagnostic.of(DiagnosticCode.DOTTED_ACCESS, null, "x")));
        assertThat(DiagnosticPrinter.summary(all)).isEqualTo(expected);
    }

    @Test
    void codesAreUniqueAndInTheRangeOfTheirKind() {
        assertThat(DiagnosticCode.values())
                .extracting(DiagnosticCode::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("ARZ0[0-7][0-9]{2}"));
    }

    private static Diagnostic referredTo(Diagnostic diagnostic) {
        Diagnostic result = diagnostic;
        for (int line = 1; line <= 5; line++) {
            result = result.withRelated(new Location(file(line, "b: a"), line, 4, line, 5), "referenced from here");
        }
        return result;
    }

    private static Diagnostic at(int line, String text, int column, int endColumn, String message) {
        return Diagnostic.of(
                DiagnosticCode.UNKNOWN_REFERENCE,
                new Location(file(line, text), line, column, line, endColumn),
                message);
    }

    private static SourceFile file(int line, String text) {
        List<String> lines = new ArrayList<>(Collections.nCopies(line - 1, ""));
        lines.add(text);
        return new SourceFile(Path.of("x.yaml"), "specs/sentry/x.arazzo.yaml", lines);
    }
}

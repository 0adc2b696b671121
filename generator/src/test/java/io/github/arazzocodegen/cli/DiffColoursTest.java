package io.github.arazzocodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffColoursTest {

    @ParameterizedTest
    @CsvSource({
        "--- a/A.java, [1m",
        "+++ b/A.java, [1m",
        "'@@ -1,2 +1,2 @@', [36m",
        "-removed, [31m",
        "+added, [32m",
        "--, [31m",
        "++, [32m"
    })
    void aLineHasTheColourOfItsKind(String line, String colour) {
        assertThat(DiffColours.paint(line)).isEqualTo("\u001B" + colour + line + "\u001B[0m");
    }

    @ParameterizedTest
    @CsvSource({"' context'", "''", "# A.java: lines end with CR LF"})
    void contextHasNone(String line) {
        assertThat(DiffColours.paint(line)).isEqualTo(line);
    }
}

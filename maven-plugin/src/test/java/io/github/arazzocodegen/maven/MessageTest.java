package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void aPlaceIsWrittenAsTheCompilerWritesItsOwn() {
        SourceFile file = new SourceFile(Path.of("flow.yaml"), "flow.yaml", List.of("a:", "  b: $x"));
        Message message = Message.of(
                Diagnostic.of(DiagnosticCode.UNKNOWN_REFERENCE, new Location(file, 2, 6, 2, 8), "there is no \u001B'x'")
                        .withHelp("did you mean 'y'?"));

        assertThat(message.error()).isTrue();
        assertThat(message.text()).isEqualTo(Path.of("flow.yaml").toAbsolutePath() + """
                :[2,6] there is no \\u001B'x' [ARZ0103]
                  |
                2 |   b: $x
                  |      ^^
                  = help: did you mean 'y'?""");
    }

    @Test
    void whatHasNoPlaceIsALine() {
        Message message = Message.of(Diagnostic.of(DiagnosticCode.UNREACHABLE, null, "nobody gets there"));

        assertThat(message.error()).isFalse();
        assertThat(message.text()).isEqualTo("nobody gets there [ARZ0501]");
    }
}

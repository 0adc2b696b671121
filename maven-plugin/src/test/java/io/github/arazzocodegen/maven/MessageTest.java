package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            raise it (--limit file-size=N)                    | raise it (<limits><file-size>N</file-size></limits>)
            name one (--root DIR)                             | name one (<root>DIR</root>)
            nothing is fetched without --allow-remote; else   | nothing is fetched without <allowRemote>true</allowRemote>; else
            (--allow-private-addresses)                       | (<allowPrivateAddresses>true</allowPrivateAddresses>)
            say where it lies (--source shop=FILE), or        | say where it lies (<source><name>shop</name><file>FILE</file></source>), or
            write -- twice                                    | write -- twice
            """)
    void whatToDoIsSaidInTheWordsOfAPom(String help, String words) {
        Message message = Message.of(
                Diagnostic.of(DiagnosticCode.LIMIT_EXCEEDED, null, "too much").withHelp(help));

        assertThat(message.text()).endsWith("= help: " + words);
    }

    @ParameterizedTest
    @EnumSource
    void everyLimitIsNamedAsAPomHasIt(Limits.Kind kind) {
        assertThat(PomWords.of(Limits.help(kind)))
                .contains("<limits><" + kind + ">N</" + kind + "></limits>")
                .doesNotContain("--");
    }
}

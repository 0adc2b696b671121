package io.github.arazzocodegen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.arazzocodegen.source.Limits;
import io.github.arazzocodegen.source.SourceException;
import io.github.arazzocodegen.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is read as YAML and as JSON, or refused. */
@Tag("fuzz")
class SourceReaderFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.documents();
    }

    @MethodSource("seeds")
    @FuzzTest
    void endsWithAResultOrADiagnostic(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (String name : new String[] {"a.yaml", "a.json"}) {
            try {
                new SourceReader(Limits.DEFAULT).parse(Path.of(name), name, text);
            } catch (SourceException e) {
                // What can be said of a text that is neither.
            }
        }
    }
}

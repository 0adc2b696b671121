package io.github.arazzocodegen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.arazzocodegen.regex.RegexConditionParser;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a regular expression of ECMA-262 that Java has too, or none. */
@Tag("fuzz")
class RegexFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.conditions();
    }

    @MethodSource("seeds")
    @FuzzTest
    void endsWithAResultOrADiagnostic(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        RegexConditionParser.parse(text);
    }
}

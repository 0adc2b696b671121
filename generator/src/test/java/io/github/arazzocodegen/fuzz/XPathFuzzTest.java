package io.github.arazzocodegen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.arazzocodegen.xpath.XPathConditionParser;
import io.github.arazzocodegen.xpath.XPathVersion;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is an XPath expression, or none. */
@Tag("fuzz")
class XPathFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.conditions();
    }

    @MethodSource("seeds")
    @FuzzTest
    void endsWithAResultOrADiagnostic(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (String version : XPathVersion.NAMES) {
            XPathConditionParser.parse(text, XPathVersion.of(version), 0);
        }
    }
}

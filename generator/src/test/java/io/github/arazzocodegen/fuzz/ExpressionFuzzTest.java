package io.github.arazzocodegen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.arazzocodegen.expression.ExpressionParser;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a runtime expression, or none. */
@Tag("fuzz")
class ExpressionFuzzTest {

    static Stream<byte[]> seeds() {
        return Seeds.expressions();
    }

    @MethodSource("seeds")
    @FuzzTest
    void endsWithAResultOrADiagnostic(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        ExpressionParser.parse(text);
        ExpressionParser.isMeantAsExpression(text);
    }
}

package io.github.arazzocodegen.runtime.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.arazzocodegen.runtime.testing.Cases;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code ecma.txt} has the pattern, as it is or as a literal with flags ({@code /a/i}), its translation, texts that it
 * matches and texts that it does not match; {@code ecma-errors.txt} what is refused.
 */
class EcmaRegexTest {

    @TestFactory
    Stream<DynamicTest> patterns() throws IOException {
        return Cases.of("regex/ecma.txt", EcmaRegexTest::translated, columns -> {
            Pattern pattern = translate(columns.get(0)).compile();
            Cases.strings(columns.get(2))
                    .forEach(text ->
                            assertThat(pattern.matcher(text).find()).as(text).isTrue());
            Cases.strings(columns.get(3))
                    .forEach(text ->
                            assertThat(pattern.matcher(text).find()).as(text).isFalse());
        });
    }

    @TestFactory
    Stream<DynamicTest> errors() throws IOException {
        return Cases.of(
                "regex/ecma-errors.txt",
                EcmaRegexTest::translated,
                columns -> assertThat(columns.get(1)).startsWith("{"));
    }

    @Test
    void deepNestingIsRefusedAndDoesNotOverflowTheStack() {
        for (String opening : List.of("(", "(?:", "(?=", "(?<!")) {
            assertThatThrownBy(() -> EcmaRegex.translate(opening.repeat(100_000)))
                    .isInstanceOf(RegexSyntaxException.class)
                    .hasMessageContaining("nested too deep");
        }
    }

    @Test
    void aPatternThatIsTooLongForJavaIsRefused() {
        assertThatThrownBy(() -> EcmaRegex.translate("[ab].".repeat(50_000)))
                .isInstanceOf(RegexSyntaxException.class)
                .extracting(e -> ((RegexSyntaxException) e).problem())
                .asString()
                .matches("the pattern is too long for Java|Java can't compile this pattern \\(Stack overflow.*");
    }

    @Test
    void unknownFlagsAreRefused() {
        assertThatThrownBy(() -> EcmaFlags.parse("iv")).hasMessageContaining("the flag v is not supported");
        assertThatThrownBy(() -> EcmaFlags.parse("ix")).hasMessageContaining("there is no flag 'x'");
        assertThatThrownBy(() -> EcmaFlags.parse("gg")).hasMessageContaining("twice");
        assertThat(EcmaFlags.parse("gud")).isEqualTo(EcmaFlags.NONE);
        assertThat(EcmaFlags.parse("ysmi")).isEqualTo(new EcmaFlags(true, true, true, true));
    }

    private static String translated(String text) {
        try {
            JavaPattern pattern = translate(text);
            return pattern.regex() + (pattern.flags() == 0 ? "" : " (flags " + pattern.flags() + ")");
        } catch (RegexSyntaxException e) {
            return "{" + e.offset() + "-" + e.end() + " " + e.problem()
                    + (e.help().isEmpty() ? "" : "; " + e.help()) + "}";
        }
    }

    private static JavaPattern translate(String text) {
        int slash = text.startsWith("/") ? text.lastIndexOf('/') : 0;
        return slash == 0
                ? EcmaRegex.translate(text)
                : EcmaRegex.translate(text.substring(1, slash), EcmaFlags.parse(text.substring(slash + 1)));
    }
}

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

/** {@code iregexp.txt} has the I-Regexp, its translation, texts that match it whole, and texts that do not. */
class IRegexpTest {

    @TestFactory
    Stream<DynamicTest> expressions() throws IOException {
        return Cases.of("regex/iregexp.txt", IRegexpTest::translated, columns -> {
            boolean valid = !columns.get(1).startsWith("{");
            assertThat(IRegexp.tryCompile(columns.get(0)).isPresent()).isEqualTo(valid);
            assertThat(columns).hasSize(valid ? 4 : 2);
            if (valid) {
                Pattern pattern = IRegexp.compile(columns.get(0));
                Cases.strings(columns.get(2))
                        .forEach(text -> assertThat(pattern.matcher(text).matches())
                                .as(text)
                                .isTrue());
                Cases.strings(columns.get(3))
                        .forEach(text -> assertThat(pattern.matcher(text).matches())
                                .as(text)
                                .isFalse());
            }
        });
    }

    @Test
    void halfASurrogatePairIsRefused() {
        for (String regexp : List.of("\uD83D", "[\uDE00]", "[a-\uD83D]")) {
            assertThatThrownBy(() -> IRegexp.compile(regexp)).hasMessageContaining("half a surrogate pair");
        }
    }

    @Test
    void deepNestingIsRefusedAndDoesNotOverflowTheStack() {
        assertThat(IRegexp.tryCompile("(".repeat(100_000))).isEmpty();
        assertThat(IRegexp.tryCompile("(a".repeat(150) + ")".repeat(150))).isPresent();
    }

    private static String translated(String regexp) {
        try {
            return IRegexp.compile(regexp).pattern();
        } catch (RegexSyntaxException e) {
            return "{" + e.offset() + "-" + e.end() + " " + e.problem()
                    + (e.help().isEmpty() ? "" : "; " + e.help()) + "}";
        }
    }
}

package io.github.arazzocodegen.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Rendering;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonIdiomParserTest {

    @TestFactory
    Stream<DynamicTest> comparisons() throws IOException {
        return Golden.lines("jsonpath/comparisons.txt", text -> Rendering.render(ComparisonIdiomParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$.a == 1|true",
                "$.a > 1|true",
                "$.a < 1|true",
                "=|true",
                "!$.a|true",
                "$.a && $.b|true",
                "`$.a | $.b`|true",
                "@.a|true",
                "a|true",
                "$[?@.a == 1] == 2|true",
                "$['a'] != 'b'|true",
                "$['='].a > 1|true",
                "$.a|false",
                " $.a|false",
                "$[?@.a == 1]|false",
                "$[?@.a[0] == 1].b|false",
                "$[?@.a == 'x]'].b|false",
                "$[?@.a == \"x'\"].b|false",
                "$[?@.a == 'x\\'] =']|false",
                "$[?@ > 1 && @ < 2]|false"
            })
    void aTextIsAComparisonWhereItHasAnOperatorOutsideOfItsBrackets(String text, boolean comparison) {
        assertThat(ComparisonIdiomParser.looksLikeComparison(text)).isEqualTo(comparison);
    }
}

package io.github.arazzocodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Lists releases.         | Lists releases.
        it's 100% `ø` fine      | it's 100% `ø` fine
        end */ class X {}       | end *&#47; class X &#123;&#125;
        \\u002a\\u002f          | &#92;u002a&#92;u002f
        <script>&copy;          | &#60;script&#62;&#38;copy;
        {@link Evil} @see x     | &#123;&#64;link Evil&#125; &#64;see x
        a "string"              | a &#34;string&#34;
        """)
    void escapesWhatEndsACommentOrAString(String text, String harmless) {
        assertThat(HarmlessText.of(text.strip().replace("\\\\", "\\")))
                .isEqualTo(harmless.strip().replace("\\\\", "\\"));
    }

    @Property
    void saysWhatItSaidWhenItIsUnescaped(
            @ForAll @AlphaChars @Chars({'&', '#', '3', '8', ';', '"', '*', '/'}) String text) {
        assertThat(HarmlessText.unescaped(HarmlessText.of(text))).isEqualTo(text);
    }

    @Test
    void isOneLineWhateverTheLineBreak() {
        assertThat(HarmlessText.of(" a\nb\r\nc\u2028d\u2029e\u0085f\u000bg\th  "))
                .isEqualTo("a b c d e f g h");
    }

    @Test
    void dropsBidiControlsNullsAndLoneSurrogates() {
        assertThat(HarmlessText.of("a\u202eb\u2066c\u200fd\0\ud800e\ufefff")).isEqualTo("abcd ef");
    }

    @Test
    void isBounded() {
        assertThat(HarmlessText.of("x".repeat(100_000))).hasSize(1_001).endsWith("…");
    }

    @Property
    void neverHoldsAnythingThatCouldEndWhereItStands(@ForAll String text) {
        assertThat(HarmlessText.of(text)).doesNotContain("*/", "\\", "\"", "\n", "\r", "<", ">", "{", "}", "@");
    }
}

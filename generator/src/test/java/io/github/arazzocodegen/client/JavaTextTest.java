package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {

    /** The character that stands between the space and the end, or the start, is left out, the space with it. */
    @ParameterizedTest
    @ValueSource(strings = {"a word \u0007", "a word \u200b", "\u0007 a word", "a word"})
    void javadocLinesDoNotEndWithASpace(String text) {
        assertThat(JavaText.javadocLines(80, text)).containsExactly("a word");
    }
}

package io.github.arazzocodegen.javagen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {

    /** The character that stands between the space and the end, or the start, is left out, the space with it. */
    @ParameterizedTest
    @ValueSource(strings = {"a word \u0007", "a word \u200b", "\u0007 a word", "a word"})
    void linesDoNotEndWithASpace(String text) {
        assertThat(CommentText.lines(text, 8)).containsExactly("a word");
    }
}

package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void longTextIsCut() {
        assertThat(Excerpt.of("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Excerpt.of("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(Excerpt.of("x".repeat(1_000_000))).hasSize(201);
    }

    @Test
    void charactersThatForgeLinesOrTurnTextAreEscaped() {
        assertThat(Excerpt.of("a\r\n\tb\u0000\u001b[31m\u2028\u202e\ud800\u0085ü😀"))
                .isEqualTo("a\\r\\n\\tb\\u0000\\u001b[31m\\u2028\\u202e\\ud800\\u0085ü😀");
    }

    @Test
    void aSecretThatTheCutGoesThroughIsMasked() {
        assertThat(Excerpt.of("{\"token\":\"" + "hidden".repeat(2_000) + "\"}")).isEqualTo("{\"token\":***…");
        assertThat(Excerpt.of("x".repeat(190) + "\"token\":\"hidden\"")).doesNotContain("hidden");
    }
}

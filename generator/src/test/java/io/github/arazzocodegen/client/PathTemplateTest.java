package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "/a/{b}, /a/{b}",
        "a/{b}, /a/{b}",
        "/a/{the id}/b c, /a/{the id}/b%20c",
        "/é, /%C3%A9",
        "/a?b=c, /a?b=c",
        "/#X-Target=A, /",
        "/a/{x#y}#z, /a/{x#y}",
        "/%20, /%20",
        "/a[0]|<b>, /a%5B0%5D%7C%3Cb%3E"
    })
    void becomesOneThatAUrlCanHave(String path, String sendable) {
        assertThat(PathTemplate.sendable(path)).isEqualTo(sendable);
    }
}

package io.github.arazzocodegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.FlowText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which loops page, since a request in them reads what they set. */
class CyclesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            a<a 202>a                               | 0 | 0 | true
            x; a<x 202>a                            | 1 | 1 | false
            a; b<a; c 202>a                         | 2 | 0 | true
            a; b; c<b 202>a                         | 2 | 0 | true
            x; a<x; b 202>a                         | 2 | 1 | false
            a 201>c; b<a; c 202>a                   | 2 | 0 | true
            a 201>c; b<a 201>end >end; c 202>a      | 2 | 0 | false
            a; b 203>d; c 202>a >end; d<a 204>a >end | 2 | 0 | false
            a; b 203>d; c 202>a >end; d<a 204>a >end | 3 | 0 | true
            a; b; c; d<a 202>b                      | 3 | 1 | false
            a; b !503>d; c; d<b 202>b               | 3 | 1 | true
            """)
    void aLoopPagesOrPolls(String flow, int from, int to, boolean pages) {
        assertThat(Cycles.pages(FlowText.parse(flow).workflows().graph(), from, to))
                .isEqualTo(pages);
    }
}

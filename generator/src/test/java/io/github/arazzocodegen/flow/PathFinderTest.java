package io.github.arazzocodegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.testing.FlowText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example of a path on which a step does not succeed. */
class PathFinderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            a; b; c                        | 1 | 2 | ''
            a 201>c; b; c                  | 1 | 2 | a (action 'c0') → c
            a !503>c; b; c                 | 1 | 2 | a (fails, action 'c0') → c
            a; b !503>c; c                 | 1 | 2 | a → b (fails, action 'c0') → c
            a 201>d; b 202>d; c; d         | 2 | 3 | a (action 'd0') → d
            a; b 202>d; c; d               | 2 | 3 | a → b (action 'd0') → d
            a 201>a >b; b 202>d >c; c; d   | 2 | 3 | a (action 'b1') → b (action 'd0') → d
            a; b                           | 1 | 0 | a
            a 201>end >end; b              | 0 | 1 | ''
            """)
    void aShortestPathPastAStepIsShown(String flow, int skipped, int target, String path) {
        assertThat(new PathFinder(FlowText.parse(flow).workflows().graph()).without(skipped, target))
                .isEqualTo(path);
    }
}

package io.github.arazzocodegen.runtime.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchBudgetTest {

    private static final Pattern CATASTROPHIC = Pattern.compile("^a*a*a*a*a*a*b$");
    private static final String SUBJECT = "a".repeat(200);

    @Test
    void aMatchThatWouldTakeTooLongEnds() {
        MatchBudget budget = MatchBudget.ofDefault();
        assertThatThrownBy(() -> budget.find(CATASTROPHIC, SUBJECT))
                .isInstanceOf(MatchLimitException.class)
                .hasMessageContaining("^a*a*a*a*a*a*b$")
                .hasMessageContaining("too many steps")
                .hasMessageNotContaining(SUBJECT);
        assertThat(budget.remaining()).isZero();
    }

    @Test
    void anOrdinaryMatchTakesWhatItReads() {
        MatchBudget budget = MatchBudget.of(100);
        assertThat(budget.find(Pattern.compile("b"), "aab")).isTrue();
        assertThat(budget.remaining()).isEqualTo(97);
        assertThat(budget.matches(Pattern.compile("b"), "aab")).isFalse();
        assertThat(budget.remaining()).isEqualTo(96);
    }

    @Test
    void theSameMatchCostsTheSame() {
        MatchBudget first = MatchBudget.ofDefault();
        MatchBudget second = MatchBudget.ofDefault();
        first.find(Pattern.compile("(a|b)*c"), "abab".repeat(10));
        second.find(Pattern.compile("(a|b)*c"), "abab".repeat(10));
        assertThat(first.remaining()).isEqualTo(second.remaining()).isLessThan(MatchBudget.DEFAULT);
    }

    @Test
    void severalMatchesShareABudget() {
        MatchBudget budget = MatchBudget.of(5);
        assertThat(budget.matches(Pattern.compile("abc"), "abc")).isTrue();
        assertThatThrownBy(() -> budget.matches(Pattern.compile("abc"), "abc")).isInstanceOf(MatchLimitException.class);
    }

    @Test
    void aMatchThatNeedsTooDeepAStackEnds() {
        Pattern pattern = Pattern.compile("(?:a|b)*c");
        assertThatThrownBy(() -> MatchBudget.of(Long.MAX_VALUE).matches(pattern, "ab".repeat(5_000_000)))
                .isInstanceOf(MatchLimitException.class)
                .hasMessageContaining("too deep a stack");
    }

    @Test
    void manyThreadsMatchTheSamePatternAtOnce() {
        Pattern pattern = Pattern.compile("^release-[0-9]+$");
        boolean[] right = new boolean[20_000];
        IntStream.range(0, right.length).parallel().forEach(i -> {
            String text = i % 2 == 0 ? "release-" + i : "branch-" + i;
            right[i] = MatchBudget.ofDefault().find(pattern, text) == (i % 2 == 0);
        });
        assertThat(right).doesNotContain(false);
    }

    @Test
    void aPatternIsMatchedAfterAMatchOfItWasGivenUp() {
        Pattern pattern = Pattern.compile("abc");
        assertThatThrownBy(() -> MatchBudget.of(2).find(pattern, "abc")).isInstanceOf(MatchLimitException.class);
        assertThat(MatchBudget.of(3).find(pattern, "abc")).isTrue();
        assertThat(MatchBudget.of(3).find(pattern, "abd")).isFalse();
    }

    @Test
    void aBudgetIsPositive() {
        assertThatThrownBy(() -> MatchBudget.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The budget is less than 1: 0");
    }
}

package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementsTest {

    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void whatIsNotThereIsNull() {
        assertThat(Elements.at(ABC, 0)).isEqualTo("a");
        assertThat(Elements.at(ABC, 2)).isEqualTo("c");
        assertThat(Elements.at(ABC, 3)).isNull();
        assertThat(Elements.at(ABC, -1)).isNull();
        assertThat(Elements.<String>at(null, 0)).isNull();
        assertThat(Elements.fromEnd(ABC, 1)).isEqualTo("c");
        assertThat(Elements.fromEnd(ABC, 3)).isEqualTo("a");
        assertThat(Elements.fromEnd(ABC, 4)).isNull();
        assertThat(Elements.<String>fromEnd(null, 1)).isNull();
        assertThat(Elements.get(Map.of("k", 1), "k")).isEqualTo(1);
        assertThat(Elements.get(Map.of("k", 1), "other")).isNull();
        assertThat(Elements.<Integer>get(null, "k")).isNull();
    }

    /** What RFC 9535, section 2.3.4.2.2, selects. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 1, abcdefg",
                "1, 3, 1, bc",
                "5, -, 1, fg",
                "-3, -1, 1, ef",
                "-100, 2, 1, ab",
                "3, 3, 1, ''",
                "4, 2, 1, ''",
                "2, 100, 1, cdefg",
                "1, 5, 2, bd",
                "0, 6, 3, ad",
                "-, -, 2, aceg",
                "5, 1, -2, fd",
                "-, -, -1, gfedcba",
                "-, -, -3, gda",
                "-2, -, -1, fedcba",
                "-, -3, -1, gf",
                "100, 4, -1, gf",
                "1, 5, -1, ''",
                "-, -, 0, ''",
                "-, -, 2147483647, a",
                "-, -, -2147483648, g",
                "2, -100, -1, cba"
            })
    void sliceIsThatOfJsonPath(@Nullable Integer start, @Nullable Integer end, int step, String expected) {
        List<String> letters = List.of("a", "b", "c", "d", "e", "f", "g");

        assertThat(String.join("", Elements.slice(letters, start, end, step))).isEqualTo(expected);
        if (step == 1) {
            assertThat(String.join("", Elements.slice(letters, start, end))).isEqualTo(expected);
        }
    }

    @Test
    void aTestHoldsForAnyElementThatIsThere() {
        List<@Nullable String> some = Arrays.asList(null, "b");
        Map<String, @Nullable String> members = new HashMap<>();
        members.put("x", null);

        assertThat(Elements.any(some, text -> text.equals("b"))).isTrue();
        assertThat(Elements.any(some, text -> text.equals("c"))).isFalse();
        assertThat(Elements.any((List<String>) null, text -> true)).isFalse();
        assertThat(Elements.any(members, text -> true)).isFalse();
        assertThat(Elements.any(Map.of("x", "b"), text -> text.equals("b"))).isTrue();
        assertThat(Elements.any((Map<String, String>) null, text -> true)).isFalse();
    }

    @Test
    void theOnlyElementIsThatOfOne() {
        List<@Nullable String> nothing = new ArrayList<>();
        nothing.add(null);

        assertThat(Elements.only(List.of("a"))).isEqualTo("a");
        assertThat(Elements.only(ABC)).isNull();
        assertThat(Elements.only(List.<String>of())).isNull();
        assertThat(Elements.only(nothing)).isNull();
        assertThat(Elements.only(ABC, text -> text.equals("b"))).isEqualTo("b");
        assertThat(Elements.only(ABC, text -> !text.equals("b"))).isNull();
        assertThat(Elements.only(ABC, text -> text.isEmpty())).isNull();
    }

    @Test
    void sizesAreThoseOfListsMapsAndTexts() {
        assertThat(Elements.size(ABC)).isEqualTo(3);
        assertThat(Elements.size(Map.of("a", 1))).isEqualTo(1);
        assertThat(Elements.size("four")).isEqualTo(4);
        assertThat(Elements.size(4)).isNull();
        assertThat(Elements.size(null)).isNull();
    }
}

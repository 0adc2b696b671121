package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonValuesTest {

    private static final Map<String, @Nullable Object> VALUE = new HashMap<>();

    static {
        VALUE.put("list", Arrays.asList("zero", null, List.of("deep")));
        VALUE.put("none", null);
        VALUE.put("", "empty");
        VALUE.put("a/b", "slash");
        VALUE.put("m~n", "tilde");
        VALUE.put("~1", "both");
        VALUE.put("0", "digit");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "/list/0, zero, true",
                "/list/2/0, deep, true",
                "/list/1, null, true",
                "/none, null, true",
                "/, empty, true",
                "/a~1b, slash, true",
                "/m~0n, tilde, true",
                "/~01, both, true",
                "/0, digit, true",
                "/missing, null, false",
                "/list/3, null, false",
                "/list/00, null, false",
                "/list/-, null, false",
                "/list/-1, null, false",
                "/list/99999999999, null, false",
                "/list/0/x, null, false",
                "/none/x, null, false"
            })
    void pointersAreFollowed(String pointer, @Nullable String value, boolean present) {
        assertThat(JsonValues.at(VALUE, pointer)).isEqualTo(value);
        assertThat(JsonValues.has(VALUE, pointer)).isEqualTo(present);
    }

    @Test
    void theEmptyPointerIsTheValueItself() {
        assertThat(JsonValues.at(VALUE, "")).isSameAs(VALUE);
        assertThat(JsonValues.has(null, "")).isTrue();
        assertThat(JsonValues.has(null, "/a")).isFalse();
    }

    @Test
    void whatIsNoPointerIsRefused() {
        assertThatThrownBy(() -> JsonValues.at(VALUE, "list/0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list/0");
    }
}

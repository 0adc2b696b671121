package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CopiesTest {

    @Test
    void aListKeepsOrderAndNullAndIsIndependent() {
        List<@Nullable String> original = new ArrayList<>(Arrays.asList("b", null, "a"));
        List<@Nullable String> copy = Copies.list(original);
        original.clear();

        assertThat(copy).containsExactly("b", null, "a");
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMapKeepsOrderAndNullAndIsIndependent() {
        Map<String, @Nullable Integer> original = new LinkedHashMap<>();
        original.put("b", 1);
        original.put("a", null);
        Map<String, @Nullable Integer> copy = Copies.map(original);
        original.clear();

        assertThat(copy.keySet()).containsExactly("b", "a");
        assertThat(copy).containsEntry("a", null);
        assertThatThrownBy(() -> copy.put("c", 2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void noneIsCopiedToNone() {
        assertThat(Copies.<String>listIfPresent(null)).isNull();
        assertThat(Copies.<String>listIfPresent(List.of("a"))).containsExactly("a");
        assertThat(Copies.<String, String>mapIfPresent(null)).isNull();
        assertThat(Copies.<String, String>mapIfPresent(Map.of("a", "b"))).containsExactly(Map.entry("a", "b"));
    }

    @Test
    void anElementThatIsNotThereIsNull() {
        List<@Nullable String> list = Arrays.asList("a", null);

        assertThat(Elements.at(list, 0)).isEqualTo("a");
        assertThat(Elements.at(list, 1)).isNull();
        assertThat(Elements.at(list, 2)).isNull();
        assertThat(Elements.at(list, -1)).isNull();
        assertThat(Elements.<String>at(null, 0)).isNull();
        assertThat(Elements.get(Map.of("a", 1), "a")).isEqualTo(1);
        assertThat(Elements.get(Map.of("a", 1), "b")).isNull();
        assertThat(Elements.<Integer>get(null, "a")).isNull();
    }
}

package io.github.arazzocodegen.runtime.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonPathPropertiesTest {

    private static final Object VALUE = Map.of(
            "a", Arrays.asList(1, 2.5, "x", null, Map.of("b", List.of("ab", "ba", true), "length", 3)),
            "b", Map.of("a", List.of(List.of(1), List.of())));

    @Property
    void anyTextIsAQueryOrRefusedWithAPlaceInIt(@ForAll("likeQueries") String text) {
        try {
            JsonPath.parseLegacy(text).nodes(VALUE);
        } catch (JsonPathSyntaxException e) {
            assertThat(e.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(e.problem()).isNotEmpty();
        }
        try {
            check(JsonPath.parse(text));
            assertThat(JsonPath.parseLegacy(text)).isNotNull();
        } catch (JsonPathSyntaxException e) {
            assertThat(e.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(e.problem()).isNotEmpty();
        }
    }

    /** A query means what its printed text means, and each of its nodes is where its path says. */
    private static void check(JsonPath path) {
        JsonPath printed = JsonPath.parse(path.toString());
        List<Object> nodes = path.nodes(VALUE);
        assertThat(printed).hasToString(path.toString());
        assertThat(printed.nodes(VALUE)).isEqualTo(nodes);
        assertThat(path.exists(VALUE)).isEqualTo(!nodes.isEmpty());
        for (Node node : path.locatedNodes(VALUE)) {
            assertThat(JsonPath.parse(node.path().toString()).nodes(VALUE)).containsExactly(node.value());
        }
    }

    @Property
    void anyStringIsANameWhenItIsQuoted(@ForAll("names") String name, @ForAll("names") String other) {
        JsonPath path = JsonPath.parse("$[" + QueryPrinter.quote(name) + "]");
        assertThat(path.nodes(Map.of(name, 1))).containsExactly(1);
        assertThat(path.exists(Map.of(other, 1))).isEqualTo(other.equals(name));
        assertThat(JsonPath.parse(path.toString()).exists(Map.of(name, 1))).isTrue();
    }

    /** The order of strings is that of their code points. */
    @Property
    void stringsAreComparedByCodePoints(@ForAll("names") String left, @ForAll("names") String right) {
        int expected =
                Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
        assertThat(JsonPath.parse("$[?$[0] < $[1]]").exists(List.of(left, right)))
                .isEqualTo(expected < 0);
        assertThat(JsonPath.parse("$[?$[0] >= $[1]]").exists(List.of(left, right)))
                .isEqualTo(expected >= 0);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(4),
                        Arbitraries.strings().withChars("ab'\"\\\n\uFFFD").ofMaxLength(3),
                        Arbitraries.of("\uD83D\uDE00", "a\uD83D\uDE00", "\uFFFD\uD83D\uDE00"))
                .filter(name -> name.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Provide
    Arbitrary<String> likeQueries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "$",
                "@",
                ".",
                "..",
                ".a",
                "..b",
                ".*",
                "[",
                "]",
                "[*]",
                "[0]",
                "[-1]",
                "[1:]",
                "[::-1]",
                "['a']",
                "[\"b\"]",
                "[?",
                "?",
                "?@.a",
                "[?@",
                "(",
                ")",
                "(@.length-1)",
                ",",
                ":",
                "'x'",
                "1",
                "-1.5e1",
                "true",
                "null",
                " == ",
                "!=",
                "<",
                ">=",
                "&&",
                "||",
                "!",
                "length(",
                "count(",
                "match(",
                "search(",
                "value(",
                "@.b",
                "$.a",
                ".length",
                "'a.*'",
                " ",
                "\t",
                "\\",
                "'",
                "\"",
                "-",
                "=",
                "\uD83D\uDE00",
                "\uD83D");
        Arbitrary<String> filters =
                pieces.list().ofMinSize(1).ofMaxSize(7).map(list -> "$..[?" + String.join("", list) + "]");
        return Arbitraries.oneOf(
                Arbitraries.strings(), filters, pieces.list().ofMaxSize(10).map(list -> "$" + String.join("", list)));
    }
}

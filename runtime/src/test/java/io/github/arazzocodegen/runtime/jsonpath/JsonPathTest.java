package io.github.arazzocodegen.runtime.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.arazzocodegen.runtime.regex.MatchLimitException;
import io.github.arazzocodegen.runtime.testing.Cases;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code queries.txt} has a query, its canonical text, a value, and the nodes that it selects; {@code legacy.txt} the same
 * for the legacy dialect; {@code errors.txt} and {@code legacy-errors.txt} what is refused.
 */
class JsonPathTest {

    @TestFactory
    Stream<DynamicTest> queries() throws IOException {
        return Cases.of(
                "jsonpath/queries.txt",
                text -> printed(text, JsonPath::parse),
                columns -> assertSelects(JsonPath.parse(columns.get(0)), columns));
    }

    @TestFactory
    Stream<DynamicTest> legacyQueries() throws IOException {
        return Cases.of(
                "jsonpath/legacy.txt",
                text -> printed(text, JsonPath::parseLegacy),
                columns -> assertSelects(JsonPath.parseLegacy(columns.get(0)), columns));
    }

    @TestFactory
    Stream<DynamicTest> errors() throws IOException {
        return Cases.of("jsonpath/errors.txt", text -> printed(text, JsonPath::parse), JsonPathTest::assertRefused);
    }

    @TestFactory
    Stream<DynamicTest> legacyErrors() throws IOException {
        return Cases.of(
                "jsonpath/legacy-errors.txt",
                text -> printed(text, JsonPath::parseLegacy),
                JsonPathTest::assertRefused);
    }

    @Test
    void existsLooksNoFurtherThanTheFirstNode() {
        List<Object> endless = new ArrayList<>(List.of(1, 2)) {
            private static final long serialVersionUID = 1L;

            @Override
            public Iterator<Object> iterator() {
                return Stream.generate(() -> (Object) 1).iterator();
            }
        };
        assertThat(JsonPath.parse("$[*]").exists(endless)).isTrue();
        assertThat(JsonPath.parse("$..[?@ == 1]").exists(endless)).isTrue();
        assertThat(JsonPath.parse("$[?@[*]]").exists(List.of(endless))).isTrue();
    }

    @Test
    void nodesHaveNormalizedPathsAndPointers() {
        Object value = Map.of("a/b", List.of(Map.of("it's", 1)));
        Node node = JsonPath.parse("$..*").locatedNodes(value).get(2);
        assertThat(node.path()).hasToString("$['a/b'][0]['it\\'s']");
        assertThat(node.path().toJsonPointer()).isEqualTo("/a~1b/0/it's");
        assertThat(node.path().elements()).containsExactly("a/b", 0, "it's");
        assertThat(node.path())
                .isEqualTo(JsonPath.parse("$['a/b'][0].*")
                        .locatedNodes(value)
                        .get(0)
                        .path());
        assertThat(node.value()).isEqualTo(1);
    }

    @Test
    void nodesThatAreNullAreNodes() {
        assertThat(JsonPath.parse("$.a").nodes(Collections.singletonMap("a", null)))
                .containsExactly((Object) null);
        assertThat(JsonPath.parse("$").nodes(null)).containsExactly((Object) null);
        assertThat(JsonPath.parse("$.a").exists(Map.of())).isFalse();
    }

    @Test
    void resultsCanNotBeChanged() {
        assertThatThrownBy(() -> JsonPath.parse("$").nodes(1).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> JsonPath.parse("$").locatedNodes(1).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void deepQueriesAreRefusedAndDoNotOverflowTheStack() {
        for (String text : List.of(
                "$" + ".a".repeat(100_000),
                "$" + "[?@".repeat(100_000),
                "$[?" + "(".repeat(100_000),
                "$[?" + "!(".repeat(100_000),
                "$[?" + "length(".repeat(100_000))) {
            for (Function<String, JsonPath> parser :
                    List.<Function<String, JsonPath>>of(JsonPath::parse, JsonPath::parseLegacy)) {
                assertThatThrownBy(() -> parser.apply(text))
                        .isInstanceOf(JsonPathSyntaxException.class)
                        .hasMessageContaining("nested too deep");
            }
        }
    }

    @Test
    void theDeepestQueriesAreEvaluated() {
        String deepest = "[?@".repeat(66) + "]".repeat(66);
        Object value = 1;
        for (int i = 0; i < 66; i++) {
            value = List.of(value);
        }
        assertThat(JsonPath.parse("$" + deepest).exists(value)).isTrue();
        assertThat(JsonPath.parse("$" + "..*".repeat(199)).nodes(List.of(1))).isEmpty();
    }

    /** Each has more ways to a value than anybody would wait for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$..*..*..*..nothing",
                "$[?count(@..*..*..*..*) > 0]",
                "$..*..*[0:10]..*..nothing",
                "$..*..*..*[?@.nothing]",
                "$..[?@..*..*..* == 1]",
                "$..*..*[?@ == $]"
            })
    void aQueryThatTakesTooManyStepsIsGivenUp(String query) {
        List<@Nullable Object> value = List.of(1);
        for (int i = 0; i < 500; i++) {
            value = List.of(value, 1);
        }
        Object deep = value;

        assertThatThrownBy(() -> JsonPath.parse(query.replace("@..*..*..* == 1", "count(@..*..*..*) == 1"))
                        .exists(deep))
                .isInstanceOf(MatchLimitException.class)
                .hasMessageStartingWith("the query takes too many steps in a value of this kind");
        assertThat(JsonPath.parse("$..nothing").exists(deep)).isFalse();
    }

    @Test
    void deepValuesDoNotOverflowTheStack() {
        List<Object> left = nested(100_000);
        List<Object> right = nested(100_000);
        assertThat(JsonPath.parse("$..[?@ == 1]").nodes(left)).hasSize(1);
        assertThat(JsonPath.parse("$[?$[0] == $[1]]").exists(List.of(left, right)))
                .isTrue();
        assertThat(JsonPath.parse("$..*").locatedNodes(left).get(99_999).path().elements())
                .hasSize(100_000);
    }

    private static List<Object> nested(int depth) {
        List<Object> innermost = new ArrayList<>(List.of(1));
        for (int i = 1; i < depth; i++) {
            innermost = new ArrayList<>(Collections.singletonList(innermost));
        }
        return innermost;
    }

    @Test
    void longAlternativesAreNoNesting() {
        JsonPath path = JsonPath.parse("$[?" + "@.a == 1 || ".repeat(20_000) + "@.b && !(@.c == 2)]");
        assertThat(path.exists(List.of(Map.of("b", 1)))).isTrue();
    }

    @Test
    void matchesThatWouldTakeTooLongEnd() {
        JsonPath path = JsonPath.parse("$[?match(@, 'a*a*a*a*a*a*b')]");
        Object value = List.of("aab", "a".repeat(200));
        assertThat(path.exists(value)).isTrue();
        assertThatThrownBy(() -> path.nodes(value)).isInstanceOf(MatchLimitException.class);
        assertThatThrownBy(() -> path.withMatchBudget(2).exists(value)).isInstanceOf(MatchLimitException.class);
        assertThat(path.withMatchBudget(10).exists(List.of("x"))).isFalse();
    }

    @Test
    void numbersOfAllTypesAreComparedExactly() {
        List<Object> numbers =
                Arrays.asList(1, 1L, (short) 1, (byte) 1, 1.0, 1.0f, new BigInteger("1"), new BigDecimal("1.000"));
        assertThat(JsonPath.parse("$[?@ == 1]").nodes(numbers)).hasSize(numbers.size());
        assertThat(JsonPath.parse("$[?@ <= 1 && @ >= 1.0]").nodes(numbers)).hasSize(numbers.size());
        assertThat(JsonPath.parse("$[?@ < 1.0000000000000000000001 && @ > 0.99999999999999999999]")
                        .nodes(numbers))
                .hasSize(numbers.size());
        assertThat(JsonPath.parse("$[?@ == 0.1]").nodes(List.of(0.1, 0.1f, new BigDecimal("0.1"))))
                .hasSize(3);
        assertThat(JsonPath.parse("$[?@ == 9007199254740993]").nodes(List.of(9007199254740992.0, 9007199254740993L)))
                .containsExactly(9007199254740993L);
        assertThat(JsonPath.parse("$[?@ < 1e999999999 && @ > -1e999999999]")
                        .nodes(List.of(Double.MAX_VALUE, Long.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY)))
                .containsExactly(Double.MAX_VALUE, Long.MIN_VALUE);
    }

    @Test
    void oneQueryServesManyThreads() {
        JsonPath path = JsonPath.parse("$[?match(@.a, 'x[0-9]+') && count($[*]) == length($)]");
        List<Object> value = List.of(Map.of("a", "x1"), Map.of("a", "y"), Map.of("a", "x2"));
        assertThat(Stream.generate(() -> value)
                        .parallel()
                        .limit(5_000)
                        .map(path::nodes)
                        .distinct())
                .containsExactly(List.of(Map.of("a", "x1"), Map.of("a", "x2")));
    }

    private static void assertSelects(JsonPath path, List<String> columns) {
        Object value = Cases.json(columns.get(2));
        assertThat(path.nodes(value)).isEqualTo(Cases.json(columns.get(3)));
        assertThat(path.exists(value)).isEqualTo(!path.nodes(value).isEmpty());
    }

    private static void assertRefused(List<String> columns) {
        assertThat(columns.get(1)).startsWith("{");
    }

    private static String printed(String text, Function<String, JsonPath> parser) {
        try {
            return parser.apply(text).toString();
        } catch (JsonPathSyntaxException e) {
            assertThat(e).hasMessageContaining(e.problem());
            assertThat(e.offset()).isEqualTo(e.span().start());
            return "{" + e.span().start() + "-" + e.span().end() + " " + e.problem()
                    + (e.help().isEmpty() ? "" : "; " + e.help()) + "}";
        }
    }
}

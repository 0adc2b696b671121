package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.runtime.xpath.XmlPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final String NO_CONTEXT = "its context has no value";
    private static final String NO_ARGUMENT = "an expression in it has no value";

    private final List<String> problems = new ArrayList<>();
    private final Criterion criterion = new Criterion(problems::add);

    @Test
    void aPatternIsLookedForInTheTextOfAValue() {
        assertThat(criterion.finds(Pattern.compile("b"), "abc")).isTrue();
        assertThat(criterion.finds(Pattern.compile("^b"), "abc")).isFalse();
        assertThat(criterion.finds(Pattern.compile("^20.$"), 204)).isTrue();
        assertThat(criterion.finds(Pattern.compile("\"a\":\\[1,null]"), Map.of("a", Arrays.asList(1, null))))
                .isTrue();
        assertThat(problems).isEmpty();
        assertThat(criterion.finds(Pattern.compile("b"), null)).isFalse();
        assertThat(problems).containsExactly(NO_CONTEXT);
    }

    @Test
    void aPatternThatCostsTooMuchIsNotEvaluated() {
        String text = "a".repeat(5000);

        assertThat(criterion.finds(Pattern.compile("(a|aa)+$"), text + "b")).isFalse();
        assertThat(criterion.findsPattern(text + "b", "(a|aa)+$")).isFalse();
        assertThat(problems)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("(a|aa)+").doesNotContain("aaaaa"));
    }

    @Test
    void aPatternIsMadeOfParts() {
        assertThat(criterion.findsPattern("v1.2", "^v", "1", Criterion.literally(".2"), "$"))
                .isTrue();
        assertThat(criterion.findsPattern("v1x2", "^v", "1", Criterion.literally(".2"), "$"))
                .isFalse();
        assertThat(criterion.findsPattern(12, 1, 2)).isTrue();
        assertThat(problems).isEmpty();
        assertThat(criterion.findsPattern(null, "a")).isFalse();
        assertThat(criterion.findsPattern("a", "a", null)).isFalse();
        assertThat(criterion.findsPattern("a", "(")).isFalse();
        assertThat(problems)
                .startsWith(NO_CONTEXT, NO_ARGUMENT)
                .hasSize(3)
                .last()
                .asString()
                .isNotEmpty();
        assertThat(Criterion.literally(null)).isNull();
    }

    @Test
    void aQuerySelectsOrNot() {
        JsonPath query = JsonPath.parse("$.a[?@ > 1]");

        assertThat(criterion.selects(query, Map.of("a", List.of(1, 2)))).isTrue();
        assertThat(criterion.selects(query, Map.of("a", List.of(1)))).isFalse();
        assertThat(problems).isEmpty();
        assertThat(criterion.selects(query, null)).isFalse();
        assertThat(criterion.selects(query, Map.of(), (Object) null)).isFalse();
        assertThat(problems).containsExactly(NO_CONTEXT, NO_ARGUMENT);
    }

    @Test
    void aQueryThatIsWrittenOutHoldsOrNot() {
        assertThat(criterion.holds("a", text -> text.equals("a"))).isTrue();
        assertThat(criterion.holds("b", text -> text.equals("a"))).isFalse();
        assertThat(criterion.holds("b", (text, budget) -> budget.find(Pattern.compile("b"), text)))
                .isTrue();
        assertThat(criterion.holds("c", (text, budget) -> budget.find(Pattern.compile("b"), text)))
                .isFalse();
        assertThat(problems).isEmpty();
        String none = null;
        assertThat(criterion.holds(none, text -> true)).isFalse();
        assertThat(criterion.holds(none, (text, budget) -> true)).isFalse();
        assertThat(problems).containsExactly(NO_CONTEXT, NO_CONTEXT);
    }

    @Test
    void anXPathIsTrueOrNot() {
        XmlPath path = XmlPath.of("/a/b = $p0");

        assertThat(criterion.isTrue(path, "<a><b>x</b></a>", "x")).isTrue();
        assertThat(criterion.isTrue(path, "<a><b>x</b></a>", "y")).isFalse();
        assertThat(problems).isEmpty();
        assertThat(criterion.isTrue(path, null, "x")).isFalse();
        assertThat(criterion.isTrue(path, "<a/>", (Object) null)).isFalse();
        assertThat(criterion.isTrue(path, "{}", "x")).isFalse();
        assertThat(problems).startsWith(NO_CONTEXT, NO_ARGUMENT).hasSize(3);
        assertThat(problems.get(2)).startsWith("the context is no XML document");
    }
}

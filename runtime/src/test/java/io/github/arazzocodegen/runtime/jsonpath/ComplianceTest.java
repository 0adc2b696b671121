package io.github.arazzocodegen.runtime.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The compliance suite of RFC 9535, where the folder that it is shared in is there. */
class ComplianceTest {

    private static final Path SUITE = Path.of("..", "..", "shared", "jsonpath", "cts.json");
    private static final int CASES = 703;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return suite(JsonMapper.builder().build());
    }

    @TestFactory
    Stream<DynamicTest> casesWithExactNumbers() throws IOException {
        return suite(JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .build());
    }

    @Test
    void theSuiteIsWhole() throws IOException {
        assertThat(suite(new ObjectMapper())).hasSizeGreaterThanOrEqualTo(CASES);
    }

    private static Stream<DynamicTest> suite(ObjectMapper mapper) throws IOException {
        assumeTrue(Files.isRegularFile(SUITE), () -> "skipped: the compliance suite is not at " + SUITE);
        Map<?, ?> suite = mapper.readValue(SUITE.toFile(), Map.class);
        return ((List<?>) suite.get("tests"))
                .stream()
                        .map(test -> (Map<?, ?>) test)
                        .map(test -> DynamicTest.dynamicTest(String.valueOf(test.get("name")), () -> check(test)));
    }

    private static void check(Map<?, ?> test) {
        String selector = (String) test.get("selector");
        if (Boolean.TRUE.equals(test.get("invalid_selector"))) {
            assertThat(catchThrowable(() -> JsonPath.parse(selector))).isInstanceOf(JsonPathSyntaxException.class);
            return;
        }
        JsonPath path = JsonPath.parse(selector);
        Object document = test.get("document");
        List<Node> located = path.locatedNodes(document);
        List<Object> values = path.nodes(document);
        List<String> places =
                located.stream().map(node -> node.path().toString()).toList();

        assertThat(values).isIn(allowed(test, "result", "results"));
        assertThat(places).isIn(allowed(test, "result_paths", "results_paths"));
        assertThat(located.stream().map(Node::value)).containsExactlyElementsOf(values);
        assertThat(path.exists(document)).isEqualTo(!values.isEmpty());
        places.forEach(
                place -> assertThat(JsonPath.parse(place).nodes(document)).hasSize(1));
        assertThat(JsonPath.parse(path.toString()).nodes(document)).isEqualTo(values);
        assertThat(JsonPath.parse(path.toString())).hasToString(path.toString());
        assertThat(JsonPath.parseLegacy(selector)).hasToString(path.toString());
    }

    /** The one result of a case, or all that are allowed where the order of members is not settled. */
    private static List<?> allowed(Map<?, ?> test, String one, String several) {
        return test.containsKey(one) ? List.of(test.get(one)) : (List<?>) test.get(several);
    }
}

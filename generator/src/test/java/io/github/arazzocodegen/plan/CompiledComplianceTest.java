package io.github.arazzocodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.arazzocodegen.runtime.Step;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.Workflows;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The compliance suite of RFC 9535 on queries that are plain Java, where the folder that it is shared in is there. Each
 * document is described by a schema of its own. Of each query it is asked whether it selects something, and, by a second
 * query, whether it selects as many nodes as the evaluator does.
 */
class CompiledComplianceTest {

    private static final Path SUITE = Path.of("..", "..", "shared", "jsonpath", "cts.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SIGNATURE = Pattern.compile("boolean holds\\((.*) body, Step");

    private record Case(int number, String query, int document, boolean counting) {}

    private record Compiled(Case of, String name) {}

    private final Map<String, Integer> documents = new LinkedHashMap<>();

    @Test
    void queriesInPlainJavaSelectWhatTheEvaluatorSelects() throws IOException, ReflectiveOperationException {
        assumeTrue(Files.isRegularFile(SUITE), () -> "skipped: the compliance suite is not at " + SUITE);
        List<Case> cases = cases();
        Workflows workflows = Workflows.over(
                description(), cases.stream().map(CompiledComplianceTest::steps).toList());
        assertThat(workflows.errors()).isEmpty();
        Map<String, String> sources = workflows.sources();
        Map<String, String> files = new TreeMap<>(workflows.client().files());
        List<Compiled> compiled = new ArrayList<>();
        Map<String, List<String>> leftOut = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            Case of = cases.get(i);
            String name = "Typed" + i;
            Optional<String> source = TypedConditions.source(sources.get("p/W" + (i == 0 ? "" : i) + ".java"), name);
            if (source.isEmpty()) {
                leftOut.computeIfAbsent(reason(of), key -> new ArrayList<>())
                        .add(of.number() + (of.counting() ? "#" : ""));
                continue;
            }
            compiled.add(new Compiled(of, name));
            files.put(
                    "p/" + name + ".java",
                    source.get().replace("class " + name + " {", "class " + name + " {\n" + reader(source.get())));
        }
        Golden.assertMatches("plan/compliance.txt", listed(compiled.size(), leftOut));
        Path classes = Files.createTempDirectory(Files.createDirectories(Path.of("target", "compliance")), "c");
        assertThat(Javac.messages(files, List.of(), classes)).isEmpty();
        ClassLoader loader = URLClassLoader.newInstance(
                new URL[] {classes.toUri().toURL()}, CompiledComplianceTest.class.getClassLoader());
        for (Compiled typed : compiled) {
            Class<?> condition = loader.loadClass("p." + typed.name());
            byte[] document = text(typed.of().document()).getBytes(StandardCharsets.UTF_8);
            Object json = condition.getMethod("json", byte[].class).invoke(null, (Object) document);
            boolean expected = JsonPath.parse(typed.of().query()).exists(json);
            Method holds = condition.getMethod("asked", byte[].class, Step.class);
            Step step = Step.start("w", "s", WorkflowOptions.defaults());
            assertThat(holds.invoke(null, document, step))
                    .as(typed.of().query() + " of " + text(typed.of().document()))
                    .isEqualTo(expected);
        }
    }

    /** How a condition's class reads the bytes that it is asked of. */
    private static String reader(String source) {
        Matcher signature = SIGNATURE.matcher(source);
        assertThat(signature.find()).isTrue();
        return """
                    public static boolean asked(byte[] bytes, Step step) throws java.io.IOException {
                        return holds(p.things.BodyType.json("200", new com.fasterxml.jackson.core.type.TypeReference<%s>() {})
                                .decode(bytes, "application/json", (pointer, problem) -> {}), step, null);
                    }

                    public static Object json(byte[] bytes) throws java.io.IOException {
                        return p.things.BodyType.ANY.decode(bytes, "application/json", (pointer, problem) -> {});
                    }
                """.formatted(signature.group(1));
    }

    private static String listed(int compiled, Map<String, List<String>> leftOut) {
        String reasons = leftOut.entrySet().stream()
                .map(reason -> reason.getKey() + " (" + reason.getValue().size() + "): "
                        + String.join(" ", reason.getValue()) + "\n")
                .collect(Collectors.joining());
        return "In plain Java: " + compiled
                + "\nLeft out, by their numbers in the suite; # is the query for the number:\n" + reasons;
    }

    private List<Case> cases() throws IOException {
        List<?> tests = (List<?>) JSON.readValue(SUITE.toFile(), Map.class).get("tests");
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            Map<?, ?> test = (Map<?, ?>) tests.get(i);
            if (Boolean.TRUE.equals(test.get("invalid_selector"))) {
                continue;
            }
            Object document = test.get("document");
            int number = documents.computeIfAbsent(JSON.writeValueAsString(document), text -> documents.size());
            String query = JsonPath.parse((String) test.get("selector")).toString();
            int nodes = JsonPath.parse(query).nodes(document).size();
            cases.add(new Case(i, query, number, false));
            cases.add(new Case(i, "$[?count(" + query + ") == " + nodes + "]", number, true));
        }
        return cases;
    }

    private String text(int document) {
        return List.copyOf(documents.keySet()).get(document);
    }

    private String description() throws JsonProcessingException {
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(JSON.readValue(text(i), Object.class));
            schemas.put("Doc" + i, DerivedSchema.of(values));
            Map<String, Object> content =
                    Map.of("application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/Doc" + i)));
            paths.put(
                    "/" + i,
                    Map.of(
                            "get",
                            Map.of(
                                    "operationId",
                                    "doc" + i,
                                    "responses",
                                    Map.of("200", Map.of("description", "ok", "content", content)))));
        }
        return JSON.writeValueAsString(Map.of(
                "openapi", "3.1.0",
                "info", Map.of("title", "Documents", "version", "1"),
                "servers", List.of(Map.of("url", "https://documents.example")),
                "paths", paths,
                "components", Map.of("schemas", schemas)));
    }

    private static String steps(Case of) {
        return """
                - stepId: s
                  operationId: doc%s
                  successCriteria:
                  - {context: $response.body, type: jsonpath, condition: %s}
                """.formatted(of.document(), quoted(of.query()));
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String reason(Case of) {
        String schema = documentSchema(of);
        return of.query().equals("$")
                ? "the whole document is selected"
                : schema.contains("{}") || schema.contains("\"null\"")
                        ? "the document has values of no one type"
                        : "types do not decide, or decide it for all data";
    }

    private String documentSchema(Case of) {
        try {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(JSON.readValue(text(of.document()), Object.class));
            return JSON.writeValueAsString(DerivedSchema.of(values));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

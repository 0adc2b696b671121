package io.github.arazzocodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code plan/list-queries.txt} that are plain Java select something of a response exactly where the
 * evaluator does: with members left out and null, with enum values that the description does not know, with null elements.
 */
class TypedQueryPropertiesTest {

    private static final Pattern REQUIRED = Pattern.compile("step\\.require\\((.*), \".*\"\\);");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    private static final Pattern [^;]*;");
    private static final String DECODER = """
            package p;

            import com.fasterxml.jackson.core.type.TypeReference;
            import java.io.IOException;
            import java.util.List;
            import p.things.BodyType;
            import p.things.model.Thing;

            public final class Decoder {
                public static List<Thing> things(byte[] bytes) throws IOException {
                    return BodyType.json("200", new TypeReference<List<Thing>>() {})
                            .decode(bytes, "application/json", (pointer, problem) -> {});
                }

                public static Object any(byte[] bytes) throws IOException {
                    return BodyType.ANY.decode(bytes, "application/json", (pointer, problem) -> {});
                }
            }
            """;

    private static final Map<String, Method> TYPED = new LinkedHashMap<>();
    private static @Nullable Method things;
    private static @Nullable Method any;

    @BeforeContainer
    static void compile() throws IOException, ReflectiveOperationException {
        Map<String, String> queries = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (String query : Golden.texts("plan/list-queries.txt")) {
            Workflows workflows = Workflows.steps("""
                    - stepId: s
                      operationId: listThings
                      successCriteria:
                      - {context: $response.body, type: jsonpath, condition: %s}
                    """.formatted(Workflows.quoted(query)));
            String name = "Typed" + queries.size();
            typed(workflows, name).ifPresent(source -> {
                queries.put(query, "p." + name);
                files.put("p/" + name + ".java", source);
                files.putAll(workflows.client().files());
            });
        }
        assertThat(queries).hasSizeGreaterThan(25);
        files.put("p/Decoder.java", DECODER);
        Path classes = Files.createTempDirectory(Files.createDirectories(Path.of("target", "typed-queries")), "c");
        assertThat(Javac.messages(files, List.of(), classes)).isEmpty();
        ClassLoader loader = URLClassLoader.newInstance(
                new java.net.URL[] {classes.toUri().toURL()}, TypedQueryPropertiesTest.class.getClassLoader());
        Class<?> decoder = loader.loadClass("p.Decoder");
        things = decoder.getMethod("things", byte[].class);
        any = decoder.getMethod("any", byte[].class);
        for (Map.Entry<String, String> query : queries.entrySet()) {
            TYPED.put(query.getKey(), loader.loadClass(query.getValue()).getMethod("holds", List.class, Step.class));
        }
    }

    /** The condition by itself, of the query that is one in Java. */
    private static Optional<String> typed(Workflows workflows, String name) {
        if (!workflows.errors().isEmpty()) {
            return Optional.empty();
        }
        String condition = workflows.method("s").stream()
                .map(REQUIRED::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.joining());
        if (condition.contains(".selects(")) {
            return Optional.empty();
        }
        String source = workflows.sources().values().iterator().next();
        String constants =
                CONSTANT.matcher(source).results().map(c -> c.group()).collect(Collectors.joining("\n"));
        String head = source.substring(0, source.indexOf("/**")) + "import java.util.List;\n"
                + "import io.github.arazzocodegen.runtime.Step;\nimport p.things.model.Thing;\n";
        return Optional.of(head + "public final class " + name + " {\n" + constants
                + "\n    public static boolean holds(List<Thing> body, Step step) {\n        return " + condition
                + ";\n    }\n}\n");
    }

    @Property(tries = 500)
    void theTypedFormAndTheEvaluatorAgree(@ForAll("responses") List<@Nullable Object> response)
            throws JsonProcessingException, ReflectiveOperationException {
        byte[] bytes = new ObjectMapper().writeValueAsString(response).getBytes(StandardCharsets.UTF_8);
        Object typed = things.invoke(null, (Object) bytes);
        Object json = any.invoke(null, (Object) bytes);
        Step step = Step.start("w", "s", WorkflowOptions.defaults());
        for (Map.Entry<String, Method> query : TYPED.entrySet()) {
            assertThat(query.getValue().invoke(null, typed, step))
                    .as(query.getKey())
                    .isEqualTo(JsonPath.parse(query.getKey()).exists(json));
        }
    }

    @Provide
    Arbitrary<List<@Nullable Object>> responses() {
        return thing(2).injectNull(0.1)
                .<@Nullable Object>map(thing -> thing)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Map<String, @Nullable Object>> thing(int depth) {
        Arbitrary<String> text = Arbitraries.of("open", "x", "y", "bb", "", "Open", "red");
        Arbitrary<List<@Nullable Object>> texts =
                text.injectNull(0.1).<@Nullable Object>map(t -> t).list().ofMaxSize(3);
        Map<String, Arbitrary<?>> members = new LinkedHashMap<>();
        members.put("name", text);
        members.put("nick", text);
        members.put("status", Arbitraries.of("open", "Closed", "in progress", "unheard-of"));
        members.put("active", Arbitraries.of(true, false));
        members.put("flag", Arbitraries.of(true, false));
        members.put("count", Arbitraries.integers().between(0, 5));
        members.put("size", Arbitraries.of(1L, 10_000_000_000L, 10_000_000_001L));
        members.put("price", Arbitraries.of(new java.math.BigDecimal("9.99"), new java.math.BigDecimal("9.990"), 10));
        members.put("tags", texts);
        members.put("meta", Arbitraries.maps(Arbitraries.of("colour", "other"), text.injectNull(0.2)));
        members.put("nonsense", text);
        members.put("owner", owner(2));
        if (depth > 0) {
            members.put(
                    "parts",
                    Arbitraries.lazy(() -> thing(depth - 1))
                            .injectNull(0.1)
                            .list()
                            .ofMaxSize(2));
        }
        return object(members);
    }

    private static Arbitrary<Map<String, @Nullable Object>> owner(int depth) {
        Map<String, Arbitrary<?>> members = new LinkedHashMap<>();
        members.put("name", Arbitraries.of("me", "bob", "x"));
        members.put("email", Arbitraries.of("me", "x"));
        if (depth > 0) {
            members.put("boss", Arbitraries.lazy(() -> owner(depth - 1)));
        }
        return object(members);
    }

    /** An object some of whose members are left out, and some null. */
    private static Arbitrary<Map<String, @Nullable Object>> object(Map<String, Arbitrary<?>> members) {
        Arbitrary<Map<String, @Nullable Object>> object = Arbitraries.create(LinkedHashMap::new);
        for (Map.Entry<String, Arbitrary<?>> member : members.entrySet()) {
            Arbitrary<Optional<?>> value =
                    member.getValue().injectNull(0.15).map(v -> (Optional<?>) Optional.ofNullable(v));
            object = object.flatMap(known -> value.optional(0.75)
                    .map(given -> given.map(v -> with(known, member.getKey(), v.orElse(null)))
                            .orElse(known)));
        }
        return object;
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> object, String name, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(object);
        copy.put(name, value);
        return copy;
    }
}

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
import java.math.BigDecimal;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code plan/list-queries.txt} that are plain Java select something of a response exactly where the
 * evaluator does, if it is as its schema says. Of any other (with members that are null or missing, null elements, enum values
 * that the description does not know) they at least say whether they do.
 */
class TypedQueryPropertiesTest {

    private static final Pattern EMBEDDED = Pattern.compile("('[^'{]*)?\\{\\$inputs\\.(\\w+)\\}'?");
    private static final QueryInputs INPUTS = new QueryInputs("open", 4, new BigDecimal("10.0"), true);
    private static final Set<String> REQUIRED_MEMBERS =
            Set.of("id", "name", "status", "active", "count", "size", "price", "ratio", "tags", "owner", "meta");
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
            if (!workflows.errors().isEmpty()) {
                continue;
            }
            String name = "Typed" + queries.size();
            String workflow = workflows.sources().values().iterator().next();
            TypedConditions.source(workflow, name).ifPresent(source -> {
                queries.put(query, "p." + name);
                files.put("p/" + name + ".java", source);
                files.putAll(workflows.client().files());
            });
        }
        assertThat(queries).hasSizeGreaterThan(90);
        files.put("p/Decoder.java", DECODER);
        Path classes = Files.createTempDirectory(Files.createDirectories(Path.of("target", "typed-queries")), "c");
        assertThat(Javac.messages(files, List.of(), classes)).isEmpty();
        ClassLoader loader = URLClassLoader.newInstance(
                new java.net.URL[] {classes.toUri().toURL()}, TypedQueryPropertiesTest.class.getClassLoader());
        Class<?> decoder = loader.loadClass("p.Decoder");
        things = decoder.getMethod("things", byte[].class);
        any = decoder.getMethod("any", byte[].class);
        for (Map.Entry<String, String> query : queries.entrySet()) {
            TYPED.put(
                    query.getKey(),
                    loader.loadClass(query.getValue()).getMethod("holds", List.class, Step.class, QueryInputs.class));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theTypedFormAndTheEvaluatorAgree(@ForAll("valid") List<@Nullable Object> response)
            throws JsonProcessingException, ReflectiveOperationException {
        byte[] bytes = new ObjectMapper().writeValueAsString(response).getBytes(StandardCharsets.UTF_8);
        Object typed = things.invoke(null, (Object) bytes);
        Object json = any.invoke(null, (Object) bytes);
        Step step = Step.start("w", "s", WorkflowOptions.defaults());
        for (Map.Entry<String, Method> query : TYPED.entrySet()) {
            assertThat(query.getValue().invoke(null, typed, step, INPUTS))
                    .as(query.getKey())
                    .isEqualTo(evaluated(query.getKey(), json));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aResponseThatIsNotAsItsSchemaSaysIsNoError(@ForAll("broken") List<@Nullable Object> response)
            throws JsonProcessingException, ReflectiveOperationException {
        byte[] bytes = new ObjectMapper().writeValueAsString(response).getBytes(StandardCharsets.UTF_8);
        Object typed = things.invoke(null, (Object) bytes);
        Step step = Step.start("w", "s", WorkflowOptions.defaults());
        for (Map.Entry<String, Method> query : TYPED.entrySet()) {
            assertThat(query.getValue().invoke(null, typed, step, INPUTS))
                    .as(query.getKey())
                    .isInstanceOf(Boolean.class);
        }
    }

    private static boolean evaluated(String query, @Nullable Object json) {
        List<Object> arguments = new ArrayList<>();
        Matcher embedded = EMBEDDED.matcher(query);
        String prepared = embedded.replaceAll(found -> {
            Object value = INPUTS.named(found.group(2));
            boolean text = found.group(1) != null;
            arguments.add(text ? found.group(1).substring(1) + value : value);
            return Matcher.quoteReplacement("{" + (arguments.size() - 1) + "}");
        });
        return JsonPath.prepare(prepared).exists(json, arguments.toArray());
    }

    @Provide
    Arbitrary<List<@Nullable Object>> valid() {
        return thing(2, true).<@Nullable Object>map(thing -> thing).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<@Nullable Object>> broken() {
        return thing(2, false)
                .injectNull(0.1)
                .<@Nullable Object>map(thing -> thing)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Map<String, @Nullable Object>> thing(int depth, boolean valid) {
        Arbitrary<String> text = Arbitraries.of("open", "x", "y", "bb", "", "Open", "red");
        Arbitrary<List<@Nullable Object>> texts = text.injectNull(valid ? 0 : 0.1)
                .<@Nullable Object>map(t -> t)
                .list()
                .ofMaxSize(3);
        Map<String, Arbitrary<?>> members = new LinkedHashMap<>();
        members.put("id", text);
        members.put("name", text);
        members.put("nick", text);
        members.put("status", Arbitraries.of("open", "Closed", "in progress", valid ? "open" : "unheard-of"));
        members.put("oldStatus", Arbitraries.of("open", "Closed"));
        members.put("ratio", Arbitraries.of(0.5, 0.25, 1, 1e300));
        members.put("labels", texts);
        members.put("data", Arbitraries.of("x", 1, true, List.of("x")));
        members.put("active", Arbitraries.of(true, false));
        members.put("flag", Arbitraries.of(true, false));
        members.put("count", Arbitraries.integers().between(0, 5));
        members.put("size", Arbitraries.of(1L, 10_000_000_000L, 10_000_000_001L));
        members.put("price", Arbitraries.of(new BigDecimal("9.99"), new BigDecimal("9.990"), 10));
        members.put("tags", texts);
        members.put("meta", Arbitraries.maps(Arbitraries.of("colour", "other"), text.injectNull(valid ? 0 : 0.2)));
        members.put("nonsense", Arbitraries.of("x", true, 3));
        members.put("owner", owner(2, valid));
        if (depth > 0) {
            members.put(
                    "parts",
                    Arbitraries.lazy(() -> thing(depth - 1, valid))
                            .injectNull(valid ? 0 : 0.1)
                            .list()
                            .ofMaxSize(2));
            members.put("parent", Arbitraries.lazy(() -> thing(0, valid)));
        }
        return valid ? object(members, REQUIRED_MEMBERS, Set.of("data")) : brokenObject(members);
    }

    private static Arbitrary<Map<String, @Nullable Object>> owner(int depth, boolean valid) {
        Map<String, Arbitrary<?>> members = new LinkedHashMap<>();
        members.put("name", Arbitraries.of("me", "bob", "x"));
        members.put("email", Arbitraries.of("me", "x"));
        if (depth > 0) {
            members.put("boss", Arbitraries.lazy(() -> owner(depth - 1, valid)));
        }
        return valid ? object(members, Set.of("name"), Set.of("email")) : brokenObject(members);
    }

    /** An object some of whose members are left out, and some null. */
    private static Arbitrary<Map<String, @Nullable Object>> brokenObject(Map<String, Arbitrary<?>> members) {
        return object(members, Set.of(), members.keySet());
    }

    private static Arbitrary<Map<String, @Nullable Object>> object(
            Map<String, Arbitrary<?>> members, Set<String> required, Set<String> nullable) {
        Arbitrary<Map<String, @Nullable Object>> object = Arbitraries.create(LinkedHashMap::new);
        for (Map.Entry<String, Arbitrary<?>> member : members.entrySet()) {
            String name = member.getKey();
            Arbitrary<Optional<?>> value = member.getValue()
                    .injectNull(nullable.contains(name) ? 0.15 : 0)
                    .map(v -> (Optional<?>) Optional.ofNullable(v));
            object = object.flatMap(known -> value.optional(required.contains(name) ? 1 : 0.75)
                    .map(given ->
                            given.map(v -> with(known, name, v.orElse(null))).orElse(known)));
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

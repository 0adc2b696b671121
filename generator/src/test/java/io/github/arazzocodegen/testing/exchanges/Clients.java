package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the clients of source descriptions, with the server's address and the credentials of a script. */
final class Clients {

    private final String base;
    private final Map<String, JsonNode> credentials;
    private final Set<String> unused;
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** @param base the server's address */
    Clients(String base, Map<String, JsonNode> credentials) {
        this.base = base;
        this.credentials = credentials;
        this.unused = new HashSet<>(credentials.keySet());
    }

    /**
     * The client of a source description.
     *
     * @param factory its generated class
     * @param workflow the workflow that uses it; where this uses several, each has a path of its own on the server
     */
    Object client(Class<?> factory, Class<?> workflow) throws ReflectiveOperationException {
        Object client = made.get(factory);
        if (client == null) {
            client = make(factory, base + path(factory, workflow));
            made.put(factory, client);
        }
        return client;
    }

    /** Fails if there are credentials that no client takes. */
    void checkCredentials() {
        if (!unused.isEmpty()) {
            throw new AssertionError("no client takes the credentials " + unused);
        }
    }

    private Object make(Class<?> factory, String baseUri) throws ReflectiveOperationException {
        Object builder = factory.getMethod("builder").invoke(null);
        Class<?> type = builder.getClass();
        type.getMethod("baseUri", String.class).invoke(builder, baseUri);
        for (Map.Entry<String, JsonNode> credential : credentials.entrySet()) {
            List<String> arguments = new ArrayList<>();
            if (credential.getValue().isArray()) {
                credential.getValue().forEach(argument -> arguments.add(argument.asText()));
            } else {
                arguments.add(credential.getValue().asText());
            }
            Class<?>[] types = new Class<?>[arguments.size()];
            Arrays.fill(types, String.class);
            for (Method method : type.getMethods()) {
                if (method.getName().equals(credential.getKey()) && Arrays.equals(method.getParameterTypes(), types)) {
                    method.invoke(builder, arguments.toArray());
                    unused.remove(credential.getKey());
                }
            }
        }
        return type.getMethod("build").invoke(builder);
    }

    private static String path(Class<?> factory, Class<?> workflow) {
        long sources = Stream.of(workflow.getConstructors()[0].getParameterTypes())
                .filter(parameter -> Stream.of(parameter.getMethods())
                        .anyMatch(method -> method.getName().equals("builder")))
                .count();
        String name = factory.getSimpleName();
        return sources < 2 ? "" : "/" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

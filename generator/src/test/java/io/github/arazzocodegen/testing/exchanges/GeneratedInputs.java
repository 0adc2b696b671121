package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the inputs of a generated workflow the way that callers do: by the builder where there is one, else {@code of} the
 * required ones, {@code with…} others.
 */
final class GeneratedInputs {

    private GeneratedInputs() {}

    /**
     * Makes them.
     *
     * @param type the generated record
     * @param inputs the inputs by their names in the document; a required one that is not here is given as null
     * @throws InvocationTargetException what the record says of them
     */
    static Object make(Class<?> type, Map<String, JsonNode> inputs) throws ReflectiveOperationException {
        Map<String, JsonNode> left = new HashMap<>();
        inputs.forEach((name, value) -> left.put(fold(name), value));
        Object made =
                Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"))
                        ? build(type, left)
                        : compose(type, left);
        if (!left.isEmpty()) {
            throw new AssertionError("the script's inputs " + left.keySet() + " are none of " + type);
        }
        return made;
    }

    private static Object build(Class<?> type, Map<String, JsonNode> left) throws ReflectiveOperationException {
        Object builder = method(type, "builder").invoke(null);
        for (RecordComponent component : type.getRecordComponents()) {
            if (left.containsKey(fold(component.getName()))) {
                method(builder.getClass(), component.getName(), 1).invoke(builder, value(component, left));
            }
        }
        return method(builder.getClass(), "build", 0).invoke(builder);
    }

    private static Object compose(Class<?> type, Map<String, JsonNode> left) throws ReflectiveOperationException {
        Method of = method(type, "of");
        RecordComponent[] components = type.getRecordComponents();
        Object[] required = Arrays.stream(components)
                .limit(of.getParameterCount())
                .map(component -> value(component, left))
                .toArray();
        Object made = of.invoke(null, required);
        for (RecordComponent component : Arrays.asList(components).subList(required.length, components.length)) {
            if (left.containsKey(fold(component.getName()))) {
                made = method(type, "with" + component.getName()).invoke(made, value(component, left));
            }
        }
        return made;
    }

    private static @Nullable Object value(RecordComponent component, Map<String, JsonNode> left) {
        JsonNode value = left.remove(fold(component.getName()));
        return value == null ? null : Json.convert(value, component.getGenericType());
    }

    private static Method method(Class<?> type, String name, int parameters) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no method " + name));
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no method " + name));
    }

    /** What a name of the document and the Java name that is made of it have in common. */
    static String fold(String name) {
        return name.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "").toLowerCase(Locale.ROOT);
    }
}

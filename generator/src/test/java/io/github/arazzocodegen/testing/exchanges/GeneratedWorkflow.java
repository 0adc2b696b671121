package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A generated workflow that is made and run by reflection, by the names of its document. */
final class GeneratedWorkflow {

    private final Class<?> type;
    private final Clients clients;
    private final WorkflowOptions options;

    GeneratedWorkflow(Class<?> type, Clients clients, WorkflowOptions options) {
        this.type = type;
        this.clients = clients;
        this.options = options;
    }

    /**
     * Runs it.
     *
     * @return its outputs by their Java names; null where there is none
     * @throws Exception what the workflow throws, or what the making of its inputs does
     */
    Map<String, @Nullable Object> run(Map<String, JsonNode> inputs) throws Exception {
        // With fewest parameters: what it depends on is run by the workflow itself then.
        Method run = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("run"))
                .min(Comparator.comparingInt(Method::getParameterCount))
                .orElseThrow();
        Object workflow = make(type);
        try {
            Object[] arguments = new Object[run.getParameterCount()];
            if (arguments.length == 1) {
                arguments[0] = record(run.getParameterTypes()[0], inputs);
            } else if (arguments.length > 1 || !inputs.isEmpty()) {
                throw new AssertionError("the script's inputs don't fit " + run);
            }
            return outputs(run.invoke(workflow, arguments), run.getReturnType());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Object make(Class<?> workflow) throws ReflectiveOperationException {
        Constructor<?> constructor = Stream.of(workflow.getConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        List<Object> arguments = new ArrayList<>();
        for (Class<?> parameter : constructor.getParameterTypes()) {
            if (parameter == WorkflowOptions.class) {
                arguments.add(options);
            } else {
                arguments.add(
                        GeneratedClasses.isWorkflow(parameter) ? make(parameter) : clients.client(parameter, workflow));
            }
        }
        return constructor.newInstance(arguments.toArray());
    }

    /** Makes the inputs as a caller would: by the builder where there is one, else by {@code of} and {@code with…}. */
    private static Object record(Class<?> record, Map<String, JsonNode> inputs) throws ReflectiveOperationException {
        Map<String, JsonNode> left = new HashMap<>();
        inputs.forEach((name, value) -> left.put(fold(name), value));
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode value = left.remove(fold(component.getName()));
            if (value != null) {
                given.put(component.getName(), Json.convert(value, component.getGenericType()));
            }
        }
        if (!left.isEmpty()) {
            throw new AssertionError("the script's inputs " + left.keySet() + " don't fit " + record);
        }
        Method of = method(record, "of");
        Method builder = method(record, "builder");
        if (builder != null) {
            Object building = builder.invoke(null);
            for (Map.Entry<String, @Nullable Object> each : given.entrySet()) {
                set(building, each.getKey(), each.getValue());
            }
            return building.getClass().getMethod("build").invoke(building);
        }
        Object made = of.invoke(
                null,
                Stream.of(record.getRecordComponents())
                        .limit(of.getParameterCount())
                        .map(component -> given.remove(component.getName()))
                        .toArray());
        for (Map.Entry<String, @Nullable Object> each : given.entrySet()) {
            String name = each.getKey();
            made = set(made, "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), each.getValue());
        }
        return made;
    }

    private static Object set(Object on, String method, @Nullable Object value) throws ReflectiveOperationException {
        Method setter = Stream.of(on.getClass().getMethods())
                .filter(each -> each.getName().equals(method) && each.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError(on.getClass() + " has no " + method));
        return setter.invoke(on, value);
    }

    private static @Nullable Method method(Class<?> record, String name) {
        return Stream.of(record.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElse(null);
    }

    /** What the interface of the outputs and the record of the ending give. */
    private static Map<String, @Nullable Object> outputs(Object outputs, Class<?> declared)
            throws ReflectiveOperationException {
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (RecordComponent component : outputs.getClass().getRecordComponents()) {
            values.put(component.getName(), component.getAccessor().invoke(outputs));
        }
        for (Method accessor : declared.isInterface() ? declared.getDeclaredMethods() : new Method[0]) {
            if (accessor.getParameterCount() == 0 && !accessor.isSynthetic()) {
                values.put(accessor.getName(), accessor.invoke(outputs));
            }
        }
        return values;
    }

    /** What a name of the document and the Java name that is made of it have in common. */
    static String fold(String name) {
        return name.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "").toLowerCase(Locale.ROOT);
    }
}

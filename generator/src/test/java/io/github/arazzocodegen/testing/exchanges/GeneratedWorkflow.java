package io.github.arazzocodegen.testing.exchanges;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
                arguments[0] = GeneratedInputs.make(run.getParameterTypes()[0], inputs);
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
}

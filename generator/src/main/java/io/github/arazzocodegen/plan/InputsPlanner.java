package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the record of a workflow's inputs. */
final class InputsPlanner {

    private final Map<String, JavaValue> values = new LinkedHashMap<>();
    private final @Nullable InputsPlan plan;

    /** @param workflow the class that the record is nested in */
    InputsPlanner(JavaType workflow, List<Input> inputs) {
        InputTypes types = new InputTypes(workflow.nested("Inputs"));
        Set<String> names = new LinkedHashSet<>();
        inputs.forEach(input -> names.add(input.name()));
        Map<String, String> componentNames = InputTypes.componentNames(names);
        List<Component> required = new ArrayList<>();
        List<Component> optional = new ArrayList<>();
        for (Input input : inputs) {
            String name = componentNames.getOrDefault(input.name(), input.name());
            ClientType type = types.map(input.type(), input.name());
            boolean mustBeGiven = input.required() && !input.nullable() && input.defaultValue() == null;
            JavaExpr defaultValue =
                    input.defaultValue() == null ? null : defaultOf(input.name(), input.defaultValue(), type);
            Component component = InputTypes.component(
                    input.name(), name, type, mustBeGiven, input.optional(), defaultValue, input.description());
            (mustBeGiven ? required : optional)
                    .add(masked(component, input.type().schema()));
            values.put(input.name(), new JavaValue(JavaExpr.name("inputs").call(name), type, component.nullable()));
        }
        List<Component> components = new ArrayList<>(required);
        components.addAll(optional);
        this.plan = inputs.isEmpty() ? null : new InputsPlan(components, types.enums(), types.records());
    }

    private static JavaExpr defaultOf(String input, Node value, ClientType type) {
        if (value instanceof ScalarNode scalar) {
            return Literals.compile(scalar, type);
        }
        if (value instanceof ArrayNode array && type instanceof ClientType.ListOf list) {
            return new JavaExpr.StaticCall(
                    JavaType.of("java.util", "List"),
                    "of",
                    array.elements().stream()
                            .map(element -> defaultOf(input, element, list.element()))
                            .toList());
        }
        throw new UnsupportedPlan("the default of input '" + input + "' is an " + value.describe());
    }

    private static Component masked(Component component, @Nullable Schema schema) {
        boolean password = schema != null && schema.format().equals("password");
        return new Component(
                component.input(),
                component.name(),
                component.type(),
                component.required(),
                component.nullable(),
                component.defaultValue(),
                component.copy(),
                component.secret() || password,
                component.description());
    }

    /** The record, or null if the workflow has no inputs. */
    @Nullable
    InputsPlan plan() {
        return plan;
    }

    /** What reads an input in a method that is given the workflow's inputs. */
    JavaValue value(String input) {
        JavaValue value = values.get(input);
        if (value == null) {
            throw new IllegalStateException("an unknown input reached the planner: " + input);
        }
        return value;
    }
}

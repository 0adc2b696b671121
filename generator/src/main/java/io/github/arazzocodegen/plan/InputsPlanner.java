package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedWorkflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the record of a workflow's inputs. */
final class InputsPlanner {

    private final Map<String, Input> values = new LinkedHashMap<>();
    private final @Nullable InputsPlan plan;
    private final JavaType type;

    /** @param workflow the class that the record is nested in */
    InputsPlanner(JavaType workflow, List<TypedWorkflow.Input> inputs) {
        this.type = workflow.nested("Inputs");
        InputTypes types = new InputTypes(type);
        Set<String> names = new LinkedHashSet<>();
        inputs.forEach(input -> names.add(input.name()));
        Map<String, String> componentNames = InputTypes.componentNames(names);
        List<Component> required = new ArrayList<>();
        List<Component> optional = new ArrayList<>();
        for (TypedWorkflow.Input input : inputs) {
            String name = componentNames.getOrDefault(input.name(), input.name());
            ClientType type = types.map(input.type(), input.name());
            boolean mustBeGiven = input.required() && !input.nullable() && input.defaultValue() == null;
            JavaExpr defaultValue =
                    input.defaultValue() == null ? null : defaultOf(input.name(), input.defaultValue(), type);
            Component component = InputTypes.component(
                    input.name(), name, type, mustBeGiven, input.optional(), defaultValue, input.description());
            (mustBeGiven ? required : optional)
                    .add(masked(component, input.type().schema()));
            values.put(input.name(), new Input(name, type, component.nullable()));
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
        return value(input, JavaExpr.name("inputs"));
    }

    /** @param inputs what holds the workflow's inputs */
    JavaValue value(String input, JavaExpr inputs) {
        Input known = values.get(input);
        if (known == null) {
            throw new IllegalStateException("an unknown input reached the planner: " + input);
        }
        return new JavaValue(inputs.call(known.accessor()), known.type(), known.nullable());
    }

    /** The names of the inputs, in the document's order. */
    Set<String> names() {
        return values.keySet();
    }

    /**
     * The record with these values: required ones are arguments, for others a {@code with…} method is called.
     *
     * @param given the value of an input, of the type that it is asked for; null where there is none
     */
    JavaExpr construct(InputSource given) {
        List<JavaExpr> arguments = new ArrayList<>();
        Map<Component, JavaExpr> others = new LinkedHashMap<>();
        for (Component component : plan == null ? List.<Component>of() : plan.components()) {
            Input input = Objects.requireNonNull(values.get(component.input()), "input");
            JavaExpr value = given.value(component.input(), input.type(), component.required());
            if (component.required()) {
                arguments.add(value == null ? JavaExprs.NULL : value);
            } else if (value != null) {
                others.put(component, value);
            }
        }
        JavaExpr record = new JavaExpr.StaticCall(type, "of", arguments);
        for (Map.Entry<Component, JavaExpr> other : others.entrySet()) {
            record = record.call(other.getKey().with(), other.getValue());
        }
        return record;
    }

    /** Gives the values of inputs. */
    interface InputSource {
        @Nullable
        JavaExpr value(String input, ClientType type, boolean required);
    }

    /** An input as code reads it. */
    private record Input(String accessor, ClientType type, boolean nullable) {}
}

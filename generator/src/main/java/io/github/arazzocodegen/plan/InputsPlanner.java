package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.types.TypedWorkflow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the record of a workflow's inputs. */
final class InputsPlanner {

    private final Map<String, Input> values = new LinkedHashMap<>();
    private final @Nullable InputsPlan plan;
    private final JavaType type;
    private final InputTypes types;

    /**
     * @param workflow the class that the record is nested in
     * @param secrets the names of inputs that are known to be secret
     * @param models gives the client's type for a schema that a reference found in a description, or null
     */
    InputsPlanner(
            JavaType workflow,
            List<TypedWorkflow.Input> inputs,
            Set<String> secrets,
            Function<Schema, @Nullable ClientType> models) {
        this.type = workflow.nested("Inputs");
        this.types = new InputTypes(type, models);
        Set<String> names = new LinkedHashSet<>();
        inputs.forEach(input -> names.add(input.name()));
        InputComponents components = new InputComponents(names, types.defaults());
        for (TypedWorkflow.Input input : inputs) {
            ClientType javaType = types.map(input.type(), input.name());
            Component component = components.add(
                    input.name(),
                    input.type(),
                    javaType,
                    input.required() && !input.nullable(),
                    input.defaultValue(),
                    secrets.contains(input.name()),
                    input.description());
            values.put(input.name(), new Input(component.name(), javaType, component.nullable()));
        }
        this.plan = inputs.isEmpty() ? null : new InputsPlan(components.all(), types.enums(), types.records());
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

    /** What is known of a record within the inputs; null of any other class. */
    InputDefaults.@Nullable NestedType nested(JavaType record) {
        return types.nested(record);
    }

    /** The names of the inputs, in the document's order. */
    Set<String> names() {
        return values.keySet();
    }

    /**
     * The record with these values.
     *
     * @param given the value of an input, of the type that it is asked for; null where there is none
     */
    JavaExpr construct(InputSource given) {
        List<Component> components = plan == null ? List.of() : plan.components();
        return RecordCalls.construct(
                type,
                components,
                component -> given.value(
                        component.input(),
                        Objects.requireNonNull(values.get(component.input()), "input")
                                .type(),
                        component.required()));
    }

    /** Gives the values of inputs. */
    interface InputSource {
        @Nullable
        JavaExpr value(String input, ClientType type, boolean required);
    }

    /** An input as code reads it. */
    private record Input(String accessor, ClientType type, boolean nullable) {}
}

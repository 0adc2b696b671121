package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a workflow's inputs from their JSON Schema (section "Workflow Object", field {@code inputs}). */
final class InputTyper {

    private InputTyper() {}

    static List<Input> inputs(@Nullable Schema schema) {
        if (schema == null) {
            return List.of();
        }
        return schema.properties().entrySet().stream()
                .map(entry -> input(
                        entry.getKey(), entry.getValue(), schema.required().contains(entry.getKey())))
                .toList();
    }

    private static Input input(String name, Schema schema, boolean required) {
        return new Input(
                name, ValueType.of(schema), required, schema.nullable(), schema.defaultValue(), schema.description());
    }
}

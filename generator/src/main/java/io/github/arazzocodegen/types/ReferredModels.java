package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schemas in a workflow's inputs that references found in source descriptions, and that a client may have a class
 * for: then that is the type of the input.
 */
public final class ReferredModels {

    private final Map<String, Schema> found = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private ReferredModels() {}

    /** The schemas in a workflow's inputs, in document order, each once; what is within one is not told. */
    public static List<Schema> in(TypedWorkflow workflow) {
        ReferredModels models = new ReferredModels();
        workflow.inputs().stream()
                .flatMap(input -> Stream.ofNullable(input.type().schema()))
                .forEach(models::collect);
        return List.copyOf(models.found.values());
    }

    private void collect(Schema schema) {
        if (is(schema)) {
            found.putIfAbsent(schema.identity(), schema);
        } else if (seen.add(schema.identity())) {
            schema.properties().values().forEach(this::collect);
            if (schema.items() != null) {
                collect(schema.items());
            }
            if (schema.additionalProperties() != null) {
                collect(schema.additionalProperties());
            }
        }
    }

    /** Whether a reference found the schema in a description, and it is one that clients have classes for. */
    public static boolean is(Schema schema) {
        if (schema.referredTo() == null) {
            return false;
        }
        return switch (ValueType.of(schema).kind()) {
            case OBJECT -> !schema.properties().isEmpty() || schema.isUnion();
            case STRING -> !schema.enumValues().isEmpty();
            case INTEGER, NUMBER, BOOLEAN, ARRAY, ANY -> false;
        };
    }
}

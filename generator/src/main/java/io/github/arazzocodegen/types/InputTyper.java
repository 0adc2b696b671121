package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a workflow's inputs from their JSON Schema (section "Workflow Object", field {@code inputs}). */
final class InputTyper {

    private final Diagnostics diagnostics;
    private final Set<String> withDefaultsSeen = new HashSet<>();

    private InputTyper(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param diagnostics gets defaults that don't fit, and what the schema says and nobody checks */
    static List<Input> inputs(Schema schema, Diagnostics diagnostics) {
        new SchemaKeywords(diagnostics).check(schema);
        return new InputTyper(diagnostics).inputs(schema);
    }

    private List<Input> inputs(Schema schema) {
        if (!schema.types().isEmpty() && !schema.types().contains("object")) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.WRONG_TYPE,
                            schema.location(),
                            "the inputs of a workflow are an object, but the schema asks for: "
                                    + String.join(", ", schema.types()))
                    .withHelp("declare each input under 'properties'"));
        }
        Set<String> required = schema.required();
        List<Input> inputs = new ArrayList<>();
        schema.properties().forEach((name, property) -> {
            defaults(name, property);
            inputs.add(new Input(
                    name,
                    ValueType.of(property),
                    required.contains(name),
                    property.nullable(),
                    ValueType.defaultOf(property),
                    property.description()));
        });
        for (String name : required) {
            if (!schema.properties().containsKey(name)) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.UNTYPED,
                                requiredAt(schema, name),
                                "input '" + name + "' is required, but not among the properties; it can be any value")
                        .withHelp(
                                Suggestions.didYouMean(name, schema.properties().keySet())));
                inputs.add(new Input(name, ValueType.ANY, true, false, null, ""));
            }
        }
        return inputs;
    }

    /** Where the schema names a required property. */
    private static Location requiredAt(Schema schema, String name) {
        return schema.parts().stream()
                .map(part -> part.get("required"))
                .flatMap(node -> node instanceof ArrayNode names ? names.elements().stream() : Stream.of())
                .filter(node ->
                        node instanceof ScalarNode scalar && scalar.text().equals(name))
                .map(Node::location)
                .findFirst()
                .orElse(schema.location());
    }

    /** Checks the default of an input, and those of what is in it. */
    private void defaults(String input, Schema schema) {
        if (schema.defaultValue() != null && ValueType.defaultOf(schema) == null && !schema.nullable()) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.DEFAULT_DOES_NOT_FIT,
                            schema.defaultValue().location(),
                            "the default of input '" + input
                                    + "' is null, which its schema does not allow; it has none")
                    .withHelp("leave it out")
                    .asWarning());
        } else if (schema.defaultValue() != null) {
            new DefaultChecker(input, diagnostics).check(schema.defaultValue(), schema);
        }
        if (!ReferredModels.is(schema) && withDefaultsSeen.add(schema.identity())) {
            schema.properties().forEach((name, property) -> defaults(input + "." + name, property));
        }
    }
}

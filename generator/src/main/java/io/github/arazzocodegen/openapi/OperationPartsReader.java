package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an operation that is in use, and reports its mistakes. */
final class OperationPartsReader {

    private final ApiDescription description;
    private final References references;
    private boolean dangling;

    OperationPartsReader(ApiDescription description) {
        this.description = description;
        this.references = description.schemas().references();
    }

    OperationParts read(IndexedOperation operation) {
        Map<String, ObjectNode> declared = new LinkedHashMap<>();
        add(operation.pathItem(), declared, false);
        add(operation.node(), declared, true);
        List<ObjectNode> parameters = new ArrayList<>(declared.values());
        OperationParts parts = description.version() == SpecificationVersion.SWAGGER_2_0
                ? new SwaggerUpgrade(description.root(), operation.node(), references).upgrade(parameters)
                : new OperationParts(operation.node(), parameters, body(operation.node()), responses(operation.node()));
        ScalarNode reference = References.referenceOf(operation.node());
        if (reference != null) {
            references.report(reference);
        }
        boolean incomplete = dangling || reference != null;
        List<Location> used = Stream.of(operation.pathItem(), operation.node())
                .flatMap(holder -> SchemaNodes.elements(holder.get("parameters")).stream())
                .map(References::referenceOf)
                .flatMap(Stream::ofNullable)
                .map(Node::location)
                .toList();
        return description
                .diagnostics()
                .from(used, () -> new OperationMistakes(operation, description, incomplete).mended(parts));
    }

    /** Adds parameters; an operation's replace those of its path item of the same name and place. */
    private void add(ObjectNode holder, Map<String, ObjectNode> declared, boolean ofOperation) {
        Map<String, ObjectNode> own = new LinkedHashMap<>();
        for (Node each : SchemaNodes.elements(holder.get("parameters"))) {
            if (references.follow(each) instanceof ObjectNode parameter) {
                String key = parameter.string("in") + " " + parameter.string("name");
                if (own.putIfAbsent(key, parameter) != null && ofOperation) {
                    description.mistake(
                            each.location(), "the parameter '" + parameter.string("name") + "' is declared twice");
                }
            } else {
                dangling = true;
            }
        }
        declared.putAll(own);
    }

    private @Nullable ObjectNode body(ObjectNode operation) {
        Node body = operation.get("requestBody");
        return body != null && references.follow(body) instanceof ObjectNode object ? object : null;
    }

    private Map<String, ObjectNode> responses(ObjectNode operation) {
        Map<String, ObjectNode> responses = new LinkedHashMap<>();
        OperationParts.objects(operation.object("responses"), references).forEach((status, response) -> {
            String key = status.equals("default") ? status : status.toUpperCase(Locale.ROOT);
            if (key.matches("[1-5]([0-9]{2}|XX)|default")) {
                responses.put(key, response);
            }
        });
        return responses;
    }
}

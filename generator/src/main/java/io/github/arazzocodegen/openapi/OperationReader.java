package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.openapi.Operation.MediaType;
import io.github.arazzocodegen.openapi.Operation.Parameter;
import io.github.arazzocodegen.openapi.Operation.RequestBody;
import io.github.arazzocodegen.openapi.Operation.Response;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the model of an operation from its parts. */
final class OperationReader {

    private final Schemas schemas;

    private OperationReader(Schemas schemas) {
        this.schemas = schemas;
    }

    static Operation read(IndexedOperation indexed, OperationParts parts, Schemas schemas) {
        OperationReader reader = new OperationReader(schemas);
        ObjectNode node = parts.operation();
        Map<String, Response> responses = new LinkedHashMap<>();
        parts.responses().forEach((status, response) -> responses.put(status, reader.response(response)));
        List<Parameter> parameters =
                parts.parameters().stream().map(reader::parameter).toList();
        ObjectNode body = parts.requestBody();
        return new Operation(
                indexed.method(),
                indexed.path(),
                indexed.operationId(),
                text(node, "summary"),
                text(node, "description"),
                parameters,
                body == null ? null : reader.requestBody(body),
                Collections.unmodifiableMap(responses),
                indexed.location());
    }

    private Parameter parameter(ObjectNode node) {
        return new Parameter(
                text(node, "name"),
                text(node, "in"),
                SchemaNodes.isTrue(node.get("required")),
                schemaOf(node),
                text(node, "description"),
                node.location());
    }

    /** The schema of a parameter or header, which may be given for its only media type. */
    private @Nullable Schema schemaOf(ObjectNode node) {
        Node schema = node.get("schema");
        if (schema != null) {
            return schemas.of(schema);
        }
        return content(node).values().stream()
                .findFirst()
                .map(MediaType::schema)
                .orElse(null);
    }

    private RequestBody requestBody(ObjectNode node) {
        return new RequestBody(SchemaNodes.isTrue(node.get("required")), content(node), node.location());
    }

    private Response response(ObjectNode node) {
        Map<String, Schema> headers = new LinkedHashMap<>();
        OperationParts.objects(node.object("headers"), schemas.references()).forEach((name, header) -> {
            Schema schema = schemaOf(header);
            headers.put(name, schema == null ? schemas.of(header) : schema);
        });
        return new Response(content(node), Collections.unmodifiableMap(headers), node.location());
    }

    private Map<String, MediaType> content(ObjectNode node) {
        Map<String, MediaType> content = new LinkedHashMap<>();
        OperationParts.objects(node.object("content"), schemas.references()).forEach((name, mediaType) -> {
            Node schema = mediaType.get("schema");
            content.put(name, new MediaType(schema == null ? null : schemas.of(schema)));
        });
        return Collections.unmodifiableMap(content);
    }

    private static String text(ObjectNode node, String name) {
        return node.get(name) instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL
                ? scalar.text()
                : "";
    }
}

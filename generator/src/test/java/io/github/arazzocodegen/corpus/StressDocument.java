package io.github.arazzocodegen.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.arazzocodegen.openapi.IndexedOperation;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Arazzo document with a workflow for each of some operations of a description, which calls it: every parameter that they declare and the
 * request body come from inputs, and the body of the response, its first element and its properties are outputs.
 */
final class StressDocument {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PROPERTIES = 20;

    private final ArrayNode workflows = MAPPER.createArrayNode();

    /** Writes the document. */
    static void write(Path file, Path description, List<IndexedOperation> operations) throws IOException {
        StressDocument document = new StressDocument();
        operations.forEach(document::call);
        ObjectNode root = MAPPER.createObjectNode().put("arazzo", "1.0.1");
        root.putObject("info").put("title", "Stress").put("version", "1");
        String url = file.toAbsolutePath()
                .getParent()
                .relativize(description.toAbsolutePath())
                .toString()
                .replace('\\', '/');
        root.putArray("sourceDescriptions").addObject().put("name", "api").put("url", url);
        root.set("workflows", document.workflows);
        Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private void call(IndexedOperation indexed) {
        Operation operation = indexed.operation();
        ObjectNode workflow = workflows.addObject().put("workflowId", "call" + workflows.size());
        ObjectNode step = workflow.putArray("steps").addObject().put("stepId", "call");
        String pointer = "/paths/" + operation.path().replace("~", "~0").replace("/", "~1") + "/"
                + operation.method().toLowerCase(java.util.Locale.ROOT);
        step.put("operationPath", "{$sourceDescriptions.api.url}#" + pointer);
        ArrayNode parameters = step.putArray("parameters");
        int given = 0;
        for (Operation.Parameter parameter : operation.parameters()) {
            parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("in", parameter.in())
                    .put("value", "$inputs.p" + given++);
        }
        if (operation.requestBody() != null) {
            step.putObject("requestBody").put("payload", "$inputs.body");
        }
        outputs(step, operation);
    }

    private static void outputs(ObjectNode step, Operation operation) {
        String status = operation.responses().keySet().stream()
                .filter(key -> key.matches("2[0-9]{2}"))
                .sorted()
                .findFirst()
                .orElse(null);
        if (status != null) {
            step.putArray("successCriteria").addObject().put("condition", "$statusCode == " + status);
        }
        Operation.Response response = operation.responses().get(status == null ? "default" : status);
        if (response == null || response.content().isEmpty()) {
            return;
        }
        ObjectNode outputs = step.putObject("outputs").put("body", "$response.body");
        Map.Entry<String, Operation.MediaType> media =
                response.content().entrySet().iterator().next();
        if (media.getKey().contains("json")) {
            properties(media.getValue().schema(), "", "", outputs, 2);
        }
    }

    private static void properties(
            @Nullable Schema schema, String pointer, String name, ObjectNode outputs, int levels) {
        if (schema == null || levels == 0) {
            return;
        }
        if (schema.items() != null) {
            outputs.put(name + "first", "$response.body#" + pointer + "/0");
            properties(schema.items(), pointer + "/0", name + "first_", outputs, levels - 1);
        }
        int count = 0;
        for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
            if (count++ < PROPERTIES) {
                String token = property.getKey().replace("~", "~0").replace("/", "~1");
                String named = name + "p" + count;
                outputs.put(named, "$response.body#" + pointer + "/" + token);
                properties(property.getValue(), pointer + "/" + token, named + "_", outputs, levels - 1);
            }
        }
    }
}

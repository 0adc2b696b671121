package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes operations of the pruned description, references to anything but schemas replaced by what they stand for. */
final class PrunedOperations {

    private static final Set<String> METHODS =
            Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");
    private static final Set<String> DELIMITED = Set.of("spaceDelimited", "pipeDelimited", "tabDelimited");
    private static final Map<String, Set<String>> STYLES = Map.of(
            "path", Set.of("simple", "label", "matrix"),
            "query", Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
            "header", Set.of("simple"),
            "cookie", Set.of("form"));

    private final ApiDescription description;
    private final PrunedSchemas schemas;
    private final OperationNames names;
    private final References references;

    PrunedOperations(ApiDescription description, PrunedSchemas schemas) {
        this.description = description;
        this.schemas = schemas;
        this.names = new OperationNames(description);
        this.references = description.schemas().references();
    }

    /** The operation, or null, after a diagnostic, if its path or method can't be written. */
    @Nullable
    Map<String, Object> write(IndexedOperation operation) {
        if (!METHODS.contains(operation.method())) {
            refuse(
                    operation,
                    DiagnosticCode.NOT_YET_SUPPORTED,
                    "the method " + operation.method() + " is not supported yet");
            return null;
        }
        if (!SafeNames.isSafe(operation.path()) || operation.path().contains("://")) {
            refuse(operation, DiagnosticCode.NOT_YET_SUPPORTED, "no URL can have the path of this operation");
            return null;
        }
        OperationParts parts = operation.parts();
        if (references.areTooManyParts(parts.parameters().size(), "parameters", parts.operation())
                || references.areTooManyParts(parts.responses().size(), "responses", parts.operation())) {
            return null;
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("operationId", names.operationId(operation));
        written.put("tags", List.of(names.tag(operation)));
        text(parts.operation(), "summary", written);
        text(parts.operation(), "description", written);
        List<Object> parameters = new ArrayList<>();
        for (ObjectNode parameter : parts.parameters()) {
            Map<String, Object> one = parameter(parameter);
            if (one != null) {
                parameters.add(one);
            }
        }
        if (!parameters.isEmpty()) {
            written.put("parameters", parameters);
        }
        ObjectNode body = parts.requestBody();
        Map<String, Object> content = body == null ? Map.of() : content(body);
        if (body != null && !content.isEmpty()) {
            Map<String, Object> requestBody = new LinkedHashMap<>();
            text(body, "description", requestBody);
            requestBody.put("required", SchemaNodes.isTrue(body.get("required")));
            requestBody.put("content", content);
            written.put("requestBody", requestBody);
        }
        written.put("responses", responses(parts));
        return written;
    }

    private void refuse(IndexedOperation operation, DiagnosticCode code, String message) {
        description.diagnostics().add(Diagnostic.of(code, operation.location(), message));
    }

    private static void text(ObjectNode from, String name, Map<String, Object> to) {
        if (from.get(name) instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
            String text = HarmlessText.of(scalar.text());
            if (!text.isEmpty()) {
                to.put(name, text);
            }
        }
    }

    private @Nullable Map<String, Object> parameter(ObjectNode parameter) {
        String name = String.valueOf(parameter.string("name"));
        String in = String.valueOf(parameter.string("in"));
        if (!SafeNames.isSafe(name)) {
            description.mistake(
                    parameter.location(), "the name of this parameter can't be a Java string; it is left out");
            return null;
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", name);
        written.put("in", in);
        if (SchemaNodes.isTrue(parameter.get("required"))) {
            written.put("required", true);
        }
        text(parameter, "description", written);
        String style = parameter.string("style");
        if (style != null && STYLES.getOrDefault(in, Set.of()).contains(style)) {
            written.put("style", style);
        }
        delimited(parameter, written);
        flag(parameter, "explode", written);
        flag(parameter, "allowReserved", written);
        Node schema = parameter.get("schema");
        Map<String, Object> content = schema == null ? content(parameter) : Map.of();
        if (content.isEmpty()) {
            Map<String, Object> string = new LinkedHashMap<>(Map.of("type", "string"));
            written.put("schema", schema == null ? string : schemas.write(schema));
        } else {
            written.keySet().removeAll(Set.of("style", PrunedDescription.STYLE, "explode", "allowReserved"));
            var only = content.entrySet().iterator().next();
            written.put("content", new LinkedHashMap<>(Map.of(only.getKey(), only.getValue())));
        }
        return written;
    }

    private static void flag(ObjectNode from, String name, Map<String, Object> to) {
        if (from.get(name) instanceof ScalarNode scalar && scalar.value() instanceof Boolean value) {
            to.put(name, value);
        }
    }

    private static void delimited(ObjectNode from, Map<String, Object> to) {
        String style = from.string(PrunedDescription.STYLE);
        if (style != null && DELIMITED.contains(style)) {
            to.put(PrunedDescription.STYLE, style);
        }
    }

    private Map<String, Object> responses(OperationParts parts) {
        Map<String, Object> responses = new LinkedHashMap<>();
        parts.responses().forEach((status, response) -> {
            Map<String, Object> written = described(response);
            Map<String, Object> content = content(response);
            if (!content.isEmpty()) {
                written.put("content", content);
            }
            responses.put(status, written);
        });
        if (responses.isEmpty()) {
            responses.put("default", described(parts.operation()));
        }
        return responses;
    }

    private static Map<String, Object> described(ObjectNode response) {
        Map<String, Object> written = new LinkedHashMap<>();
        text(response, "description", written);
        written.putIfAbsent("description", "A response.");
        return written;
    }

    private Map<String, Object> content(ObjectNode holder) {
        Map<String, Object> content = new LinkedHashMap<>();
        ObjectNode mediaTypes = holder.object("content");
        if (mediaTypes != null
                && references.areTooManyParts(mediaTypes.members().size(), "media types", mediaTypes)) {
            return content;
        }
        OperationParts.objects(mediaTypes, references).forEach((name, mediaType) -> {
            String safe = SafeNames.mediaType(name);
            Node schema = mediaType.get("schema");
            if (!safe.isEmpty()) {
                Map<String, Object> written = new LinkedHashMap<>();
                written.put("schema", schema == null ? schemaOf(safe) : schemas.write(schema));
                Map<String, Object> encoding = encoding(mediaType);
                if (!encoding.isEmpty()) {
                    written.put("encoding", encoding);
                }
                content.putIfAbsent(safe, written);
            }
        });
        return content;
    }

    /** How parts of a body are written: their media types, of several that a part may have the first, and their styles. */
    private Map<String, Object> encoding(ObjectNode mediaType) {
        Map<String, Object> encoding = new LinkedHashMap<>();
        OperationParts.objects(mediaType.object("encoding"), references).forEach((part, of) -> {
            String contentType = of.get("contentType") instanceof ScalarNode scalar
                    ? SafeNames.mediaType(scalar.text().split(",", 2)[0].strip())
                    : "";
            Map<String, Object> written = new LinkedHashMap<>();
            if (!contentType.isEmpty()) {
                written.put("contentType", contentType);
            }
            written.putAll(style(of));
            if (!written.isEmpty()) {
                encoding.put(part, written);
            }
        });
        return encoding;
    }

    /** The style of a field, whole if any of it is given: openapi-generator takes an absent {@code explode} for false. */
    private static Map<String, Object> style(ObjectNode encoding) {
        Map<String, Object> written = new LinkedHashMap<>();
        delimited(encoding, written);
        flag(encoding, "explode", written);
        String given = Objects.requireNonNullElse(encoding.string("style"), "");
        boolean known = STYLES.getOrDefault("query", Set.of()).contains(given);
        if (known || !written.isEmpty()) {
            String style = known ? given : "form";
            written.put("style", style);
            written.putIfAbsent("explode", style.equals("form"));
        }
        return written;
    }

    /** What stands for a missing schema: the bytes of a media type that is neither text nor JSON or the like. */
    private static Map<String, Object> schemaOf(String mediaType) {
        Map<String, Object> schema = new LinkedHashMap<>();
        String type = mediaType.toLowerCase(Locale.ROOT);
        boolean structured =
                type.contains("json") || type.contains("form") || type.contains("*") || type.contains("xml");
        if (!structured) {
            schema.put("type", "string");
            if (!type.startsWith("text/")) {
                schema.put("format", "binary");
            }
        }
        return schema;
    }
}

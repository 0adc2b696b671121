package io.github.arazzocodegen.client;

import io.github.arazzocodegen.client.MappedOperation.MappedParameter;
import io.github.arazzocodegen.client.MappedOperation.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenMediaType;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.CodegenResponse;

/** Makes the client's operations of openapi-generator's. */
final class OperationMapper {

    /** What the factory, which has the accessors of the API objects, has besides. */
    private static final Set<String> FACTORY_METHODS = Set.of("baseUri", "body", "builder", "send");

    private final ClientTypes types;
    private final String apiPackage;
    private final Set<String> modelNames;
    private final Map<String, List<MappedOperation>> byApi = new LinkedHashMap<>();

    OperationMapper(ClientTypes types, CodegenResult codegen, String apiPackage) {
        this.types = types;
        this.apiPackage = apiPackage;
        this.modelNames = codegen.models().keySet();
        for (CodegenResult.Api api : codegen.apis()) {
            byApi.put(api.name(), map(api));
        }
    }

    List<MappedOperation> operations() {
        return byApi.values().stream().flatMap(List::stream).toList();
    }

    List<MappedOperation> operations(String api) {
        return byApi.getOrDefault(api, List.of());
    }

    private List<MappedOperation> map(CodegenResult.Api api) {
        Set<String> taken = new HashSet<>();
        taken.add(api.name().toLowerCase(Locale.ROOT));
        ReservedNames.TYPES.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        modelNames.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        List<MappedOperation> operations = new ArrayList<>();
        for (CodegenOperation operation : api.operations()) {
            String name = operation.operationIdCamelCase;
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name += "Request";
            }
            operations.add(map(operation, api, name));
        }
        return operations;
    }

    private MappedOperation map(CodegenOperation operation, CodegenResult.Api api, String requestName) {
        JavaType apiType = JavaType.of(apiPackage, api.name());
        List<Status> statuses = statuses(operation);
        Map<String, ClientOperation.ClientBody> bodies = new LinkedHashMap<>();
        statuses.forEach(status -> bodies.put(status.code(), status.body()));
        List<MappedParameter> parameters = parameters(operation);
        Map.Entry<String, CodegenMediaType> media = sent(operation);
        ClientOperation client = new ClientOperation(
                apiType,
                accessor(api),
                JavaText.noMethodOfObject(operation.operationId),
                apiType.nested(requestName),
                parameters.stream().map(MappedParameter::client).toList(),
                media == null ? null : body(operation.bodyParam, media),
                success(statuses),
                bodies);
        String path = String.valueOf(operation.vendorExtensions.get(NativeCodegen.PATH));
        String bodyDescription = operation.bodyParam == null ? null : operation.bodyParam.unescapedDescription;
        return new MappedOperation(
                operation.httpMethod.toUpperCase(Locale.ROOT),
                path,
                String.valueOf(operation.vendorExtensions.get(NativeCodegen.SUMMARY)),
                operation.unescapedNotes == null ? "" : operation.unescapedNotes,
                accept(operation),
                client,
                parameters,
                bodyDescription == null ? "" : bodyDescription,
                media == null ? List.of() : MediaTypes.fieldStyles(media),
                statuses);
    }

    private List<MappedParameter> parameters(CodegenOperation operation) {
        List<MappedParameter> parameters = new ArrayList<>();
        for (CodegenParameter parameter : operation.allParams) {
            if (!parameter.isBodyParam && !parameter.isFormParam) {
                boolean reserved = operation.vendorExtensions.get(NativeCodegen.RESERVED) instanceof Set<?> names
                        && parameter.isQueryParam
                        && names.contains(parameter.baseName);
                parameters.add(parameter(parameter, reserved));
            }
        }
        return parameters;
    }

    private MappedParameter parameter(CodegenParameter parameter, boolean reserved) {
        String in = parameter.isPathParam
                ? "path"
                : parameter.isQueryParam ? "query" : parameter.isHeaderParam ? "header" : "cookie";
        boolean form = in.equals("query") || in.equals("cookie");
        boolean json = parameter.getContent() != null && !parameter.getContent().isEmpty();
        String style = parameter.style == null ? form ? "form" : "simple" : parameter.style;
        boolean explode = parameter.isExplode || (parameter.style == null && form);
        return new MappedParameter(
                new ClientOperation.Parameter(
                        parameter.baseName,
                        in,
                        JavaText.noMethodOfObject(parameter.paramName),
                        parameter.required || in.equals("path"),
                        types.of(parameter)),
                json ? "JSON" : MediaTypes.style(style, parameter.vendorExtensions),
                explode,
                reserved && !json,
                isPassword(parameter),
                parameter.unescapedDescription == null ? "" : parameter.unescapedDescription);
    }

    private static boolean isPassword(CodegenParameter parameter) {
        Map<String, CodegenMediaType> content = parameter.getContent();
        CodegenProperty schema = content == null || content.isEmpty()
                ? parameter.items
                : content.values().iterator().next().getSchema();
        return "password".equals(parameter.dataFormat) || (schema != null && "password".equals(schema.dataFormat));
    }

    /** The media type as which the body is sent, or null if there is no body. */
    private static Map.@Nullable Entry<String, CodegenMediaType> sent(CodegenOperation operation) {
        CodegenParameter body = operation.bodyParam;
        return body == null ? null : MediaTypes.choose(body.getContent());
    }

    private ClientOperation.Body body(CodegenParameter body, Map.Entry<String, CodegenMediaType> media) {
        return new ClientOperation.Body(
                JavaText.noMethodOfObject(body.paramName),
                body.required,
                MediaTypes.sentType(media, types),
                MediaTypes.sent(media.getKey()),
                MediaTypes.partTypes(media));
    }

    private List<Status> statuses(CodegenOperation operation) {
        List<Status> statuses = new ArrayList<>();
        for (CodegenResponse response : operation.responses) {
            Map.Entry<String, CodegenMediaType> media = MediaTypes.choose(response.getContent());
            if (media != null) {
                String code = response.isDefault ? "default" : response.code.toUpperCase(Locale.ROOT);
                String factory = switch (MediaTypes.kind(media.getKey())) {
                    case TEXT -> "text";
                    case BYTES -> "bytes";
                    case JSON, FORM, MULTIPART -> "json";
                };
                ClientType type = MediaTypes.type(media, types);
                String constant = "STATUS_" + code.toUpperCase(Locale.ROOT);
                statuses.add(new Status(code, new ClientOperation.ClientBody(type, constant), factory));
            }
        }
        return statuses;
    }

    /** The type for the lowest successful status that has a body, else the one for {@code default}. */
    private static @Nullable ClientType success(List<Status> statuses) {
        Status found = successStatus(statuses);
        return found == null ? null : found.body().type();
    }

    static @Nullable Status successStatus(List<Status> statuses) {
        return statuses.stream()
                .filter(status -> status.code().startsWith("2") || status.code().equals("default"))
                .min(Comparator.comparing(Status::code))
                .orElse(null);
    }

    private static String accept(CodegenOperation operation) {
        Set<String> kinds = new TreeSet<>();
        for (CodegenResponse response : operation.responses) {
            Map.Entry<String, CodegenMediaType> media = MediaTypes.choose(response.getContent());
            if (media != null) {
                kinds.add(media.getKey());
            }
        }
        return String.join(", ", kinds);
    }

    private static String accessor(CodegenResult.Api api) {
        String plain = api.variable().endsWith("Api")
                ? api.variable().substring(0, api.variable().length() - "Api".length())
                : api.variable();
        if (FACTORY_METHODS.contains(plain)) {
            return plain + "Api";
        }
        return plain.isEmpty() || JavaText.isKeyword(plain) ? api.variable() : JavaText.noMethodOfObject(plain);
    }
}

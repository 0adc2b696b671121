package io.github.arazzocodegen.client;

import io.github.arazzocodegen.openapi.ShortNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.servers.Server;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * openapi-generator's Java generator as this project sets it: names and types are its own, except that whole numbers
 * are {@code Long} unless the description says {@code int32}, and that a model's class never has the name of a type
 * that the generated code uses.
 */
final class NativeCodegen extends JavaClientCodegen {

    /** The vendor extensions of an operation under which its path template and its summary are kept as written. */
    static final String PATH = "x-arazzo-codegen-path";

    static final String SUMMARY = "x-arazzo-codegen-summary";

    /** The vendor extension of an operation with the names of its query parameters that have {@code allowReserved}. */
    static final String RESERVED = "x-arazzo-codegen-allow-reserved";

    /** What openapi-generator has types for under names that are formats of strings too. */
    private static final Set<String> FORMATS_OF_STRINGS = Set.of(
            "binary",
            "byte",
            "ByteArray",
            "date",
            "date-time",
            "DateTime",
            "file",
            "string",
            "uri",
            "URI",
            "uuid",
            "UUID");

    NativeCodegen(ClientSettings settings) {
        setLibrary(settings.library());
        setOutputDir("/arazzo-codegen-writes-nothing");
        setInvokerPackage(settings.basePackage());
        setApiPackage(settings.basePackage() + ".api");
        setModelPackage(settings.basePackage() + ".model");
        setHideGenerationTimestamp(true);
        setOpenApiNullable(false);
        setContainerDefaultToNull(true);
        setSortParamsByRequiredFlag(false);
        setSkipOperationExample(true);
        inlineSchemaOption().put("RESOLVE_INLINE_ENUMS", "true");
        openapiNormalizer().put("REMOVE_ANYOF_ONEOF_AND_KEEP_PROPERTIES_ONLY", "true");
        // An operation of several tags would be in several API classes.
        openapiNormalizer().put("KEEP_ONLY_FIRST_TAG_IN_OPERATION", "true");
    }

    @Override
    public void processOpts() {
        super.processOpts();
        supportingFiles.clear();
        apiDocTemplateFiles.clear();
        apiTestTemplateFiles.clear();
        modelDocTemplateFiles.clear();
        modelTestTemplateFiles.clear();
        // Such as "file" and "list", which only the stock templates need.
        reservedWords.removeIf(word -> !SourceVersion.isKeyword(word));
        reservedWords.addAll(List.of("true", "false"));
        typeMapping.put("integer", "Long");
        typeMapping.put("integer+int32", "Integer");
        typeMapping.put("integer+int16", "Integer");
        typeMapping.put("integer+int8", "Integer");
        typeMapping.put("integer+uint8", "Integer");
        typeMapping.put("integer+uint16", "Integer");
        typeMapping.put("UnsignedInteger", "Long");
        typeMapping.put("UnsignedLong", "BigInteger");
        typeMapping.put("integer+bigint", "BigInteger");
        typeMapping.put("integer+uint64", "BigInteger");
        typeMapping.put("set", "List");
        typeMapping.put("file", ClientType.FILE.javaType().simpleName());
        typeMapping.put("binary", ClientType.FILE.javaType().simpleName());
        typeMapping.put("ByteArray", "byte[]");
        // A string with the format of a number, a boolean or a list is a string all the same: quotes are around it in
        // JSON.
        for (String name : Set.copyOf(typeMapping.keySet())) {
            if (!name.contains("+") && !FORMATS_OF_STRINGS.contains(name)) {
                typeMapping.put("string+" + name, "String");
            }
        }
    }

    @Override
    public CodegenOperation fromOperation(String path, String method, Operation operation, List<Server> servers) {
        RequestBody body = operation.getRequestBody();
        operation.setRequestBody(onlyBestMediaType(body));
        CodegenOperation result = super.fromOperation(path, method, operation, servers);
        operation.setRequestBody(body);
        result.vendorExtensions.put(PATH, path);
        result.vendorExtensions.put(SUMMARY, operation.getSummary() == null ? "" : operation.getSummary());
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        result.vendorExtensions.put(
                RESERVED,
                parameters.stream()
                        .filter(parameter -> "query".equals(parameter.getIn()))
                        .filter(parameter -> Boolean.TRUE.equals(parameter.getAllowReserved()))
                        .map(Parameter::getName)
                        .collect(Collectors.toSet()));
        return result;
    }

    private @Nullable RequestBody onlyBestMediaType(@Nullable RequestBody given) {
        RequestBody body = ModelUtils.getReferencedRequestBody(openAPI, given);
        Map.Entry<String, MediaType> best = body == null ? null : MediaTypes.choose(body.getContent());
        if (best == null) {
            return null;
        }
        return new RequestBody()
                .description(body.getDescription())
                .required(body.getRequired())
                .extensions(body.getExtensions())
                .content(new Content().addMediaType(MediaTypes.hidden(best.getKey()), best.getValue()));
    }

    /** Called when inline schemas have got their names and before anything asks for a class name. */
    @Override
    public void preprocessOpenAPI(OpenAPI description) {
        if (description.getComponents() != null && description.getComponents().getSchemas() != null) {
            nameModels(description.getComponents().getSchemas().keySet());
        }
        super.preprocessOpenAPI(description);
    }

    /** A sign that no Java name may have, and that is more than a separator, is named by its number: a property may be one. */
    @Override
    public String toVarName(String name) {
        StringBuilder java = new StringBuilder();
        super.toVarName(name)
                .codePoints()
                .forEach(c -> java.append(
                        Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c)
                                ? Character.toString(c)
                                : "u" + Integer.toHexString(c)));
        return java.toString();
    }

    /** The banner that openapi-generator prints. */
    @Override
    public void postProcess() {}

    /** A schema whose own spelling is its class name keeps it; the others get another one where it is taken. */
    private void nameModels(Set<String> schemas) {
        Set<String> taken = new HashSet<>();
        ReservedNames.TYPES.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        typeMapping.keySet().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        Set<String> later = new TreeSet<>();
        for (String schema : new TreeSet<>(schemas)) {
            boolean keeps = ShortNames.of(toModelName(schema)).equals(schema) && !ReservedNames.isPort(schema);
            if (!keeps || !taken.add(schema.toLowerCase(Locale.ROOT))) {
                later.add(schema);
            }
        }
        for (String schema : later) {
            String plain = ShortNames.of(toModelName(schema));
            String name = plain;
            for (int number = 0; ReservedNames.isPort(name) || !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = number == 0 ? plain + "Model" : plain + "Model" + (number + 1);
            }
            if (!name.equals(toModelName(schema))) {
                modelNameMapping.put(schema, name);
            }
        }
    }
}

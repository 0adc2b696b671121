package io.github.arazzocodegen.client;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.arazzocodegen.runtime.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fills the templates. */
final class ClientWriter {

    private static final List<String> CORE = List.of(
            "ApiClient",
            "ApiModel",
            "ApiRequest",
            "ApiResponse",
            "BodyType",
            "Credential",
            "Json",
            "Parameters",
            "RequestBody",
            "ResponseBody");

    private final String basePackage;
    private final List<String> mediaTypes;
    private final CodegenResult codegen;
    private final ClientTypes types;
    private final OperationMapper mapper;
    private final List<String> wanted;
    private final Map<String, Template> templates = new HashMap<>();
    private final SortedMap<String, String> files = new TreeMap<>();

    /** @param wanted components that are used by themselves */
    ClientWriter(
            ClientSettings settings,
            CodegenResult codegen,
            ClientTypes types,
            OperationMapper mapper,
            Collection<String> wanted) {
        this.wanted = List.copyOf(wanted);
        this.basePackage = settings.basePackage();
        this.mediaTypes = settings.mediaTypes();
        this.codegen = codegen;
        this.types = types;
        this.mapper = mapper;
    }

    /** The files of the client by path. */
    SortedMap<String, String> write() {
        UsedModels used = UsedModels.of(mapper.operations(), wanted, types);
        writeCore(used);
        for (CodegenResult.Api api : codegen.apis()) {
            List<MappedOperation> operations = mapper.operations(api.name());
            write(basePackage + ".api", api.name(), "api", ApiView.of(api, operations, basePackage));
        }
        writePackage(basePackage + ".api", "The operations, one class for each tag.");
        used.models()
                .forEach((name, model) ->
                        write(basePackage + ".model", name, "model", ModelView.of(model, types, basePackage)));
        used.enums()
                .forEach((name, type) ->
                        write(basePackage + ".model", name, "enum", EnumView.of(type, types.model(name))));
        if (!used.models().isEmpty() || !used.enums().isEmpty()) {
            writePackage(basePackage + ".model", "The objects and enums of the description.");
        }
        return files;
    }

    /** Writes what does not depend on the description, without what no operation of it needs. */
    private void writeCore(UsedModels used) {
        List<MappedOperation> operations = mapper.operations();
        boolean multiparts = sends(MediaTypes.Kind.MULTIPART);
        boolean fields = operations.stream()
                .anyMatch(operation -> !operation.fieldStyles().isEmpty());
        boolean styled = fields
                || operations.stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .anyMatch(parameter -> !parameter.hasDefaultStyle());
        boolean secrets = used.models().keySet().stream()
                .flatMap(name -> types.properties(name).stream())
                .anyMatch(ModelProperty::secret);
        Map<String, Object> view = new HashMap<>();
        view.put("basePackage", basePackage);
        view.put("styled", styled);
        view.put(
                "reserved",
                operations.stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .anyMatch(MappedOperation.MappedParameter::allowReserved));
        view.put("fields", fields);
        String queryKeys = codegen.queryKeys().stream()
                .filter(name -> !Secrets.isSecret(name))
                .map(JavaText::literal)
                .collect(Collectors.joining(", "));
        boolean hides = operations.stream()
                .flatMap(operation -> operation.parameters().stream())
                .anyMatch(MappedOperation.MappedParameter::isSecretInUri);
        view.put("queryKeys", queryKeys);
        view.put("hides", hides || !queryKeys.isEmpty());
        view.put("forms", sends(MediaTypes.Kind.FORM));
        view.put("multiparts", multiparts);
        view.put("maps", multiparts || sends(MediaTypes.Kind.FORM));
        boolean files =
                multiparts || sends(MediaTypes.Kind.BYTES) || used.scalars().contains(ClientType.FILE);
        view.put("files", files);
        view.put("texts", reads("text"));
        view.put("binaries", reads("bytes"));
        view.put("secrets", secrets);
        CORE.forEach(name -> write(basePackage, name, name, view));
        if (multiparts) {
            write(basePackage, "MultipartBody", "MultipartBody", view);
        }
        if (styled) {
            write(basePackage, "Style", "Style", view);
            write(basePackage, "StyledParameters", "StyledParameters", view);
        }
        writePackage(basePackage, "A client on {@link java.net.http.HttpClient} and Jackson.");
    }

    private boolean sends(MediaTypes.Kind kind) {
        boolean typed = mapper.operations().stream()
                .map(operation -> operation.client().body())
                .anyMatch(body -> body != null && MediaTypes.kind(body.contentType()) == kind);
        return typed || mediaTypes.stream().anyMatch(mediaType -> MediaTypes.kind(mediaType) == kind);
    }

    private boolean reads(String factory) {
        return mapper.operations().stream()
                .flatMap(operation -> operation.statuses().stream())
                .anyMatch(status -> status.factory().equals(factory));
    }

    private void writePackage(String name, String doc) {
        write(name, "package-info", "package-info", Map.of("packageName", name, "doc", "/** " + doc + " */\n"));
    }

    private void write(String packageName, String name, String template, Object view) {
        String path = packageName.replace('.', '/') + "/" + name + ".java";
        files.put(path, templates.computeIfAbsent(template, ClientWriter::load).execute(view));
    }

    private static Template load(String name) {
        try (InputStream in = ClientWriter.class.getResourceAsStream("/templates/" + name + ".mustache")) {
            if (in == null) {
                throw new IllegalStateException("no template " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Mustache.compiler()
                    .escapeHTML(false)
                    .emptyStringIsFalse(true)
                    .compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

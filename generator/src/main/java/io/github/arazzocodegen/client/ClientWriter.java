package io.github.arazzocodegen.client;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
            "RequestBody");

    private final String basePackage;
    private final CodegenResult codegen;
    private final ClientTypes types;
    private final OperationMapper mapper;
    private final Map<String, Template> templates = new HashMap<>();
    private final SortedMap<String, String> files = new TreeMap<>();

    ClientWriter(String basePackage, CodegenResult codegen, ClientTypes types, OperationMapper mapper) {
        this.basePackage = basePackage;
        this.codegen = codegen;
        this.types = types;
        this.mapper = mapper;
    }

    /** The files of the client by path. */
    SortedMap<String, String> write() {
        writeCore();
        for (CodegenResult.Api api : codegen.apis()) {
            List<MappedOperation> operations = mapper.operations(api.name());
            write(basePackage + ".api", api.name(), "api", ApiView.of(api, operations, basePackage));
        }
        writePackage(basePackage + ".api", "The operations, one class for each tag.");
        UsedModels used = UsedModels.of(mapper.operations(), types);
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

    private void writeCore() {
        Set<MediaTypes.Kind> kinds = new TreeSet<>();
        for (MappedOperation operation : mapper.operations()) {
            ClientOperation.Body body = operation.client().body();
            if (body != null) {
                kinds.add(MediaTypes.kind(body.contentType()));
            }
        }
        boolean styled = mapper.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .anyMatch(parameter -> !parameter.hasDefaultStyle());
        boolean forms = kinds.contains(MediaTypes.Kind.FORM);
        boolean multiparts = kinds.contains(MediaTypes.Kind.MULTIPART);
        Map<String, Object> view =
                Map.of("basePackage", basePackage, "forms", forms, "multiparts", multiparts, "styled", styled);
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
            return Mustache.compiler().escapeHTML(false).compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.arazzocodegen.client;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.Generator;
import org.openapitools.codegen.api.TemplateProcessor;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/** A run of openapi-generator that collects what it would hand to its templates, and writes nothing. */
final class CodegenRun extends DefaultGenerator {

    /** openapi-generator keeps settings and caches in static fields. */
    private static final Object LOCK = new Object();

    private final Map<String, CodegenModel> models = new TreeMap<>();
    private final List<CodegenResult.Api> apis = new ArrayList<>();

    private CodegenRun() {
        setGenerateMetadata(false);
        setGeneratorPropertyDefault(CodegenConstants.SKIP_FORM_MODEL, "false");
    }

    static CodegenResult run(OpenAPI description, ClientSettings settings) {
        synchronized (LOCK) {
            GlobalSettings.reset();
            try {
                CodegenRun run = new CodegenRun();
                run.opts(new ClientOptInput().openAPI(description).config(new NativeCodegen(settings)));
                run.generate();
                return new CodegenResult(run.models, run.apis, queryKeys(description));
            } catch (RuntimeException e) {
                throw new ClientGenerationException("openapi-generator can't make a client: " + reason(e), e);
            } finally {
                GlobalSettings.reset();
            }
        }
    }

    private static SortedSet<String> queryKeys(OpenAPI description) {
        SortedSet<String> names = new TreeSet<>();
        if (description.getComponents() != null && description.getComponents().getSecuritySchemes() != null) {
            description.getComponents().getSecuritySchemes().values().stream()
                    .filter(scheme -> scheme.getIn() == SecurityScheme.In.QUERY && scheme.getName() != null)
                    .forEach(scheme -> names.add(scheme.getName()));
        }
        return names;
    }

    @Override
    public Generator opts(ClientOptInput input) {
        super.opts(input);
        templateProcessor = new Collector();
        return this;
    }

    /** The message of the first cause; what wraps it says only that something went wrong. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String outer = failure.getMessage();
        String reason = message == null ? cause.getClass().getSimpleName() : message;
        return outer == null || cause == failure ? reason : outer + " (" + reason + ")";
    }

    private final class Collector implements TemplateProcessor {

        @Override
        public File write(Map<String, Object> data, String template, File target) {
            if (data instanceof ModelsMap collected) {
                for (ModelMap model : collected.getModels()) {
                    models.put(model.getModel().classname, model.getModel());
                }
            } else if (data instanceof OperationsMap collected) {
                apis.add(new CodegenResult.Api(
                        String.valueOf(collected.get("classname")),
                        String.valueOf(collected.get("classVarName")),
                        String.valueOf(collected.get("operationTagDescription")),
                        collected.getOperations().getOperation()));
            }
            return target;
        }

        @Override
        public File writeToFile(String name, byte[] content) {
            return new File(name);
        }

        @Override
        public void ignore(Path path, String reason) {}

        @Override
        public void skip(Path path, String reason) {}
    }
}

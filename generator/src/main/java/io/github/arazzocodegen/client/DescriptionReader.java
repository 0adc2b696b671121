package io.github.arazzocodegen.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads a description with swagger-parser, which is kept from fetching anything. */
final class DescriptionReader {

    private static final int CODE_POINTS = 256 * 1024 * 1024;

    private DescriptionReader() {}

    static OpenAPI read(String yaml) {
        JsonNode root = tree(yaml);
        refuseForeignReferences(root);
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        SwaggerParseResult result = new OpenAPIParser().readContents(root.toString(), List.of(), options);
        OpenAPI description = result == null ? null : result.getOpenAPI();
        if (description == null) {
            List<String> messages = result == null || result.getMessages() == null ? List.of() : result.getMessages();
            throw new ClientGenerationException("the description can't be read: "
                    + (messages.isEmpty()
                            ? "it is no OpenAPI description"
                            : messages.stream().sorted().collect(Collectors.joining("; "))));
        }
        if (description.getPaths() == null || description.getPaths().isEmpty()) {
            throw new ClientGenerationException("the description has no paths");
        }
        return description;
    }

    private static JsonNode tree(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(CODE_POINTS);
        YAMLMapper mapper =
                new YAMLMapper(YAMLFactory.builder().loaderOptions(limits).build());
        try {
            return mapper.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new ClientGenerationException("the description can't be read: " + e.getOriginalMessage(), e);
        }
    }

    private static void refuseForeignReferences(JsonNode node) {
        JsonNode reference = node.get("$ref");
        if (reference != null && reference.isTextual() && !reference.asText().startsWith("#")) {
            throw new ClientGenerationException("the description refers to another file: " + reference.asText());
        }
        node.forEach(DescriptionReader::refuseForeignReferences);
    }
}

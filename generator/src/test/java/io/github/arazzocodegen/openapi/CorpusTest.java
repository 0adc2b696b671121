package io.github.arazzocodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Real descriptions: each is read whole, and cut to some of its operations. */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("arazzo.shared", "../../shared"), "corpus");

    @Test
    void everyDescriptionReadsAndPrunesToWhatSwaggerParserTakes() throws IOException {
        assumeTrue(Files.exists(CORPUS.resolve("index.json")), "needs the corpus beside the project");
        List<String> failures = new ArrayList<>();
        Set<Path> descriptions = descriptions();
        for (Path path : descriptions) {
            Diagnostics diagnostics = new Diagnostics(false);
            ApiDescription description = Documents.description(
                    Documents.parse(Files.readString(path), path.toAbsolutePath()), path.getParent(), diagnostics);
            for (IndexedOperation operation : description.operations()) {
                walk(operation.operation());
            }
            List<Operation> some = Stream.of(
                            0,
                            description.operations().size() / 2,
                            description.operations().size() - 1)
                    .distinct()
                    .filter(i -> i >= 0 && i < description.operations().size())
                    .map(i -> description.operations().get(i).operation())
                    .toList();
            for (List<Operation> used : List.of(some, all(description))) {
                PrunedDescription pruned = Pruner.prune(description, used);
                ParseOptions options = new ParseOptions();
                SwaggerParseResult result = new OpenAPIParser().readContents(pruned.toYaml(), List.of(), options);
                if (result.getOpenAPI() == null || !result.getMessages().isEmpty()) {
                    failures.add(path + ": " + result.getMessages());
                }
            }
        }
        assertThat(descriptions).hasSizeGreaterThan(100);
        assertThat(failures).isEmpty();
    }

    @Test
    void theSentryReleasesComeOutWithoutARemark() throws IOException {
        Path path = CORPUS.resolve("api-evangelist/sentry/openapi/sentry-api-openapi.yml");
        assumeTrue(Files.exists(path), "needs the corpus beside the project");
        Diagnostics diagnostics = new Diagnostics(true);
        ApiDescription description = Documents.description(
                Documents.parse(Files.readString(path), path.toAbsolutePath()), path.getParent(), diagnostics);
        List<Operation> used = Stream.of("listReleases", "createRelease")
                .flatMap(id -> description.byOperationId(id).stream())
                .map(IndexedOperation::operation)
                .toList();
        PrunedDescription pruned = Pruner.prune(description, used);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(pruned.operationIds()).hasSize(2).containsValues("listReleases", "createRelease");
        assertThat(pruned.componentNames()).containsValue("Release").doesNotContainValue("Issue");
    }

    private static List<Operation> all(ApiDescription description) {
        return description.operations().stream()
                .map(IndexedOperation::operation)
                .toList();
    }

    private static void walk(Operation operation) {
        operation.parameters().forEach(parameter -> walk(parameter.schema(), 6));
        Operation.RequestBody body = operation.requestBody();
        if (body != null) {
            body.content().values().forEach(mediaType -> walk(mediaType.schema(), 6));
        }
        operation.responses().values().forEach(response -> {
            response.content().values().forEach(mediaType -> walk(mediaType.schema(), 6));
            response.headers().values().forEach(schema -> walk(schema, 6));
        });
    }

    private static void walk(@Nullable Schema schema, int depth) {
        if (schema == null || depth == 0) {
            return;
        }
        assertThat(schema.types()).doesNotContain("null");
        assertThat(schema.identity()).isNotEmpty();
        assertThat(schema.enumValues().size() + schema.required().size()).isNotNegative();
        schema.properties().values().forEach(property -> walk(property, depth - 1));
        walk(schema.items(), depth - 1);
        walk(schema.additionalProperties(), depth - 1);
    }

    private static Set<Path> descriptions() throws IOException {
        Set<Path> paths = new TreeSet<>();
        for (JsonNode document :
                new ObjectMapper().readTree(CORPUS.resolve("index.json").toFile())) {
            Path file = CORPUS.resolve(document.path("file").asText());
            Path pair = CORPUS.resolve(CORPUS.relativize(file).subpath(0, 2));
            for (JsonNode source : document.path("sources")) {
                boolean openapi = !source.path("type").asText("openapi").matches("arazzo|asyncapi");
                if (openapi
                        && source.path("resolved").isTextual()
                        && source.path("version").isTextual()) {
                    paths.add(pair.resolve(source.path("resolved").asText()));
                }
            }
        }
        return paths;
    }
}

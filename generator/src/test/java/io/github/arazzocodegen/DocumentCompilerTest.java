package io.github.arazzocodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.output.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a request can ask for besides documents. */
class DocumentCompilerTest {

    private static final Path CASES = Path.of("..", "specs", "warnings");

    @TempDir
    Path temp;

    private Path document;
    private Path description;

    @BeforeEach
    void copyDocuments() throws IOException {
        description = Files.copy(CASES.resolve("shop.openapi.yaml"), temp.resolve("shop.openapi.yaml"));
        document = Files.copy(
                CASES.resolve("nothing/flow.arazzo.yaml"),
                Files.createDirectory(temp.resolve("flows")).resolve("flow.arazzo.yaml"));
    }

    @Test
    void theResultNamesEveryFileThatItDependsOnWithItsHash() throws IOException {
        Path referred = temp.resolve("order.yaml");
        Files.writeString(referred, "type: string\n");
        Path missing = temp.resolve("customer.yaml");
        Files.writeString(description, """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  /orders:
                    get:
                      operationId: listOrders
                      parameters: [{name: status, in: query, schema: {$ref: order.yaml}}]
                      responses:
                        '200':
                          description: All
                          content:
                            application/json:
                              schema: {type: object, properties: {id: {type: string}, c: {$ref: customer.yaml}}}
                """);
        Files.writeString(document, """
                arazzo: 1.0.1
                info: {title: Orders, version: '1'}
                sourceDescriptions: [{name: shop, url: ../shop.openapi.yaml, type: openapi}]
                workflows:
                - workflowId: order
                  steps:
                  - stepId: list
                    operationId: listOrders
                    parameters: [{name: status, in: query, value: open}]
                    outputs: {id: $response.body#/id}
                  outputs: {id: $steps.list.outputs.id}
                """);

        CompilationResult result = new DocumentCompiler().compile(request(Map.of()));

        assertThat(messages(result))
                .containsExactly("'$ref' leads nowhere: customer.yaml; what it stands for is left out");
        assertThat(result.inputs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        document, FileState.of(document),
                        description, FileState.of(description),
                        referred, FileState.of(referred),
                        missing, FileState.ABSENT));
    }

    @Test
    void aClientCanBeInAPackageOfTheUsersAndOnAServerOfTheUsers() {
        SourceTree usual = sources(Map.of());
        SourceTree sources = sources(
                Map.of("shop", new SourceSettings(null, "com.acme.clients.shop", "https://staging.shop.example/v2")));

        assertThat(usual.paths()).contains("com/acme/Shop.java", "com/acme/shop/ApiClient.java");
        assertThat(sources.paths())
                .contains("com/acme/Shop.java", "com/acme/clients/shop/ApiClient.java")
                .noneMatch(path -> path.startsWith("com/acme/shop/"))
                .hasSameSizeAs(usual.paths());
        assertThat(sources.text("com/acme/Shop.java"))
                .contains("import com.acme.clients.shop.ApiClient;", "\"https://staging.shop.example/v2\"");
        assertThat(usual.text("com/acme/Shop.java")).doesNotContain("staging");
    }

    @Test
    void twoClientsInOnePackageAreAnError() throws IOException {
        Path other = Files.copy(description, temp.resolve("store.openapi.yaml"));
        Path second = document.resolveSibling("second.arazzo.yaml");
        Files.writeString(
                second,
                Files.readString(document)
                        .replace("name: shop", "name: store")
                        .replace("shop.openapi.yaml", other.getFileName().toString())
                        .replace("workflowId: order", "workflowId: again"));
        CompilerRequest request = new CompilerRequest(
                List.of(document, second),
                "com.acme",
                "native",
                false,
                Map.of("shop", new SourceSettings(null, "com.acme.store", null)),
                new Folders(temp, null));

        CompilationResult result = new DocumentCompiler().compile(request);

        assertThat(RequestChecker.check(request)).isEmpty();
        assertThat(messages(result))
                .contains("the clients of two source descriptions would be in package 'com.acme.store'");
        assertThat(result.sources()).isNull();
    }

    @Test
    void settingsThatCannotBeAreFoundBeforeAnythingIsRead() {
        assertThat(faults("com.acme.a", null)).isEmpty();
        assertThat(faults("com.acme", null))
                .containsExactly("a client can't be in package 'com.acme', beside what is in 'com.acme'");
        assertThat(faults("com", null))
                .containsExactly("a client can't be in package 'com', beside what is in 'com.acme'");
        assertThat(faults("org.shops.model", null))
                .containsExactly("a client can't be in package 'org.shops', beside what is in 'org.shops.model'");
        assertThat(faults("com.class", null))
                .containsExactly("'com.class' is no package name: 'class' is a word that Java keeps for itself");
        assertThat(faults(null, "shop.example/v1")).containsExactly("'shop.example/v1' is no base URI of a server");
        assertThat(faults(null, "https://{tenant}.example")).hasSize(1);
        assertThat(faults(null, "https://x.example/\" + evil() + \"")).hasSize(1);
        assertThat(faults(null, "http://localhost:8080")).isEmpty();
    }

    private List<String> faults(String clientPackage, String baseUri) {
        Map<String, SourceSettings> sources = new LinkedHashMap<>();
        sources.put("a", new SourceSettings(null, clientPackage, baseUri));
        sources.put("b", new SourceSettings(null, "org.shops", null));
        return RequestChecker.check(request(sources)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    private SourceTree sources(Map<String, SourceSettings> sources) {
        CompilationResult result = new DocumentCompiler().compile(request(sources));
        assertThat(result.sources()).as(messages(result).toString()).isNotNull();
        return result.sources();
    }

    private CompilerRequest request(Map<String, SourceSettings> sources) {
        return new CompilerRequest(List.of(document), "com.acme", "native", false, sources, new Folders(temp, null));
    }

    private static List<String> messages(CompilationResult result) {
        return result.diagnostics().stream().map(Diagnostic::message).toList();
    }
}

package io.github.arazzocodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {

    private final Diagnostics diagnostics = new Diagnostics(false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        openapi: 3.0.3   | OPENAPI_3_0
        openapi: 3.1.0   | OPENAPI_3_1
        openapi: 3.1     | OPENAPI_3_1
        openapi: 3.2.0   | OPENAPI_3_1
        swagger: '2.0'   | SWAGGER_2_0
        swagger: 2.0     | SWAGGER_2_0
        """)
    void knowsTheVersions(String text, SpecificationVersion version) {
        assertThat(Documents.description(text, diagnostics).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        arazzo: 1.0.1    | ARZ0302 1:1 this is not an OpenAPI description: it has no field 'openapi'
        openapi: 4.0.0   | ARZ0302 1:10 version '4.0.0' of OpenAPI is not known
        swagger: '1.2'   | ARZ0302 1:10 version '1.2' of OpenAPI is not known
        [1]              | ARZ0302 1:1 this is not an OpenAPI description: an object was expected, but this is: array
        """)
    void saysWhatIsNoDescription(String text, String message) {
        assertThat(Descriptions.read(Documents.parse(text), Documents.HERE, DocumentLoader.NONE, diagnostics))
                .isNull();
        assertThat(Documents.messages(diagnostics)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {openapi: 3.0.0, servers: [{url: 'https://a.example/v1'}, {url: /v2}]}  | https://a.example/v1,/v2
        {openapi: 3.0.0, servers: [{url: 'https://{r}.a.example', variables: {r: {default: eu}}}]} | https://eu.a.example
        {openapi: 3.0.0}                                                        |
        {swagger: '2.0', host: a.example, basePath: /v1, schemes: [https, http]} | https://a.example/v1,http://a.example/v1
        {swagger: '2.0', host: a.example}                                       | https://a.example
        {swagger: '2.0', basePath: /v1}                                         | /v1
        """)
    void knowsTheServers(String text, String servers) {
        assertThat(String.join(",", Documents.description(text, diagnostics).servers()))
                .isEqualTo(servers == null ? "" : servers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {type: apiKey, name: X-Key, in: query, description: d} | ApiKey[key=k, name=X-Key, in=query, description=d,
        {type: http, scheme: Basic}     | HttpBasic[key=k,
        {type: http, scheme: bearer}    | HttpBearer[key=k,
        {type: http, scheme: Digest}    | OtherHttp[key=k, scheme=digest,
        {type: oauth2, flows: {}}       | OAuth2[key=k,
        {type: openIdConnect}           | OpenIdConnect[key=k,
        """)
    void knowsTheSecuritySchemes(String scheme, String read) {
        String text = "{openapi: 3.1.0, components: {securitySchemes: {k: " + scheme + ", m: {type: mutualTLS}}}}";
        List<SecurityScheme> schemes = Documents.description(text, diagnostics).securitySchemes();
        assertThat(schemes).singleElement().asString().startsWith(read);
    }

    @Test
    void indexesOperationsByIdAndByPath() {
        ApiDescription description = Documents.description("""
            openapi: 3.2.0
            info: {title: Pets, version: 1.5}
            security: [{key: []}]
            paths:
              /pets:
                servers: [{url: /ours}]
                get: {operationId: list}
                post: {security: [{}, {key: [], other: []}]}
                query: {operationId: twice}
                additionalOperations: {COPY: {operationId: twice}}
              /again: {$ref: '#/paths/~1pets'}
              /gone: {$ref: 'missing.yaml'}
              x-note: {get: {}}
            """, diagnostics);
        assertThat(description.title()).isEqualTo("Pets");
        assertThat(description.apiVersion()).isEqualTo("1.5");
        assertThat(description.operationIds()).containsExactly("list", "twice");
        assertThat(description.byOperationId("twice")).hasSize(4);
        assertThat(description.byOperationId("gone")).isEmpty();
        IndexedOperation list = description.byPath("get", "/pets");
        IndexedOperation create = description.byPath("POST", "/pets");
        assertThat(list).isNotNull();
        assertThat(create).isNotNull();
        assertThat(list.operationId()).isEqualTo("list");
        assertThat(list.servers()).containsExactly("/ours");
        assertThat(list.security()).extracting(Object::toString).containsExactly("[key]");
        assertThat(create.security()).extracting(Object::toString).containsExactly("[]", "[key, other]");
        assertThat(description.byPath("get", "/gone")).isNull();
        assertThat(description.byPath("get", "/again")).isNotNull();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void readsPathItemsOperationsAndParametersOfOtherFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), """
            get:
              operationId: list
              parameters: [{$ref: '#/limit'}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/Pet'}}}}}
            limit: {name: limit, in: query, schema: {type: integer}}
            Pet: {type: object, properties: {id: {type: string}}}
            """);
        ApiDescription description =
                Documents.description(Documents.parse("""
                    openapi: 3.0.0
                    paths:
                      /pets: {$ref: pets.yaml}
                      /same: {get: {$ref: 'pets.yaml#/get'}}
                    """, folder.resolve("api.yaml")), folder, diagnostics);
        assertThat(description.byOperationId("list")).hasSize(2).allSatisfy(found -> {
            Operation operation = found.operation();
            assertThat(Documents.parameterNames(operation)).containsExactly("query limit");
            Operation.Response response = operation.responseFor(200);
            assertThat(response).isNotNull();
            assertThat(response.content().get("application/json"))
                    .satisfies(json -> assertThat(json.schema())
                            .isNotNull()
                            .satisfies(schema -> assertThat(schema.properties()).containsOnlyKeys("id")));
        });
        assertThat(diagnostics.sorted()).isEmpty();
    }
}

package io.github.arazzocodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrunerTest {

    private static final String SCHEMAS = """
        openapi: 3.1.0
        components:
          schemas:
            A: {type: object, properties: {id: {type: integer}}}
            B: {type: object, properties: {b: {$ref: '#/components/schemas/A'}}}
            Alias: {$ref: '#/components/schemas/A'}
            Tree: {type: object, properties: {up: {$ref: '#/components/schemas/Tree'}}}
            Knot: {type: object, properties: {k: {allOf: [{$ref: '#/components/schemas/Knot'}, {required: [k]}]}}}
            Animal: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {purrs: {type: boolean}}}]}
            'Full name (x)': {type: object, properties: {n: {type: string}}}
            Unused: {type: object}
        """;

    private final Diagnostics diagnostics = new Diagnostics(false);

    private PrunedDescription pruned(ApiDescription description) {
        return Pruner.prune(
                description,
                description.operations().stream()
                        .map(IndexedOperation::operation)
                        .toList());
    }

    private PrunedDescription pruned(String text) {
        return pruned(Documents.description(text, diagnostics));
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static JsonNode operation(PrunedDescription pruned) {
        return yaml(pruned.toYaml()).path("paths").elements().next().elements().next();
    }

    private JsonNode withSchema(String schema) {
        return yaml(pruned(SCHEMAS
                        + "paths: {/x: {get: {responses: {'200': {content: {application/json: {schema: "
                        + schema + "}}}}}}}\n")
                .toYaml());
    }

    private static JsonNode schemaOf(JsonNode tree) {
        return tree.at("/paths/~1x/get/responses/200/content/application~1json/schema");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {type: [string, 'null'], title: T, pattern: x, default: d, example: e, x-y: z} | {type: string, nullable: true}
        {type: string, deprecated: true, readOnly: true, minLength: 1, format: uuid} | {type: string, format: uuid}
        {type: string, format: 'a"b'}                     | {type: string}
        {type: [string, integer]}                         | {}
        {type: string, enum: [a, a, null, b]}             | {type: string, enum: [a, b]}
        {type: string, enum: ['a"b', c]}                  | {type: string}
        {type: string, enum: ["a\\nb"]}                   | {type: string}
        {type: string, enum: [1, true]}                   | {type: string, enum: ['1', 'true']}
        {type: integer, enum: [1, x]}                     | {type: integer}
        {const: on}                                       | {type: string, enum: ['on']}
        {type: array}                                     | {type: array, items: {}}
        {type: array, items: {type: string}, uniqueItems: true} | {type: array, items: {type: string}}
        {required: [a, gone], properties: {a: {}}}        | {type: object, properties: {a: {}}, required: [a]}
        {type: object, additionalProperties: false}       | {type: object, additionalProperties: false}
        {patternProperties: {'^x': {type: string}}}       | {type: object, additionalProperties: {type: string}}
        {oneOf: [{type: string}, {type: integer}]}        | {}
        {anyOf: [{type: string}, {enum: [a]}]}            | {type: string}
        {properties: {a: {}}, anyOf: [{required: [a]}, {required: [b]}]} | {type: object, properties: {a: {}}}
        {$ref: '#/components/schemas/A'}                  | {$ref: '#/components/schemas/A'}
        {$ref: '#/components/schemas/Alias'}              | {$ref: '#/components/schemas/A'}
        {$ref: '#/components/schemas/Gone'}               | {}
        {allOf: [{$ref: '#/components/schemas/A'}], description: d} | {$ref: '#/components/schemas/A'}
        {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]} | {allOf: [{$ref: '#/components/schemas/A'}], nullable: true}
        {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]} | {}
        {oneOf: [{type: string}, {type: array, items: {type: string}}]} | {}
        {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]} | {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        {type: number, enum: [1.5]} | {type: number}
        {allOf: [{$ref: '#/components/schemas/A'}, {properties: {z: {}}}]} | {type: object, properties: {id: {type: integer}, z: {}}}
        {type: string, contentMediaType: image/png}       | {type: string, format: binary}
        {type: string, description: '*/ {@link x}'}       | {type: string, description: '*&#47; &#123;&#64;link x&#125;'}
        true                                              | {}
        """)
    void writesSchemasAsOpenApi30WithoutWhatTheClientDoesNotNeed(String schema, String written) {
        JsonNode expected = yaml(written);
        JsonNode actual = schemaOf(withSchema(schema.replace("\\\\", "\\")));
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {$ref: '#/components/schemas/B'}             | A,B
        {$ref: '#/components/schemas/Alias'}         | A
        {$ref: '#/components/schemas/Tree'}          | Tree
        {$ref: '#/components/schemas/Cat'}           | Animal,Cat
        {$ref: '#/components/schemas/Animal'}        | Animal,Cat
        {$ref: '#/components/schemas/Full%20name%20(x)'} | Full_name_x
        {$ref: '#/components/schemas/B/properties/b'} | A
        {oneOf: [{$ref: '#/components/schemas/A'}, {type: object}], discriminator: {propertyName: t, mapping: {tree: Tree}}} | A,Tree
        """)
    void keepsTheSchemasThatAreReferredToInTheirOrder(String schema, String names) {
        JsonNode components = withSchema(schema).at("/components/schemas");
        assertThat(components.fieldNames()).toIterable().containsExactly(names.split(","));
    }

    @Test
    void endsWhereMergingBringsASchemaIntoItself() {
        JsonNode components = withSchema("{$ref: '#/components/schemas/Knot'}").at("/components/schemas");
        assertThat(components.at("/Recursive/properties/k/$ref").asText()).isEqualTo("#/components/schemas/Recursive");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /a/{b}/c | {}                                    | getAByBC         | A
        /a/{b}/c | {operationId: repos/get, tags: [Repos, Other]} | repos/get | Repos
        /api/v2/issue-types | {tags: ['*/ x', y]}         | getApiV2IssueTypes | x
        /{id}    | {operationId: 'a"b', tags: ['日本']}    | getById          | Default
        """)
    void namesOperationsByThemselves(String path, String operation, String operationId, String tag) {
        JsonNode written = operation(pruned("openapi: 3.1.0\npaths: {'" + path + "': {get: " + operation + "}}\n"));
        assertThat(written.path("operationId").asText()).isEqualTo(operationId);
        assertThat(written.path("tags"))
                .singleElement()
                .satisfies(first -> assertThat(first.asText()).isEqualTo(tag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        get-pet | GetPet   | getB
        get_pet | getPet   | getA
        getPet  | get pet  | getB
        getA    | ''       | getA_2
        """)
    void givesOperationsWhoseIdsWouldBeOneJavaNameDifferentOnes(String first, String second, String expected) {
        PrunedDescription pruned = pruned("{openapi: 3.1.0, paths: {/a: {get: {operationId: '" + first
                + "'}}, /b: {get: {operationId: '" + second + "'}}, /a/: {get: {}}}}");
        assertThat(pruned.operationIds().values()).doesNotHaveDuplicates().contains(expected);
    }

    /** openapi-generator gives the tags {@code Users} and {@code Users API} classes of one name. */
    @ParameterizedTest
    @CsvSource({"Users,Users API", "Users,UsersApi", "users,Users", "Users,USERS"})
    void givesTagsWhoseClassesWouldHaveOneNameOneClass(String first, String second) {
        PrunedDescription pruned = pruned("{openapi: 3.1.0, paths: {/a: {get: {tags: ['" + first
                + "']}}, /b: {get: {tags: ['" + second + "']}}}}");
        JsonNode paths = yaml(pruned.toYaml()).path("paths");
        assertThat(paths.at("/~1a/get/tags")).isEqualTo(paths.at("/~1b/get/tags"));
    }

    @Test
    void givesOperationsOfTheSameIdDifferentOnes() {
        PrunedDescription pruned =
                pruned("{openapi: 3.1.0, paths: {/a: {get: {operationId: x}}, /b: {get: {operationId: x}}}}");
        assertThat(pruned.operationIds()).containsEntry("GET /a", "getA").containsEntry("GET /b", "getB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {name: q, in: query, default: 1, schema: {type: integer, default: 2}} | {name: q, in: query, schema: {type: integer}}
        {name: q, in: query, required: true, example: e, style: spaceDelimited, explode: false, schema: {}} | {name: q, in: query, required: true, style: spaceDelimited, explode: false, schema: {}}
        {name: q, in: query, style: simple}               | {name: q, in: query, schema: {type: string}}
        {name: 'include[]', in: query, schema: {}}        | {name: 'include[]', in: query, schema: {}}
        {name: q, in: query, content: {application/json: {schema: {type: object}}}} | {name: q, in: query, content: {application/json: {schema: {type: object}}}}
        """)
    void writesParameters(String parameter, String written) {
        JsonNode operation =
                operation(pruned("openapi: 3.1.0\npaths: {/x: {get: {parameters: [" + parameter + "]}}}\n"));
        assertThat(operation.path("parameters").path(0)).isEqualTo(yaml(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                       | {default: {description: 'A response.'}}
        {responses: {200: {}}}                   | {'200': {description: 'A response.'}}
        {responses: {4xx: {description: Bad}}}   | {4XX: {description: Bad}}
        {responses: {200: {content: {text/csv: {}}, links: {}, headers: {X: {}}}}} | {'200': {description: 'A response.', content: {text/csv: {schema: {type: string}}}}}
        {responses: {200: {content: {image/png: {}}}}} | {'200': {description: 'A response.', content: {image/png: {schema: {type: string, format: binary}}}}}
        {responses: {200: {content: {'text/x; a="b"': {}}}}} | {'200': {description: 'A response.', content: {text/x: {schema: {type: string}}}}}
        """)
    void writesResponses(String operation, String responses) {
        JsonNode written = operation(pruned("openapi: 3.1.0\npaths: {/x: {get: " + operation + "}}\n"));
        assertThat(written.path("responses")).isEqualTo(yaml(responses));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\\"; } static { } //", "*/ class X {}", "a\\nb", "a\\u202Eb", "a\\\\u0022"})
    void letsNoNameEndAStringOrAComment(String hostile) {
        PrunedDescription pruned = pruned("""
            openapi: 3.1.0
            info: {title: "%1$s", version: "%1$s", description: "%1$s"}
            externalDocs: {description: "%1$s", url: "%1$s"}
            tags: [{name: "%1$s", description: "%1$s"}]
            servers: [{url: "%1$s"}]
            components: {securitySchemes: {"%1$s": {type: apiKey, name: "%1$s", in: header}}, schemas: {"%1$s": {}}}
            paths:
              "/%1$s": {get: {}}
              /x:
                get:
                  operationId: "%1$s"
                  tags: ["%1$s"]
                  summary: "%1$s"
                  description: "%1$s"
                  externalDocs: {description: "%1$s"}
                  x-note: "%1$s"
                  parameters:
                  - {name: "%1$s", in: query, description: "%1$s", schema: {}}
                  - {name: q, in: query, default: "%1$s", schema: {type: string, format: "%1$s", default: "%1$s"}}
                  responses:
                    "200":
                      description: "%1$s"
                      content:
                        "%1$s": {schema: {type: string}}
                        application/json:
                          schema: {type: object, title: "%1$s", properties: {"%1$s": {}, e: {type: string, enum: ["%1$s"]}}}
            """.formatted(hostile));
        assertEveryTextIsHarmless(yaml(pruned.toYaml()));
        assertThat(Documents.messages(diagnostics)).anyMatch(message -> message.contains("name of this parameter"));
    }

    private static void assertEveryTextIsHarmless(JsonNode node) {
        node.properties().forEach(field -> assertHarmless(field.getKey()));
        if (node.isTextual()) {
            assertHarmless(node.asText());
        }
        node.forEach(PrunerTest::assertEveryTextIsHarmless);
    }

    private static void assertHarmless(String text) {
        assertThat(text).doesNotContain("\"", "\\", "*/", "\n", "\u202e");
    }

    @Test
    void refusesMethodsThatTheClientDoesNotKnow() {
        PrunedDescription pruned = pruned("{openapi: 3.2.0, paths: {/a: {query: {}, get: {}}}}");
        assertThat(pruned.operationIds()).containsOnlyKeys("GET /a");
        assertThat(Documents.messages(diagnostics))
                .containsExactly("ARZ0111 1:38 the method QUERY is not supported yet");
    }

    @Test
    void keepsOnlyTheOperationsInUse() {
        ApiDescription description = Documents.description(
                "{openapi: 3.1.0, paths: {/b: {get: {operationId: b}, put: {}}, /a: {get: {operationId: a}}}}",
                diagnostics);
        List<Operation> used = List.of(
                description.byOperationId("a").get(0).operation(),
                description.byOperationId("b").get(0).operation());
        PrunedDescription pruned = Pruner.prune(description, used);
        assertThat(pruned.operationIds().keySet()).containsExactly("GET /b", "GET /a");
        assertThat(pruned.operationId(used.get(0))).isEqualTo("a");
        assertThat(pruned.toYaml()).isEqualTo(Pruner.prune(description, used).toYaml());
    }

    @Test
    void takesInTheSchemasOfOtherFiles(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("pet.yaml"), "{type: object, properties: {owner: {$ref: 'more.yaml#/$defs/Owner'}}}");
        Files.writeString(folder.resolve("more.yaml"), "{$defs: {Owner: {type: object}, A: {type: object}}}");
        ApiDescription description =
                Documents.description(Documents.parse(SCHEMAS + """
                    paths:
                      /x:
                        get:
                          responses:
                            '200': {content: {application/json: {schema: {$ref: pet.yaml}}}}
                            '201': {content: {application/json: {schema: {$ref: 'more.yaml#/$defs/A'}}}}
                    """, folder.resolve("api.yaml")), folder, diagnostics);
        PrunedDescription pruned = pruned(description);
        assertThat(yaml(pruned.toYaml()).at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Pet", "AOfMore", "Owner");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void writesSwaggerSoThatSwaggerParserTakesItAsOpenApi3() {
        PrunedDescription pruned = pruned("""
            swagger: '2.0'
            securityDefinitions: {basic: {type: basic}, oauth: {type: oauth2, flow: implicit}}
            definitions: {Pet: {type: object, properties: {name: {type: string}}}}
            paths:
              /pets/{id}:
                post:
                  parameters:
                  - {name: id, in: path, required: true, type: integer}
                  - {name: pet, in: body, schema: {$ref: '#/definitions/Pet'}}
                  responses: {200: {description: ok, schema: {type: array, items: {$ref: '#/definitions/Pet'}}}}
            """);
        var result = new OpenAPIParser().readContents(pruned.toYaml(), List.of(), new ParseOptions());
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getComponents().getSchemas()).containsOnlyKeys("Pet");
        assertThat(result.getOpenAPI().getComponents().getSecuritySchemes()).containsOnlyKeys("basic", "oauth");
        assertThat(pruned.componentNames().values()).containsExactly("Pet");
    }
}

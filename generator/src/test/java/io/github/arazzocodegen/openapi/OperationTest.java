package io.github.arazzocodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.openapi.Operation.MediaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

    private final Diagnostics diagnostics = new Diagnostics(false);

    private Operation first(String text) {
        return Documents.description(text, diagnostics).operations().get(0).operation();
    }

    private static Schema schema(Map<String, MediaType> content, String mediaType) {
        MediaType found = content.get(mediaType);
        Schema schema = found == null ? null : found.schema();
        if (schema == null) {
            throw new AssertionError(content);
        }
        return schema;
    }

    @Test
    void resolvesWhatItRefersTo() {
        Operation operation = first("""
            openapi: 3.1.0
            components:
              parameters: {id: {name: id, in: path, required: true, schema: {type: string}}}
              requestBodies: {b: {required: true, content: {application/json: {schema: {type: object}}}}}
              responses: {ok: {description: ok, headers: {Link: {$ref: '#/components/headers/link'}}}}
              headers: {link: {schema: {type: string}}}
            paths:
              /x/{id}:
                parameters:
                - $ref: '#/components/parameters/id'
                - {name: limit, in: query, schema: {type: integer}, description: of path}
                put:
                  operationId: put
                  summary: Puts.
                  parameters: [{name: limit, in: query, schema: {type: string}, description: own}]
                  requestBody: {$ref: '#/components/requestBodies/b'}
                  responses: {'200': {$ref: '#/components/responses/ok'}, 4xx: {description: bad}}
            """);
        assertThat(Documents.parameterNames(operation)).containsExactly("path id", "query limit");
        assertThat(operation.parameters().get(1).description()).isEqualTo("own");
        assertThat(operation.summary()).isEqualTo("Puts.");
        assertThat(operation.requestBody()).isNotNull();
        assertThat(operation.requestBody().required()).isTrue();
        assertThat(operation.responses()).containsOnlyKeys("200", "4XX");
        assertThat(operation.responseFor(404)).isNotNull();
        assertThat(operation.responseFor(500)).isNull();
        assertThat(operation.responses().get("200").headers()).containsOnlyKeys("Link");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /x/{id} | {parameters: [], responses: {}} | ARZ0306 5:7 the path /x/{id} has '{id}', but no parameter declares it
        /x | {parameters: [{name: id, in: path, required: true}], responses: {}} | ARZ0306 5:21 the path /x has no '{id}' for this parameter
        /x/{id} | {parameters: [{name: id, in: path}], responses: {}} | ARZ0306 5:21 the path parameter 'id' is not marked as required
        /x | {parameters: [{name: q, in: query}, {name: q, in: query}], responses: {}} | ARZ0306 5:43 the parameter 'q' is declared twice
        /x | {parameters: [{name: q, in: query, default: 1}], responses: {}} | ARZ0306 5:42 the 'default' of the parameter 'q' belongs into its schema
        /x | {parameters: [{name: q, in: body}], responses: {}} | ARZ0306 5:21 a parameter has a 'name' and is 'in' path, query, header or cookie
        /x | {parameters: []} | ARZ0306 5:7 the operation GET /x declares no responses
        /x | {parameters: [{$ref: '#/a'}], responses: {}} | ARZ0305 5:28 '$ref' leads nowhere: #/a; what it stands for is left out
        /x/{id} | {parameters: [{$ref: '#/a'}], responses: {}} | ARZ0305 5:28 '$ref' leads nowhere: #/a; what it stands for is left out
        /x | {responses: {'200': {$ref: '#/a'}}} | ARZ0305 5:34 '$ref' leads nowhere: #/a; what it stands for is left out
        /x | {$ref: 'gone.yaml'} | ARZ0305 5:14 '$ref' leads nowhere: gone.yaml; what it stands for is left out
        """)
    void reportsTheMistakesOfAnOperationThatIsUsed(String path, String operation, String message) {
        String text = "openapi: 3.0.3\npaths:\n  '" + path + "':\n    get:\n      " + operation + "\n";
        ApiDescription description = Documents.description(text, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        description.operations().get(0).operation();
        assertThat(Documents.messages(diagnostics)).containsExactly(message);
    }

    @Test
    void mendsWhatHasOneMeaning() {
        Operation operation = first("""
            openapi: 3.1.0
            paths:
              /x/{a}/{b}: {get: {parameters: [{name: a, in: path, schema: {type: integer}}]}}
            """);
        assertThat(operation.parameters()).allMatch(Operation.Parameter::required);
        assertThat(Documents.parameterNames(operation)).containsExactly("path a", "path b");
    }

    @Test
    void mapsSwaggerToTheSameModel() {
        Operation operation = first("""
            swagger: '2.0'
            consumes: [application/json, application/xml]
            produces: [application/json]
            parameters: {pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}}
            definitions: {Pet: {type: object, properties: {name: {type: string, x-nullable: true}}}}
            paths:
              /pets:
                post:
                  parameters:
                  - $ref: '#/parameters/pet'
                  - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
                  responses:
                    200: {description: ok, schema: {$ref: '#/definitions/Pet'}, headers: {Next: {type: integer}}}
                    204: {description: none}
            """);
        assertThat(Documents.parameterNames(operation)).containsExactly("query tags");
        Schema tags = operation.parameters().get(0).schema();
        assertThat(tags).isNotNull();
        assertThat(tags.types()).containsExactly("array");
        assertThat(operation.requestBody()).isNotNull();
        assertThat(operation.requestBody().content()).containsOnlyKeys("application/json", "application/xml");
        assertThat(schema(operation.requestBody().content(), "application/json").componentName())
                .isEqualTo("Pet");
        Operation.Response ok = operation.responses().get("200");
        assertThat(schema(ok.content(), "application/json")
                        .properties()
                        .get("name")
                        .nullable())
                .isTrue();
        assertThat(ok.headers().get("Next").types()).containsExactly("integer");
        assertThat(operation.responses().get("204").content()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {name: a, in: formData, type: string, required: true} | application/x-www-form-urlencoded | string |
        {name: a, in: formData, type: file, required: true}   | multipart/form-data               | string | binary
        """)
    void makesABodyOfFormParameters(String parameter, String mediaType, String type, String format) {
        Operation operation = first("""
            swagger: '2.0'
            paths: {/x: {post: {parameters: [%s], responses: {}}}}
            """.formatted(parameter));
        assertThat(operation.requestBody()).isNotNull();
        Schema form = schema(operation.requestBody().content(), mediaType);
        assertThat(form.required()).containsExactly("a");
        assertThat(List.copyOf(form.properties().get("a").types())).containsExactly(type);
        assertThat(form.properties().get("a").format()).isEqualTo(format == null ? "" : format);
    }
}

package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a generated client reads what comes back. */
class GeneratedResponseTest {

    private static final String LIST = "var response = new ReleasesApi(client).listReleases(\"o\").send();\n";
    private static final String NOTE = "response.decode(problems::put)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [{"version":"ä€😀"}]                 | get(0).getVersion()       | ä€😀      | {}
                    []                                    | size()                    | 0         | {}
                    [{"id":9007199254740993}]             | get(0).getId()            | 9007199254740993 | {}
                    [{"id":99999999999999999999}]         | get(0).getId()            |           | {/0/id=is no Long}
                    [{"id":1.5}]                          | get(0).getId()            |           | {/0/id=is no Long}
                    [{"newGroups":3000000000}]            | get(0).getNewGroups()     |           | {/0/newGroups=is no Integer}
                    [{"newGroups":"7"}]                   | get(0).getNewGroups()     | 7         | {}
                    [{"status":"open"}]                   | get(0).getStatus()        | open      | {}
                    [{"status":"new"}]                    | get(0).getStatus()        |           | {/0/status=is no ReleaseStatus}
                    [{"status":{"a":[1]},"id":1}]         | get(0).getId()            | 1         | {/0/status=is no ReleaseStatus}
                    [{"dateCreated":"yesterday","id":1}]  | get(0).getId()            | 1         | {/0/dateCreated=is no OffsetDateTime}
                    [{"dateCreated":"2024-01-01T00:00:00+02:00"}] | get(0).getDateCreated() | 2024-01-01T00:00+02:00 | {}
                    [{"authors":"me","id":1}]             | get(0).getId()            | 1         | {/0/authors=is no List}
                    [{"authors":["me",{"name":"n"}]}]     | get(0).getAuthors().get(1).getName() | n | {/0/authors/0=is no ReleaseAuthorsInner}
                    [{"version":["x"],"id":1}]            | get(0).getId()            | 1         | {/0/version=is no String}
                    [{"new":1.10}]                        | get(0).additionalProperties() | {new=1.10} | {}
                    [{"data":{"a":1.10}}]                 | get(0).getData()          | {a=1.10}  | {}
                    [{"authToken":"s3cret","id":1}]       | get(0)                    | Release[id=1, authToken=***] | {}
                    """)
    void readsWhatItCanAndNotesTheRest(String json, String read, String expected, String problems) throws Exception {
        try (RecordingServer server = new RecordingServer(200, json)) {
            Object result = CompiledClient.run(
                    generate(),
                    server.base(),
                    LIST + "return String.valueOf(" + NOTE + "." + read + ") + \" | \" + problems;");
            assertThat(result).isEqualTo((expected == null ? "null" : expected) + " | " + problems);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | application/json | ''                        | the body is empty
                    200 | text/html        | <html></html>             | HTML
                    200 | application/json | <!doctype html>           | HTML
                    200 | application/json | '[{"version":"1"'         | can't be read
                    200 | application/json | '[] []'                   | can't be read
                    200 | application/json | '{"version":"1"}'         | can't be read
                    200 | application/json | 'null'                    | JSON null
                    200 | application/json; charset=x-none | '[]'      | charset
                    401 | application/json | '[]'                      | another body
                    """)
    void refusesBodiesThatAreNotWhatTheDescriptionSays(int status, String type, String body, String message)
            throws Exception {
        try (RecordingServer server = new RecordingServer(status, type, body.getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> CompiledClient.run(generate(), server.base(), LIST + "return " + NOTE + ";"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(message);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [{"version":s3cretABC}]  | it is no JSON at line 1, column 13
                    [{"version":"s3cret      | it is no JSON at line 1, column 20
                    "s3cret"                 | there is another value than expected at line 1, column 1
                    {"s3cret":"s3cret"}      | there is another value than expected at line 1, column 1
                    [] "s3cret"              | there is another value than expected at line 1, column 4
                    """)
    void saysWhereABodyIsWrongAndNotWhatStandsThere(String body, String problem) throws Exception {
        try (RecordingServer server = new RecordingServer(200, body)) {
            assertThatThrownBy(() -> CompiledClient.run(generate(), server.base(), LIST + "return " + NOTE + ";"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the body can't be read as java.util.List<c.model.Release>: " + problem)
                    .hasNoCause()
                    .hasNoSuppressedExceptions();
        }
    }

    @Test
    void saysOfAValueOfAnotherTypeNotWhatItIs() {
        String convert =
                "return Json.convert(\"s3cret\", new com.fasterxml.jackson.core.type.TypeReference<List<Long>>() {});";
        assertThatThrownBy(() -> CompiledClient.run(generate(), "http://127.0.0.1:1", convert))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("can't be read as java.util.List<java.lang.Long>: there is another value than expected")
                .hasNoCause();
    }

    @Test
    void hidesSecretsWithinValuesOfWhichTheDescriptionSaysNothing() throws Exception {
        String json = """
                [{"id":1,"data":{"a":1,"list":[{"password":"s3cret","b":null}],"apiKey":{"s":"s3cret"},"jwt":null}}]""";
        try (RecordingServer server = new RecordingServer(200, json)) {
            Object result = CompiledClient.run(generate(), server.base(), LIST + "return " + NOTE + ".toString();");
            assertThat(result)
                    .isEqualTo("[Release[id=1, data={a=1, list=[{password=***, b=null}], apiKey=***, jwt=null}]]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "get(\"i\"; \"p\"), /a/{id}/{x}?key&x&q&y",
        "both(), /b?fixed=1&key",
    })
    void namesParametersThatMessagesMustNotShowBehindThePathTemplate(String call, String template) throws Exception {
        String description = """
                openapi: 3.0.3
                info: {title: t, version: "1"}
                security: [{inQuery: []}]
                paths:
                  /a/{id}/{x}:
                    get:
                      operationId: get
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string}}
                        - {name: x, in: path, required: true, schema: {type: string, format: password}}
                        - {name: q, in: query, schema: {type: array, items: {type: string, format: password}}}
                        - {name: y, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Pin'}}}}
                        - {name: token, in: query, schema: {type: string, format: password}}
                        - {name: h, in: header, schema: {type: string, format: password}}
                      responses: {'204': {description: none}}
                  /b?fixed=1:
                    get:
                      operationId: both
                      responses: {'204': {description: none}}
                components:
                  schemas:
                    Pin: {type: string, format: password}
                  securitySchemes:
                    inQuery: {type: apiKey, in: query, name: key}
                    named: {type: apiKey, in: query, name: api_key}
                    inHeader: {type: apiKey, in: header, name: X-Key}
                """;
        GeneratedClient client = new ClientGenerator().generate(description, ClientSettings.nativeClient("c"));
        try (RecordingServer server = new RecordingServer(204, "")) {
            Object path = CompiledClient.run(
                    client,
                    server.base(),
                    "return new DefaultApi(client)." + call.replace(';', ',') + ".send().path();");
            assertThat(path).isEqualTo(template);
            assertThat(server.request().line()).doesNotContain("x&q");
        }
    }

    @ParameterizedTest
    @CsvSource({"200", "204", "404", "500"})
    void givesTheResponseOfAnyStatus(int status) throws Exception {
        try (RecordingServer server = new RecordingServer(status, "")) {
            Object result = CompiledClient.run(
                    generate(),
                    server.base(),
                    LIST
                            + "return response.method() + response.status() + response.bytes().length + response.uri().getPath();");
            assertThat(result).isEqualTo("GET" + status + "0/base/organizations/o/releases/");
        }
    }

    @Test
    void readsTheBodyOfAnotherStatusByItsConstant() throws Exception {
        try (RecordingServer server = new RecordingServer(401, "{\"detail\":\"no\"}")) {
            Object result = CompiledClient.run(
                    generate(),
                    server.base(),
                    LIST + "return response.decode(ReleasesApi.ListReleases.STATUS_401, problems::put).getDetail();");
            assertThat(result).isEqualTo("no");
        }
    }

    @Test
    void doesNotReadNumbersOfVeryManyDigitsFromTexts() throws Exception {
        String json = "[{\"newGroups\":\"" + "0".repeat(1000) + "7\"}]";
        try (RecordingServer server = new RecordingServer(200, json)) {
            Object result = CompiledClient.run(
                    generate(), server.base(), LIST + "return " + NOTE + ".get(0).getNewGroups() + \" \" + problems;");
            assertThat(result).isEqualTo("null {/0/newGroups=is no Integer}");
        }
    }

    @Test
    void readsTheCharsetThatTheResponseNames() throws Exception {
        byte[] latin = "[{\"version\":\"ä\"}]".getBytes(StandardCharsets.ISO_8859_1);
        try (RecordingServer server = new RecordingServer(200, "application/json; charset=ISO-8859-1", latin)) {
            Object result =
                    CompiledClient.run(generate(), server.base(), LIST + "return " + NOTE + ".get(0).getVersion();");
            assertThat(result).isEqualTo("ä");
        }
    }

    private static GeneratedClient generate() {
        return new ClientGenerator().generate(Descriptions.RELEASES, ClientSettings.nativeClient("c"));
    }
}

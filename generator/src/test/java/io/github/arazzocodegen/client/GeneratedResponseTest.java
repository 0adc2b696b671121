package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    [{"ratio":1e400,"rate":-1e39,"id":1}] | get(0).getId()            | 1         | {/0/rate=is no Float, /0/ratio=is no Double}
                    [{"ratio":"NaN","rate":"-Infinity","id":1}] | get(0).getId()      | 1         | {/0/rate=is no Float, /0/ratio=is no Double}
                    [{"ratio":"2.5"}]                     | get(0).getRatio()         | 2.5       | {}
                    [{"rate":3}]                          | get(0).getRate()          | 3.0       | {}
                    [{"price":1e99999999999,"id":1}]      | get(0).getId()            | 1         | {/0/price=is no BigDecimal}
                    [{"price":1.10}]                      | get(0).getPrice()         | 1.10      | {}
                    [{"big":1e-999999999,"id":1}]         | get(0).getId()            | 1         | {/0/big=is no BigInteger}
                    [{"big":1e3}]                         | get(0).getBig()           | 1000      | {}
                    [{"new":1e99999999999,"id":1}]        | get(0).getId()            | 1         | {/0/new=is no BigDecimal}
                    [{"data":{"a":[1e99999999999,2]}}]    | get(0).getData()          | {a=[null, 2]} | {/0/data/a/0=is no BigDecimal}
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
        String digits = "\"" + "0".repeat(1000) + "7\"";
        String json = "[{\"newGroups\":" + digits + ",\"price\":" + digits + ",\"big\":" + digits + "}]";
        try (RecordingServer server = new RecordingServer(200, json)) {
            Object result = CompiledClient.run(
                    generate(), server.base(), LIST + "return " + NOTE + ".get(0).getNewGroups() + \" \" + problems;");
            assertThat(result)
                    .isEqualTo("null {/0/big=is no BigInteger, /0/newGroups=is no Integer, /0/price=is no BigDecimal}");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json; profile="http://x/?charset=klingon"
                    application/json; profile="a\\"; charset=klingon"
                    application/json; xcharset=klingon
                    application/json; CharSet = 'utf-8'
                    application/json; charset="utf-8"
                    application/json;charset=UTF8;charset=klingon
                    """)
    void takesForTheCharsetWhatIsOne(String type) throws Exception {
        byte[] json = "[{\"version\":\"ä\"}]".getBytes(StandardCharsets.UTF_8);
        try (RecordingServer server = new RecordingServer(200, type, json)) {
            Object result =
                    CompiledClient.run(generate(), server.base(), LIST + "return " + NOTE + ".get(0).getVersion();");
            assertThat(result).isEqualTo("ä");
        }
    }

    @Test
    void refusesABodyThatIsNothingButANumberTooLargeForJava() throws Exception {
        try (RecordingServer server = new RecordingServer(200, "1e99999999999")) {
            String read = "response.decode(BodyType.ANY, problems::put)";
            assertThatThrownBy(() -> CompiledClient.run(generate(), server.base(), LIST + "return " + read + ";"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("it is no JSON at line 1")
                    .hasMessageNotContaining("99")
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; charset=utf-8", "; charset=utf8", "; charset=unicode-1-1-utf-8"})
    void refusesWhatIsNoUtf8HoweverThatIsCalled(String charset) throws Exception {
        byte[] latin = "[{\"version\":\"ä\"}]".getBytes(StandardCharsets.ISO_8859_1);
        try (RecordingServer server = new RecordingServer(200, "application/json" + charset, latin)) {
            assertThatThrownBy(() -> CompiledClient.run(generate(), server.base(), LIST + "return " + NOTE + ";"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("it is no JSON");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/plain                    | efbbbfc3a4 | ä
                    text/plain; charset=utf-8     | efbbbfc3a4 | ä
                    text/plain                    | feff00e4   | ä
                    text/plain                    | fffee400   | ä
                    text/plain; charset=utf-16    | fffee400   | ä
                    text/plain; charset=utf-16be  | feff00e4   | ä
                    text/plain; charset='latin1'  | e4         | ä
                    text/plain                    | 61efbbbf   | a\ufeff
                    text/plain                    | 61         | a
                    application/xml; charset='latin1' | e4     | ä
                    """)
    void readsTextsByTheirByteOrderMarkAndWithoutIt(String type, String bytes, String text) throws Exception {
        String description = """
                openapi: 3.0.3
                info: {title: t, version: "1"}
                paths:
                  /text:
                    get:
                      operationId: getText
                      responses: {'200': {description: d, content: {text/plain: {schema: {type: string}}}}}
                """;
        GeneratedClient client = new ClientGenerator().generate(description, ClientSettings.nativeClient("c"));
        for (String read : List.of("decode(problems::put)", "decode(BodyType.ANY, problems::put)")) {
            try (RecordingServer server =
                    new RecordingServer(200, type, HexFormat.of().parseHex(bytes))) {
                Object result = CompiledClient.run(
                        client, server.base(), "return new DefaultApi(client).getText().send()." + read + ";");
                assertThat(result).isEqualTo(text);
            }
        }
    }

    private static GeneratedClient generate() {
        return new ClientGenerator().generate(Descriptions.RELEASES, ClientSettings.nativeClient("c"));
    }
}

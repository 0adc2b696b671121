package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a generated client sends. */
class GeneratedRequestTest {

    private static final String STYLES = """
            openapi: 3.0.3
            info: {title: t, version: "1"}
            paths:
              /a/{id}/b{label}{matrix}/{ids}:
                get:
                  operationId: styles
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: label, in: path, required: true, style: label, schema: {type: array, items: {type: string}}}
                    - {name: matrix, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}
                    - {name: ids, in: path, required: true, schema: {type: array, items: {type: integer, format: int64}}}
                    - {name: 'q[]', in: query, schema: {type: array, items: {type: string}}}
                    - {name: csv, in: query, explode: false, schema: {type: array, items: {type: string}}}
                    - {name: space, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string}}}
                    - {name: pipe, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
                    - name: deep
                      in: query
                      style: deepObject
                      explode: true
                      schema:
                        type: object
                        properties: {a: {type: string}, n: {type: object, properties: {m: {type: integer}}}}
                    - {name: filter, in: query, content: {application/json: {schema: {type: object, additionalProperties: {type: string}}}}}
                    - {name: day, in: query, schema: {type: string, format: date}}
                    - {name: at, in: query, schema: {type: string, format: date-time}}
                    - {name: price, in: query, schema: {type: number}}
                    - {name: sort, in: query, schema: {type: string, enum: [asc, desc-nulls]}}
                    - {name: X-Trace, in: header, schema: {type: array, items: {type: string}}}
                    - {name: session, in: cookie, schema: {type: string}}
                  responses: {'204': {description: none}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                          | ''
                    .q(List.of("ä ö", "&"))                     | ?q%5B%5D=%C3%A4%20%C3%B6&q%5B%5D=%26
                    .q(List.of())                               | ''
                    .q(null)                                    | ''
                    .csv(List.of("a,b", "c"))                   | ?csv=a%2Cb,c
                    .space(List.of("a", "b"))                   | ?space=a%20b
                    .pipe(List.of("a", "b"))                    | ?pipe=a%7Cb
                    .deep(new StylesDeepParameter().a("x").n(new StylesDeepParameterN().m(1L))) | ?deep%5Ba%5D=x&deep%5Bn%5D%5Bm%5D=1
                    .filter(Map.of("k", "v"))                   | ?filter=%7B%22k%22%3A%22v%22%7D
                    .day(java.time.LocalDate.of(2024, 2, 3))    | ?day=2024-02-03
                    .at(java.time.OffsetDateTime.parse("2024-02-03T04:05:06+01:00")) | ?at=2024-02-03T04%3A05%3A06%2B01%3A00
                    .price(new java.math.BigDecimal("1E+3"))    | ?price=1000
                    .sort(StylesSortParameter.DESC_NULLS)       | ?sort=desc-nulls
                    .query("more", 1)                           | ?more=1
                    """)
    void writesParametersByTheirStyle(String setters, String query) throws Exception {
        try (RecordingServer server = new RecordingServer(204, "")) {
            send(
                    STYLES,
                    server,
                    "new DefaultApi(client).styles(\"x\", List.of(\"l\", \"m\"), List.of(\"1\", \"2\"), "
                            + "List.of(3L, 4L))" + setters);
            assertThat(server.request().line()).isEqualTo("GET /base/a/x/b.l,m;matrix=1;matrix=2/3,4" + query);
            assertThat(server.request().header("X-Trace")).isEmpty();
            assertThat(server.request().header("Cookie")).isEmpty();
        }
    }

    @Test
    void sendsHeadersAndCookies() throws Exception {
        try (RecordingServer server = new RecordingServer(204, "")) {
            send(
                    STYLES,
                    server,
                    "new DefaultApi(client).styles(\"x\", List.of(\"l\"), List.of(\"1\"), List.of(3L))"
                            + ".xTrace(List.of(\"a\", \"b\")).session(\"s\").header(\"Accept\", \"text/x\")");
            assertThat(server.request().header("X-Trace")).containsExactly("a,b");
            assertThat(server.request().header("Cookie")).containsExactly("session=s");
            assertThat(server.request().header("Accept")).containsExactly("text/x");
        }
    }

    @ParameterizedTest
    @CsvSource({"a/b,a%2Fb", "?,%3F", "%2e,%252e", "a b,a%20b", "é,%C3%A9", "..a,..a", "{id},%7Bid%7D"})
    void encodesPathValues(String value, String sent) throws Exception {
        try (RecordingServer server = new RecordingServer(200, "[]")) {
            send(Descriptions.RELEASES, server, "new ReleasesApi(client).listReleases(\"" + value + "\")");
            assertThat(server.request().line()).isEqualTo("GET /base/organizations/" + sent + "/releases/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "listReleases(\"\")",
                "listReleases(\".\")",
                "listReleases(\"..\")",
                "listReleases(\"x\").header(\"A\", \"b\\r\\nC: d\")"
            })
    void refusesBeforeTheRequestWhatCannotBeSent(String call) throws Exception {
        try (RecordingServer server = new RecordingServer(200, "[]")) {
            assertThatThrownBy(() -> send(Descriptions.RELEASES, server, "new ReleasesApi(client)." + call))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'");
            assertThat(server.count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    .q(List.of("\ud800"))                              | value of 'q[]'
                    .csv(List.of("a", "\udc00"))                       | value of 'csv'
                    .deep(new StylesDeepParameter().a("\ud800"))       | value of 'deep[a]'
                    .filter(Map.of("k", "\ud800x"))                    | value of 'filter'
                    .query("more", "\ud800")                           | value of 'more'
                    .path("id", "\ud800")                              | value of 'id'
                    .path("ids", List.of("\ud800"))                    | value of 'ids'
                    .body("application/json", Map.of("k", "\ud800"))   | body
                    .body("text/plain; charset=us-ascii", "ä")         | body
                    """)
    void refusesHalfOfACharacter(String setters, String what) throws Exception {
        try (RecordingServer server = new RecordingServer(204, "")) {
            String call = "new DefaultApi(client).styles(\"x\", List.of(\"l\"), List.of(\"m\"), List.of(3L))" + setters;
            assertThatThrownBy(() -> send(STYLES, server, call))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The " + what + " contains a character that can't be sent in U");
            assertThat(server.count()).isZero();
        }
    }

    @Test
    void waitsAsLongAsCanBe() throws Exception {
        String longest = "new ReleasesApi(new ApiClient(HttpClient.newHttpClient(), URI.create(base),"
                + " java.time.Duration.ofSeconds(Long.MAX_VALUE), 1 << 20, List.of())).listReleases(\"o\")";
        try (RecordingServer server = new RecordingServer(200, "[]")) {
            send(Descriptions.RELEASES, server, longest);
            assertThat(server.count()).isEqualTo(1);
        }
    }

    @Test
    void writesBodiesWithoutWhatIsNotSet() throws Exception {
        try (RecordingServer server = new RecordingServer(201, "{\"version\":\"1\"}")) {
            send(
                    Descriptions.RELEASES,
                    server,
                    "new ReleasesApi(client).createRelease(\"o\", "
                            + "new c.model.ReleaseCreate().version(\"ä\").projects(List.of(\"web\"))"
                            + ".property(\"ref\", null).property(\"extra\", Map.of(\"a\", 1)))");
            assertThat(server.request().body())
                    .isEqualTo("{\"version\":\"ä\",\"projects\":[\"web\"],\"ref\":null,\"extra\":{\"a\":1}}");
            assertThat(server.request().header("Content-Type")).containsExactly("application/json");
            assertThat(server.request().header("Authorization")).isEmpty();
        }
    }

    @Test
    void sendsCredentialsUnlessTheRequestHasItsOwn() throws Exception {
        String credentials = "List.of(Credential.bearer(() -> \"t\"), Credential.query(\"key\", () -> \"k&\"), "
                + "Credential.cookie(\"c\", () -> \"v\"), Credential.basic(\"u\", \"p\"))";
        String with = "new ReleasesApi(new ApiClient(HttpClient.newHttpClient(), URI.create(base), null, 1 << 20, "
                + credentials + ")).listReleases(\"o\")";
        try (RecordingServer server = new RecordingServer(200, "[]")) {
            send(Descriptions.RELEASES, server, with);
            assertThat(server.request().header("Authorization")).containsExactly("Bearer t");
            assertThat(server.request().line()).endsWith("?key=k%26");
            assertThat(server.request().header("Cookie")).containsExactly("c=v");
        }
        try (RecordingServer server = new RecordingServer(200, "[]")) {
            CompiledClient.run(
                    generate(Descriptions.RELEASES),
                    server.base(),
                    "return " + with + ".header(\"authorization\", \"Token x\").query(\"key\", \"own\").send();");
            assertThat(server.request().header("Authorization")).containsExactly("Token x");
            assertThat(server.request().line()).endsWith("?key=own");
        }
    }

    @Test
    void writesFormsTextsAndFiles() throws Exception {
        String description = """
                openapi: 3.0.3
                info: {title: t, version: "1"}
                paths:
                  /form:
                    post:
                      operationId: form
                      requestBody:
                        required: true
                        content:
                          application/x-www-form-urlencoded:
                            schema:
                              type: object
                              required: [grant_type]
                              properties: {grant_type: {type: string}, scopes: {type: array, items: {type: string}}}
                      responses: {'204': {description: none}}
                  /text:
                    post:
                      operationId: text
                      requestBody: {content: {text/plain: {schema: {type: string}}}}
                      responses: {'204': {description: none}}
                  /file:
                    post:
                      operationId: upload
                      requestBody:
                        required: true
                        content:
                          multipart/form-data:
                            schema:
                              type: object
                              properties: {name: {type: string}, file: {type: string, format: binary}}
                      responses: {'204': {description: none}}
                """;
        GeneratedClient client = generate(description);
        try (RecordingServer server = new RecordingServer(204, "")) {
            CompiledClient.run(
                    client,
                    server.base(),
                    "return new DefaultApi(client)"
                            + ".form(new FormRequest().grantType(\"a b\").scopes(List.of(\"x\", \"y\"))).send();");
            assertThat(server.request().body()).isEqualTo("grant_type=a%20b&scopes=x&scopes=y");
            assertThat(server.request().header("Content-Type")).containsExactly("application/x-www-form-urlencoded");
        }
        try (RecordingServer server = new RecordingServer(204, "")) {
            CompiledClient.run(client, server.base(), "return new DefaultApi(client).text().body(\"ü\").send();");
            assertThat(server.request().body()).isEqualTo("ü");
            assertThat(server.request().header("Content-Type")).containsExactly("text/plain; charset=utf-8");
        }
        try (RecordingServer server = new RecordingServer(204, "")) {
            CompiledClient.run(
                    client,
                    server.base(),
                    "return new DefaultApi(client)"
                            + ".upload(new UploadRequest().name(\"n\")"
                            + ".file(io.github.arazzocodegen.runtime.FileContent.of(new byte[] {65, 66}))).send();");
            assertThat(server.request().body())
                    .contains("name=\"name\"\r\n\r\nn\r\n")
                    .contains("name=\"file\"; filename=\"file\"")
                    .contains("\r\n\r\nAB\r\n");
        }
        String file = "io.github.arazzocodegen.runtime.FileContent.of(new byte[] {65})";
        try (RecordingServer server = new RecordingServer(204, "")) {
            String named = file + ".withName(\"a\\\"b\\\\\").withMediaType(\"a/b; c=\\\"d\\\"\")";
            CompiledClient.run(
                    client,
                    server.base(),
                    "return new DefaultApi(client).upload(new UploadRequest().file(" + named + ")).send();");
            assertThat(server.request().body())
                    .contains("; filename=\"a%22b%5C\"\r\nContent-Type: a/b; c=\"d\"\r\n\r\nA");
        }
        for (String upload : List.of(
                ".file(" + file + ".withMediaType(\"a/b; c=\\\"d\"))",
                ".file(" + file + ".withMediaType(\"a/b; c=\\\"d\\\\\\\"\"))",
                ".file(" + file + ".withMediaType(\"a\"))",
                ".file(" + file + ".withName(\"\\ud800\"))",
                ".name(\"\\ud800\")")) {
            try (RecordingServer server = new RecordingServer(204, "")) {
                assertThatThrownBy(() -> CompiledClient.run(
                                client,
                                server.base(),
                                "return new DefaultApi(client).upload(new UploadRequest()" + upload + ").send();"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("The (media type of )?part '(file|name)' .*");
                assertThat(server.count()).isZero();
            }
        }
        for (String upload : List.of(
                ".file(" + file + ".withName(\"a\\r\\nX: y\"))",
                ".file(" + file + ".withName(\"a\\0\"))",
                ".file(" + file + ".withMediaType(\"a/b\\r\\nX: y\"))",
                ".property(\"a\\nb\", \"c\")")) {
            try (RecordingServer server = new RecordingServer(204, "")) {
                assertThatThrownBy(() -> CompiledClient.run(
                                client,
                                server.base(),
                                "return new DefaultApi(client).upload(new UploadRequest()" + upload + ").send();"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("contains a line break or another");
                assertThat(server.count()).isZero();
            }
        }
    }

    private void send(String description, RecordingServer server, String request) throws Exception {
        CompiledClient.run(generate(description), server.base(), "return " + request + ".send();");
    }

    private static GeneratedClient generate(String description) {
        return new ClientGenerator().generate(description, ClientSettings.nativeClient("c"));
    }
}

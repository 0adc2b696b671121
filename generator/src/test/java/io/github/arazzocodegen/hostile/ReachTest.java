package io.github.arazzocodegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.RemoteAccess;
import io.github.arazzocodegen.source.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From where documents and descriptions are read, and from where not. */
class ReachTest {

    private static final RemoteAccess ANY = new RemoteAccess(true, true);

    private static final String API = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a:
                post:
                  operationId: a
                  responses:
                    '200': {description: d, content: {application/json: {schema: {$ref: 'REFERENCE'}}}}
            """;

    private static final String SCHEMA = "{type: object, properties: {name: {type: string}}}\n";

    @TempDir
    Path temp;

    private final Map<String, String> served = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String base;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        Files.createDirectories(temp.resolve("project/arazzo"));
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void aDescriptionIsFetchedWithWhatItRefersToIfThatIsAllowed() throws IOException {
        served.put("/v1/api.yaml", API.replace("REFERENCE", "../common/thing.yaml"));
        served.put("/common/thing.yaml", SCHEMA);

        CompilationResult result = compile(base + "/v1/api.yaml", ANY, Limits.DEFAULT);

        assertThat(messages(result)).isEmpty();
        assertThat(result.sources()).isNotNull();
        assertThat(result.sources().text("p/S.java")).isNotEmpty();
        assertThat(asked).containsExactly("/v1/api.yaml", "/common/thing.yaml");
    }

    @Test
    void nothingIsFetchedUnlessThatIsAllowed() throws IOException {
        served.put("/api.yaml", API.replace("REFERENCE", "#/x"));

        assertThat(messages(compile(base + "/api.yaml", RemoteAccess.NONE, Limits.DEFAULT)))
                .singleElement()
                .asString()
                .contains("--allow-remote");
        writeApi(base + "/thing.yaml");
        assertThat(messages(compile("../api.yaml", RemoteAccess.NONE, Limits.DEFAULT)))
                .first()
                .asString()
                .contains("leads nowhere", "--allow-remote");
        assertThat(asked).isEmpty();
    }

    /** What is no URL, for its space, is no path from the current folder either. */
    @Test
    void whatCameFromTheNetworkRefersToNoFile() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        served.put("/api.yaml", API.replace("REFERENCE", "../../a file.yaml"));
        Path file = Files.writeString(here.resolve("a file.yaml"), SCHEMA);
        try {
            CompilationResult result = compile(base + "/api.yaml", ANY, Limits.DEFAULT, new Folders(here, here));
            assertThat(messages(result)).first().asString().contains("leads nowhere");
        } finally {
            Files.delete(file);
        }
    }

    /** Even of a file that may be read: where such names are those of other machines, the question alone is too much. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "%2F"})
    void whatStartsWithTwoSlashesIsNoFile(String slash) throws IOException {
        Path api = temp.toRealPath().resolve("project/api.yaml");
        writeApi("#/x");

        assertThat(messages(compile(slash + api, RemoteAccess.NONE, Limits.DEFAULT)))
                .singleElement()
                .asString()
                .contains("can't be read");
        Files.writeString(temp.resolve("project/thing.yaml"), SCHEMA);
        writeApi(slash + api.resolveSibling("thing.yaml"));
        assertThat(messages(compile("../api.yaml", RemoteAccess.NONE, Limits.DEFAULT)))
                .first()
                .asString()
                .contains("leads nowhere");
    }

    /** openapi-generator reads descriptions with a parser that resolves references by itself, if it is let. */
    @Test
    void nothingBehindUsFetchesWhatWeDoNot() throws IOException {
        Files.writeString(temp.resolve("project/api.yaml"), """
                openapi: 3.0.3
                info: {title: t, version: '1', termsOfService: BASE/terms, license: {name: l, url: BASE/license}}
                externalDocs: {url: BASE/docs}
                paths:
                  /other: {$ref: 'BASE/path.yaml'}
                  /a:
                    post:
                      operationId: a
                      externalDocs: {url: BASE/docs}
                      parameters: [{$ref: 'BASE/parameter.yaml'}]
                      requestBody:
                        content:
                          application/json:
                            schema:
                              properties:
                                p: {$ref: 'BASE/property.yaml'}
                                q: {allOf: [{$ref: 'BASE/allof.yaml#/a'}]}
                                r: {type: array, items: {$ref: 'BASE/items.yaml'}}
                                s: {type: object, additionalProperties: {$ref: 'BASE/map.yaml'}}
                                t: {$ref: '#/components/schemas/T'}
                            examples: {e: {$ref: 'BASE/example.yaml'}, f: {externalValue: BASE/value.json}}
                      callbacks: {c: {$ref: 'BASE/callback.yaml'}}
                      responses:
                        '200':
                          description: d
                          headers: {X-A: {$ref: 'BASE/header.yaml'}}
                          links: {l: {$ref: 'BASE/link.yaml'}}
                          content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
                        '404': {$ref: 'BASE/response.yaml'}
                      security: [{k: []}]
                components:
                  schemas:
                    T:
                      type: object
                      discriminator: {propertyName: kind, mapping: {m: 'BASE/mapping.yaml'}}
                      properties: {kind: {type: string}}
                  securitySchemes: {k: {$ref: 'BASE/scheme.yaml'}}
                """.replace("BASE", base));

        compile("../api.yaml", RemoteAccess.NONE, Limits.DEFAULT);

        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "2130706433"})
    void nothingIsFetchedFromPrivateAddressesUnlessThatIsAllowedToo(String host) throws IOException {
        served.put("/api.yaml", API.replace("REFERENCE", "#/x"));
        String url = base.replace("127.0.0.1", host) + "/api.yaml";

        assertThat(messages(compile(url, new RemoteAccess(true, false), Limits.DEFAULT)))
                .singleElement()
                .asString()
                .matches(".*(--allow-private-addresses|there is no host).*");
        assertThat(asked).isEmpty();
    }

    @Test
    void aRemoteReferenceOfALocalFileIsFetchedIfThatIsAllowed() throws IOException {
        served.put("/thing.yaml", SCHEMA);
        writeApi(base + "/thing.yaml");

        assertThat(messages(compile("../api.yaml", ANY, Limits.DEFAULT))).isEmpty();
        assertThat(asked).containsExactly("/thing.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /file      | redirects to where nothing is fetched from
            /jar       | redirects to where nothing is fetched from
            /again     | more redirects than the limit of 5
            /missing   | status 404
            /endless   | more bytes than the limit of 5000
            /slow      | as many seconds as the limit of 1
            /nothing   | can't be reached or breaks off
            """)
    void aServerThatMisbehavesIsADiagnostic(String path, String message) throws IOException {
        Limits limits = Limits.DEFAULT.with(Limits.Kind.FILE_SIZE, 5_000).with(Limits.Kind.REMOTE_SECONDS, 1);
        assertThat(messages(compile(base + path, ANY, limits)))
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void aRemoteFileLeadsToNoLocalOne() throws IOException {
        Path secret = Files.writeString(temp.resolve("project/secret.yaml"), SCHEMA);
        for (String reference : List.of(secret.toUri().toString(), secret.toString(), "file:///etc/passwd")) {
            served.put("/api.yaml", API.replace("REFERENCE", reference));
            CompilationResult result = compile(base + "/api.yaml", ANY, Limits.DEFAULT);
            assertThat(result.inputs().keySet()).doesNotContain(secret);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../outside.yaml", "../link.yaml", "file:OUTSIDE", "jar:file:OUTSIDE!/a", "FILE:///etc/passwd"
            })
    void whatLiesOutsideOfTheRootIsRefused(String url) throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.yaml"), SCHEMA);
        Files.createSymbolicLink(temp.resolve("project/link.yaml"), outside);
        String reference = url.replace("OUTSIDE", outside.toString());

        CompilationResult named = compile(reference, ANY, Limits.DEFAULT);
        assertThat(named.sources()).isNull();
        assertThat(messages(named)).singleElement().asString().containsAnyOf("--root", "--source");
        assertThat(named.inputs()).doesNotContainKey(outside);

        writeApi(reference.replaceFirst("^\\.\\./", ""));
        CompilationResult referred = compile("../api.yaml", ANY, Limits.DEFAULT);
        assertThat(messages(referred))
                .first()
                .asString()
                .contains("leads nowhere")
                .containsAnyOf("--root", "relative path");
        assertThat(referred.inputs()).doesNotContainKey(outside);
    }

    private void writeApi(String reference) throws IOException {
        Files.writeString(temp.resolve("project/api.yaml"), API.replace("REFERENCE", reference));
    }

    private CompilationResult compile(String url, RemoteAccess remote, Limits limits) throws IOException {
        return compile(url, remote, limits, new Folders(temp.resolve("elsewhere"), null));
    }

    private CompilationResult compile(String url, RemoteAccess remote, Limits limits, Folders folders)
            throws IOException {
        Path document = Files.writeString(temp.resolve("project/arazzo/flow.yaml"), """
                arazzo: 1.0.1
                info: {title: t, version: '1'}
                sourceDescriptions: [{name: s, url: 'URL', type: openapi}]
                workflows:
                - workflowId: w
                  steps: [{stepId: a, operationId: a, outputs: {x: $response.body#/name}}]
                  outputs: {x: $steps.a.outputs.x}
                """.replace("URL", url));
        return new DocumentCompiler()
                .compile(new CompilerRequest(
                        List.of(document), "p", "native", false, Map.of(), folders, limits, remote));
    }

    private static List<String> messages(CompilationResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.message() + "; " + diagnostic.help())
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            switch (path) {
                case "/file" -> redirect(exchange, "file:///etc/passwd");
                case "/jar" -> redirect(exchange, "jar:file:///a.jar!/b");
                case "/again" -> redirect(exchange, "/again");
                case "/endless" -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 1_000; i++) {
                        exchange.getResponseBody().write("# comment\n".getBytes(StandardCharsets.UTF_8));
                    }
                }
                case "/slow" -> slowly(exchange);
                case "/nothing" -> {}
                default -> {
                    byte[] body = served.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        }
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    /** Sends a little again and again, so that no single read takes long. */
    private static void slowly(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 50; i++) {
                exchange.getResponseBody().write('#');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

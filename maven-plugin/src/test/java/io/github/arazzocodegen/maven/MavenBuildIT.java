package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that Maven runs, as users do. */
class MavenBuildIT {

    private static final Path SPECS = Path.of("..", "specs");
    private static final String DOCUMENT = "sentry-track-deployment-release-workflow.yml";
    private static final String DESCRIPTION = "sentry-api-openapi.yml";

    private static Path repository;

    @TempDir
    Path temp;

    private Path project;

    @BeforeAll
    static void makeRepository() throws IOException {
        assumeTrue(System.getProperty("maven.home") != null, "this is not run by Maven");
        try {
            repository = LocalRepository.make();
        } catch (UnsupportedOperationException e) {
            abort("links can't be made here: " + e);
        }
    }

    @BeforeEach
    void realFolder() throws IOException {
        project = temp.toRealPath();
    }

    @Test
    void aNewProjectCompilesIsUpToDateThenAndFailsWhenItsDescriptionChanges() throws Exception {
        sentryProject();

        Build first = build("", "compile");

        assertThat(first.succeeded()).as(first.output()).isTrue();
        assertThat(project.resolve("target/classes/com/acme/Main.class")).exists();
        assertThat(first.output())
                .contains(
                        "[WARNING] " + documentFile() + ":[73,20] this is a comparison, not a JSONPath query [ARZ0203]")
                .containsPattern("Wrote \\d+ files to ")
                .doesNotContain("OpenAPI Generator:", "Processing operation");

        Path classes = temp.resolve("classes.log");
        Build second = build("-Xlog:class+load:file=" + classes, "compile");

        assertThat(second.succeeded()).as(second.output()).isTrue();
        assertThat(second.output())
                .contains(
                        "Generated code is up to date.",
                        "[WARNING] " + documentFile() + ":[73,20] this is a comparison",
                        "Nothing to compile");
        assertThat(Files.readString(classes))
                .contains("io.github.arazzocodegen.maven.GenerateMojo")
                .doesNotContain(
                        "org.openapitools",
                        "io.swagger",
                        "com.palantir",
                        "snakeyaml",
                        "io.github.arazzocodegen.source.SourceReader");

        Path description = documents().resolve(DESCRIPTION);
        Files.writeString(
                description,
                Files.readString(description)
                        .replace("        version:\n", "        versionName:\n")
                        .replace("required: [version]", "required: [versionName]"));
        Build third = build("", "compile");

        assertThat(third.succeeded()).isFalse();
        assertThat(third.output())
                .contains(
                        "[ERROR] " + documentFile() + ":[67,24] the response's schema has no 'version' [ARZ0430]",
                        "did you mean 'versionName'?",
                        "is 'version' meant to be 'versionName'?",
                        "4 errors in Arazzo documents, nothing was written");
    }

    @Test
    void whatGeneratedCodeNeedsAndTheProjectLacksIsNamed() throws Exception {
        sentryProject();
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceAll("(?s)  <dependencies>.*</dependencies>\n", ""));

        Build build = build("", "compile");

        assertThat(build.succeeded()).isFalse();
        assertThat(build.output())
                .contains("the project lacks dependencies that generated code needs; add:")
                .contains("<artifactId>arazzo-codegen-runtime</artifactId>")
                .contains("<artifactId>jackson-databind</artifactId>")
                .contains("<artifactId>jackson-datatype-jsr310</artifactId>")
                .contains("<artifactId>jspecify</artifactId>");
    }

    @Test
    void modulesAreBuiltAtTheSameTimeEachWithItsOwnDocuments() throws Exception {
        Build.copyProject("modules", project);
        String document = Files.readString(SPECS.resolve("warnings/nothing/flow.arazzo.yaml"));
        copy(SPECS.resolve("warnings/shop.openapi.yaml"), project.resolve("api/shop.openapi.yaml"));
        write("orders/src/main/arazzo/flow.arazzo.yaml", document.replace("../shop.", "../../../../api/shop."));
        write(
                "flows/src/main/arazzo/flow.arazzo.yaml",
                document.replace("../shop.openapi.yaml", "https://shop.example/openapi.yaml"));

        Build build = build("", "-T2", "compile");

        assertThat(build.succeeded()).as(build.output()).isTrue();
        assertThat(project.resolve("orders/target/classes/com/acme/orders/Order.class"))
                .exists();
        assertThat(project.resolve("flows/target/classes/com/acme/flows/Order.class"))
                .exists();
        assertThat(project.resolve("flows/target/classes/com/acme/client/ApiClient.class"))
                .exists();
        assertThat(Files.readString(project.resolve("flows/target/generated-sources/arazzo/com/acme/flows/Shop.java")))
                .contains("\"https://staging.shop.example\"");
        assertThat(build.output()).doesNotContain("not marked as @threadSafe");
    }

    @Test
    void committedCodeIsCheckedAndDocumentsAreValidated() throws Exception {
        sentryProject();
        String goal = "io.github.arazzocodegen:arazzo-codegen-maven-plugin:" + System.getProperty("test.version") + ":";
        String output = "-Darazzo.output=" + project.resolve("committed");
        assertThat(build("", goal + "generate", output).succeeded()).isTrue();
        Path workflow = project.resolve("committed/com/acme/release_tracker/TrackDeploymentRelease.java");
        Files.writeString(workflow, Files.readString(workflow).replace("Outputs run(", "Outputs walk("));

        Build check = build("", goal + "validate", goal + "check", output);

        assertThat(check.succeeded()).isFalse();
        assertThat(check.output())
                .containsSubsequence(
                        ":validate (default-cli)",
                        "[ARZ0203]",
                        ":check (default-cli)",
                        "--- a/com/acme/release_tracker/TrackDeploymentRelease.java",
                        "-    public Outputs walk(Inputs inputs) {",
                        "+    public Outputs run(Inputs inputs) {",
                        "is out of date: 1 file changed; run arazzo:generate");
        assertThat(Files.readString(workflow)).contains("Outputs walk(");

        Build strict = build("", goal + "validate", "-Darazzo.failOnWarning");

        assertThat(strict.succeeded()).isFalse();
        assertThat(strict.output())
                .contains("warnings in Arazzo documents, the build ends here (failOnWarning is set)");
    }

    @Test
    void whatDocumentsMayReadAndCostIsConfigured() throws Exception {
        String goal = "io.github.arazzocodegen:arazzo-codegen-maven-plugin:" + System.getProperty("test.version")
                + ":validate";
        Path outside = project.resolve("api");
        project = project.resolve("app");
        Build.copyProject("single", project);
        Path description = outside.resolve("shop.openapi.yaml");
        copy(SPECS.resolve("warnings/shop.openapi.yaml"), description);
        HttpServer server = serving(Files.readAllBytes(description));
        try {
            String document = Files.readString(SPECS.resolve("warnings/nothing/flow.arazzo.yaml"));
            String address = "http://localhost:" + server.getAddress().getPort() + "/shop.yaml";
            write("src/main/arazzo/near.arazzo.yaml", document.replace("../shop.", "../../../../api/shop."));
            write(
                    "src/main/arazzo/far.arazzo.yaml",
                    document.replace("../shop.openapi.yaml", address)
                            .replace("name: shop", "name: store")
                            .replace("workflowId: order", "workflowId: reorder"));

            Build closed = build("", goal);
            Build half = build("", goal, "-Darazzo.root=" + temp.toRealPath(), "-Darazzo.allowRemote");
            Build open = build(
                    "",
                    goal,
                    "-Darazzo.root=" + temp.toRealPath(),
                    "-Darazzo.allowRemote",
                    "-Darazzo.allowPrivateAddresses");
            Path pom = project.resolve("pom.xml");
            String limits = "<configuration><limits><nesting>4</nesting></limits></configuration>";
            Files.writeString(pom, Files.readString(pom).replace("        <executions>", limits + "<executions>"));
            Build limited = build("", goal);

            assertThat(closed.succeeded()).isFalse();
            assertThat(closed.output())
                    .contains("near.arazzo.yaml", "<root>DIR</root>", address, "<allowRemote>true</allowRemote>");
            assertThat(half.succeeded()).isFalse();
            assertThat(half.output())
                    .contains(address, "<allowPrivateAddresses>true</allowPrivateAddresses>")
                    .doesNotContain("near.arazzo.yaml");
            assertThat(open.succeeded()).as(open.output()).isTrue();
            assertThat(limited.succeeded()).isFalse();
            assertThat(limited.output()).contains("[ARZ0004]", "<limits><nesting>N</nesting></limits>");
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serving(byte[] body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        return server;
    }

    /** The user's project: the plugin's ten lines, and document and description side by side. */
    private void sentryProject() throws IOException {
        Build.copyProject("single", project);
        String document = Files.readString(SPECS.resolve("sentry/arazzo").resolve(DOCUMENT));
        write("src/main/arazzo/" + DOCUMENT, document.replace("../openapi/" + DESCRIPTION, DESCRIPTION));
        copy(SPECS.resolve("sentry/openapi").resolve(DESCRIPTION), documents().resolve(DESCRIPTION));
    }

    private Path documents() {
        return project.resolve("src/main/arazzo");
    }

    private Path documentFile() {
        return documents().resolve(DOCUMENT);
    }

    private Build build(String javaOptions, String... arguments) throws IOException, InterruptedException {
        return Build.run(project, repository, javaOptions, arguments);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}

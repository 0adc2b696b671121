package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientGeneratorTest {

    @Test
    void isSmallAndTidy() {
        Map<String, String> files = generate(Descriptions.RELEASES).files();
        assertThat(files.values().stream().flatMap(String::lines).count()).isLessThan(1_680);
        assertThat(files).allSatisfy((path, text) -> {
            assertThat(text).endsWith("\n").doesNotContain("\n\n\n", "\t", "\r", "{{");
            assertThat(text.lines())
                    .allSatisfy(line ->
                            assertThat(line).hasSizeLessThanOrEqualTo(120).doesNotMatch(".*\\s"));
            text.lines()
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replaceAll(".*\\.|;", ""))
                    .forEach(
                            name -> assertThat(text.replaceAll("import .*", "")).containsPattern("\\b" + name + "\\b"));
        });
    }

    @Test
    void writesTheSameBytesInAnyPlaceAndNothingElse() {
        Map<String, String> files = generate(Descriptions.RELEASES).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<Object, Object> properties = Map.copyOf(System.getProperties());
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            System.setOut(capture);
            System.setErr(capture);
            assertThat(generate(Descriptions.RELEASES).files()).isEqualTo(files);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Map.copyOf(System.getProperties())).containsAllEntriesOf(properties);
    }

    @Test
    void generatesInSeveralThreads() {
        CompletableFuture<GeneratedClient> other = CompletableFuture.supplyAsync(() -> generate(Descriptions.NAMES));
        Map<String, String> files = generate(Descriptions.RELEASES).files();
        assertThat(other.join().files()).isEqualTo(generate(Descriptions.NAMES).files());
        assertThat(files).isEqualTo(generate(Descriptions.RELEASES).files());
    }

    @Test
    void compilesWhateverTheNamesAndShapesAre() {
        CompiledClient.compile(generate(Descriptions.NAMES));
        CompiledClient.compile(generate(Descriptions.SHAPES));
    }

    @Test
    void readsAndWritesEveryShape() throws Exception {
        String json = """
                {"grid":[[1,2],[3]],"labels":{"a":["x"]},"parent":{"parent":{"name":"root"}},"ident":"7",\
                "child":{"kind":"dog","name":"rex","bark":true},"either":{"any":[1]},"level":2,"at":"10:30"}""";
        try (RecordingServer server = new RecordingServer(200, json)) {
            Object result = CompiledClient.run(generate(Descriptions.SHAPES), server.base(), """
                    Tree tree = new DefaultApi(client).getTree().send().decode(problems::put);
                    long sum = tree.getGrid().get(0).get(1) + tree.getGrid().get(1).get(0);
                    if (!tree.equals(new DefaultApi(client).getTree().send().decode(problems::put))) {
                        throw new IllegalStateException();
                    }
                    return sum + tree.getLabels().get("a").get(0) + tree.getParent().getParent().getName()
                            + tree.getChild().getName() + tree.getChild().getBark() + tree.getLevel() + tree.getEither()
                            + problems;
                    """);
            assertThat(result).isEqualTo("5xrootrextrue2{any=[1]}{}");
        }
    }

    @Test
    void keepsHostileTextInsideCommentsAndLiterals() {
        String evil =
                "*/ class Evil {} /* \\\\u002a\\\\u002f { static { System.exit(1); } } \\\"; <script> {@code } @see x\\n";
        String description = Descriptions.HOSTILE.replace("EVIL", evil);
        GeneratedClient client = generate(description);
        CompiledClient.compile(client);
        assertThat(client.files().values())
                .allSatisfy(text -> assertThat(text.replaceAll("(?s)/\\*.*?\\*/|\"(\\\\.|[^\"\\\\])*\"", ""))
                        .doesNotContain("class Evil {", "System.exit", "<script", "\\u"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'openapi: 3.0.0'                         | no paths
                    'just text'                              | can't be read
                    '{openapi: [}'                           | can't be read
                    '{openapi: 3.0.0, paths: {/a: {get: {responses: {200: {$ref: "http://x.example/y"}}}}}}' | another file
                    """)
    void saysWhatIsWrong(String description, String message) {
        assertThatThrownBy(() -> generate(description))
                .isInstanceOf(ClientGenerationException.class)
                .hasMessageContaining(message);
    }

    private static GeneratedClient generate(String description) {
        return new ClientGenerator().generate(description, ClientSettings.nativeClient("c"));
    }
}

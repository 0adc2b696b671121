package io.github.arazzocodegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of documents that would be files elsewhere, of another system's devices, of one another, or of none. */
class NamesTest {

    private static final List<String> NAMES = List.of(
            "../../evil",
            "/etc/evil",
            "C:\\\\evil",
            "con",
            "nul",
            "aux",
            "prn",
            "com1",
            "lpt9",
            "Order",
            "order",
            "ORDER",
            "or-der",
            "class",
            "Object",
            "String",
            "record",
            "inputs",
            "outputs",
            "builder",
            "completed",
            "_",
            "1",
            "ä",
            "a".repeat(300),
            "a".repeat(301));

    /** A name without upper and lower case: a package and a class would be called the same. */
    private static final String SOURCE = "\u4e16\u754c";

    /** What has nested types: inputs that are many have a builder, and several ways to end a record each. */
    private static final String INPUTS = "inputs: {type: object, properties: {a: {type: string}, b: {type: string}, c:"
            + " {type: string}, d: {type: string}, e: {type: string}, f: {type: string}, g: {type: string}}}";

    private static final String ACTIONS =
            "onSuccess: [{name: stop, type: end, criteria: [{condition: $statusCode == 202}]}]";

    @TempDir
    Path temp;

    @Test
    void everyNameBecomesAFileOfItsOwnInTheOutputFolder(@TempDir Path classes) throws IOException, OutputException {
        CompilationResult result = compile();
        SourceTree sources = result.sources();
        assertThat(sources).as(() -> result.diagnostics().toString()).isNotNull();
        assertThat(sources.paths()).allMatch(path -> path.matches("p/[\\p{L}\\w/-]+\\.java"));
        Set<String> folded = new HashSet<>();
        assertThat(sources.paths()).allMatch(path -> folded.add(path.toLowerCase(Locale.ROOT)));
        assertThat(sources.paths())
                .noneMatch(path -> path.matches("(?i)(.*/)?(con|nul|aux|prn|com\\d|lpt\\d)(\\.java|/.*)"));
        assertThat(sources.paths().stream()
                        .filter(path -> path.matches("p/[^/]+\\.java"))
                        .count())
                .as("a workflow class for each name, and the factory")
                .isEqualTo(NAMES.size() + 1);

        Path output = temp.resolve("out");
        new OutputFolder(output).write(sources);
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().endsWith(".java")))
                    .allMatch(file -> file.startsWith(output));
        }
        Map<String, String> files = new TreeMap<>();
        sources.paths().forEach(path -> files.put(path, sources.text(path)));
        assertThat(Javac.messages(files, List.of(), classes)).isEmpty();
    }

    /** Each name is that of a workflow, a step, an operation, a tag, a schema and a property. */
    private CompilationResult compile() throws IOException {
        List<String> paths = new ArrayList<>();
        List<String> schemas = new ArrayList<>();
        List<String> workflows = new ArrayList<>();
        for (String name : NAMES) {
            int number = paths.size();
            paths.add("  /p" + number + ": {post: {operationId: \"" + name + "\", tags: [\"" + name
                    + "\"], responses: {'200': {description: d, content: {application/json: {schema: {$ref:"
                    + " '#/components/schemas/"
                    + name.replace("~", "~0").replace("/", "~1").replace("\\\\", "\\")
                    + "'}}}}}}}");
            schemas.add("    \"" + name + "\": {type: object, properties: {\"" + name + "\": {type: string, enum: [\""
                    + name + "\"]}}}");
            workflows.add("- {workflowId: \"" + name + "\", " + INPUTS + ", steps: [{stepId: \"" + name
                    + "\", operationPath: '{$sourceDescriptions." + SOURCE + ".url}#/paths/~1p" + number
                    + "/post', outputs: {a: $response.body}, " + ACTIONS + "}], outputs: {a: \"$steps." + name
                    + ".outputs.a\"}}");
        }
        Files.writeString(
                temp.resolve("api.yaml"),
                "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n" + String.join("\n", paths)
                        + "\ncomponents:\n  schemas:\n" + String.join("\n", schemas) + "\n");
        Path document = Files.writeString(
                temp.resolve("flow.yaml"),
                "arazzo: 1.0.1\ninfo: {title: t, version: '1'}\nsourceDescriptions: [{name: " + SOURCE
                        + ", url: api.yaml, type: openapi}]\nworkflows:\n"
                        + workflows.stream().collect(Collectors.joining("\n")) + "\n");
        return new DocumentCompiler()
                .compile(new CompilerRequest(
                        List.of(document), "p", "native", false, Map.of(), new Folders(temp, temp)));
    }
}

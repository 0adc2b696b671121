package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of the committed example see what the generator writes today, byte for byte. */
class CommittedFilesTest {

    private static final String MANIFEST = ".arazzo-codegen.manifest";
    private static final String REFRESH = "refresh the example: mvn -q -ntp -Pupdate-example compile";

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
        String packageName = property("example.package");
        generate(fresh, packageName);
        String folder = packageName.replace('.', '/');

        SortedMap<String, String> expected = read(fresh, folder);
        SortedMap<String, String> committed = read(Path.of("src/main/java"), folder);

        assertThat(committed.keySet()).as(REFRESH).isEqualTo(expected.keySet());
        expected.forEach((path, text) ->
                assertThat(committed.get(path)).as(path + "; " + REFRESH).isEqualTo(text));
    }

    /** All documents together, since they share the client of the description that they share. */
    private static void generate(Path output, String packageName) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of("generate", "--output=" + output, "--package=" + packageName));
        for (String document : property("example.documents").split(" ")) {
            arguments.add("../" + document);
        }

        int code = Main.run(stream, stream, arguments.toArray(String[]::new));

        assertThat(code).as(() -> messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** The manifest and the files of the package, by path; what is written by hand beside it does not count. */
    private static SortedMap<String, String> read(Path root, String folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(root.resolve(folder))) {
            Stream.concat(below.filter(Files::isRegularFile), Stream.of(root.resolve(MANIFEST)))
                    .forEach(path -> files.put(root.relativize(path).toString().replace('\\', '/'), text(path)));
        }
        return files;
    }

    /** Every byte is a character, so that texts are equal exactly when bytes are. */
    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), "set by generated-example/pom.xml: " + name);
    }
}

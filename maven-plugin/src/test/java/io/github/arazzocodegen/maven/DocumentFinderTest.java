package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFinderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("b.yaml", "# A comment\narazzo: 1.0.1\n");
        write("deep/er/a.yml", "arazzo: 1.0.1\n");
        write("shop.openapi.yaml", "openapi: 3.1.0\ninfo: {description: 'arazzo: 1'}\n");
        write("broken.arazzo.yaml", "arazo: 1.0.1\n");
        write("other.yaml", "a: b\n");
        write("notes.txt", "arazzo: 1.0.1\n");
        write(".git/c.yaml", "arazzo: 1.0.1\n");
    }

    @Test
    void withoutPatternsItIsTheFilesThatAreArazzoDocumentsAndThoseThatAreCalledSo() {
        assertThat(find(List.of(), List.of())).containsExactly("b.yaml", "broken.arazzo.yaml", "deep/er/a.yml");
    }

    @Test
    void withPatternsItIsWhatTheyMatch() {
        assertThat(find(List.of("**/*.yml", "other.yaml"), List.of())).containsExactly("deep/er/a.yml", "other.yaml");
        assertThat(find(List.of(), List.of("deep/**"))).containsExactly("b.yaml", "broken.arazzo.yaml");
    }

    @Test
    void withoutTheFolderThereAreNone() {
        assertThat(DocumentFinder.find(folder.resolve("none").toFile(), List.of(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x.yaml | arazzo: 1.0.1                                          | true
            x.yaml | "arazzo" : 1.0.1                                       | true
            x.yaml | `{"arazzo": "1.0.1", "info": {}}`                      | true
            x.json | `{"info": {"title": "x"}, "arazzo": "1.0.1"}`          | true
            x.json | `{"info": {"title": "\\"arazzo\\""}, "openapi": "3.0.0"}` | false
            x.json | `{"openapi": "3.0.0", "x": {"arazzo": "1"}}`           | false
            x.yaml | `openapi: 3.0.0`                                       | false
            x.yaml | `swagger: '2.0'`                                       | false
            x.yaml | `info:\n  arazzo: 1`                                   | false
            x.yaml | arazzo-extension: 1                                    | false
            X.Arazzo.YAML | anything                                        | true
            """)
    void aDocumentIsToldByTheFieldThatSaysWhatItIs(String name, String text, boolean arazzo) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text.replace("\\n", "\n"));

        assertThat(DocumentKind.isArazzo(file)).isEqualTo(arazzo);
    }

    private List<String> find(List<String> includes, List<String> excludes) {
        return DocumentFinder.find(folder.toFile(), includes, excludes).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

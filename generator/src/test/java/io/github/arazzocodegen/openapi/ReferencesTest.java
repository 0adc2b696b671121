package io.github.arazzocodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final String DOCUMENT = """
        a: {found: plain}
        'b/c': {found: slash}
        'd~e': {found: tilde}
        'f g': {found: space}
        'h%i': {found: percent}
        'ö': {found: umlaut}
        list: [{found: first}, {found: second}]
        alias: {$ref: '#/a'}
        loop: {$ref: '#/pool'}
        pool: {$ref: '#/loop'}
        itself: {$ref: '#/itself/x'}
        """;

    private final Diagnostics diagnostics = new Diagnostics(false);

    @ParameterizedTest
    @CsvSource({
        "'#/a', plain",
        "'#/b~1c', slash",
        "'#/b%2Fc', ",
        "'#/b%7E1c', slash",
        "'#/d~0e', tilde",
        "'#/f%20g', space",
        "'#/f g', space",
        "'#/h%25i', percent",
        "'#/h%i', percent",
        "'#/%C3%B6', umlaut",
        "'#/list/1', second",
        "'#/list/2', ",
        "'#/list/01', ",
        "'#/alias', plain",
        "'#/alias/found', ",
        "'#/nothing', ",
        "'#anchor', ",
        "'#/loop', ",
        "'#/itself', ",
        "'missing.yaml', ",
        "'http://localhost/a.yaml', ",
        "'file:///etc/passwd', ",
    })
    void findsWhatAReferenceNames(String reference, String found) {
        Node root = Documents.parse(DOCUMENT);
        References references = new References(root, Documents.HERE, Documents::load, diagnostics);
        Node target = references.follow(Documents.parse("{$ref: '" + reference + "'}"));
        assertThat(target instanceof ObjectNode object ? object.string("found") : null)
                .isEqualTo(found);
        assertThat(diagnostics.sorted().isEmpty()).isEqualTo(target != null);
    }

    /** Each pointer passes two references, whose pointers pass two more each: written out, that is 2^40 steps. */
    @Test
    void pointersThroughReferencesThroughReferencesAreFollowedOnce() {
        int depth = 40;
        StringBuilder nested = new StringBuilder("{found: base}");
        StringBuilder members = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            String reference = "{$ref: '" + (i == depth ? "#/z" : twice(i + 1)) + "'}";
            nested.insert(0, "{a: ").append(", v" + i + ": " + reference + "}");
            members.append("w" + i + ": " + reference + "\n");
        }
        Node root = Documents.parse("z: {a: " + nested + "}\n" + members);
        References references = new References(root, Documents.HERE, Documents::load, diagnostics);
        assertThat(references.target(root, twice(1))).isNotNull();
    }

    private static String twice(int i) {
        return "#/w" + i + "/a/v" + i + "/a";
    }

    @Test
    void findsValuesOfOtherFilesRelativeToTheFileThatNamesThem(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/one file.yaml"), "x: {$ref: 'two.yaml#/y'}");
        Files.writeString(folder.resolve("parts/two.yaml"), "y: {found: there}");
        Node root = Documents.parse("a: {$ref: 'parts/one%20file.yaml#/x'}", folder.resolve("api.yaml"));
        References references = new References(root, folder, Documents::load, diagnostics);
        Node target = references.follow(((ObjectNode) root).members().get("a").value());
        assertThat(target)
                .isInstanceOfSatisfying(
                        ObjectNode.class,
                        object -> assertThat(object.string("found")).isEqualTo("there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "link.yaml", "sub/../../secret.yaml"})
    void readsNothingOutsideOfTheFolder(String reference, @TempDir Path temporary) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("root"));
        Files.writeString(temporary.resolve("secret.yaml"), "found: secret");
        Files.createSymbolicLink(folder.resolve("link.yaml"), temporary.resolve("secret.yaml"));
        Node root = Documents.parse("a: {$ref: '" + reference + "'}", folder.resolve("api.yaml"));
        References references = new References(root, folder, Documents::load, diagnostics);
        assertThat(references.follow(((ObjectNode) root).members().get("a").value()))
                .isNull();
        assertThat(Documents.messages(diagnostics))
                .containsExactly(
                        "ARZ0305 1:11 '$ref' leads nowhere: " + reference + "; what it stands for is left out");
    }
}

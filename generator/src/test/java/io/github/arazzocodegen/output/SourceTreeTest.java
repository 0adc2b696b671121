package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

    @Test
    void theOrderOfAddingDoesNotMatter() {
        SourceTree tree =
                SourceTree.builder().add("b/B.java", "b").add("a/Ä.java", "ä").build();

        assertThat(tree.paths()).containsExactly("a/Ä.java", "b/B.java");
        assertThat(tree.text("a/Ä.java")).isEqualTo("ä");
        assertThat(tree.bytes("a/Ä.java")).hasSize(2);
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOut() {
        byte[] bytes = {1};
        SourceTree tree = SourceTree.builder().add("a", bytes).build();
        bytes[0] = 2;
        tree.bytes("a")[0] = 3;

        assertThat(tree.bytes("a")).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "..",
                "../a",
                "a/../../b",
                "a/./b",
                "a//b",
                "a/",
                "C:/a",
                "a\\b",
                "a\u0000b",
                "a\nb",
                "a?",
                "a.",
                "a ",
                "con",
                "x/Aux.java",
                "NUL.tar.gz",
                "com1",
                "LPT³",
                ".arazzo-codegen.manifest",
                ".arazzo-codegen.staging/a"
            })
    void aPathThatIsNotPlainOnEverySystemIsRejected(String path) {
        SourceTree.Builder builder = SourceTree.builder();

        assertThatThrownBy(() -> builder.add(path, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a/b/C.java", "..a", "a..b", ".gitignore", "console", "com10", "x/Auxiliary.java", "é"})
    void aPlainPathIsAccepted(String path) {
        assertThat(SourceTree.builder().add(path, "").build().paths()).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "a/B.java, a/B.java",
        "a/B.java, a/b.java",
        "a/B.java, A/C.java",
        "a/b, a/b/c",
        "a/b/c, a/B",
        "e\u0301, \u00e9"
    })
    void aPathThatSomeFileSystemTakesForAnotherIsRejected(String first, String second) {
        SourceTree.Builder builder = SourceTree.builder().add(first, "");

        assertThatThrownBy(() -> builder.add(second, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(second);
    }
}

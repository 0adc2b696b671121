package io.github.arazzocodegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String HASH_OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    @Test
    void listsHashesInTheFormOfSha256sumSortedByPath() {
        Manifest manifest =
                Manifest.of(SourceTree.builder().add("b c", "a").add("a/b", "a").build());

        assertThat(manifest.text()).startsWith("# ").endsWith(HASH_OF_A + "  a/b\n" + HASH_OF_A + "  b c\n");
        assertThat(Manifest.parse(manifest.text())).isEqualTo(manifest);
    }

    @Test
    void isReadWithTheLineEndsOfWindows() {
        assertThat(Manifest.parse("# x\r\n" + HASH_OF_A + "  a\r\n").hashes()).containsOnlyKeys("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "abc  a", HASH_OF_A, HASH_OF_A + "  ../a", HASH_OF_A + "  /a"})
    void aDamagedLineIsNamed(String line) {
        assertThatThrownBy(() -> Manifest.parse("# x\n" + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }
}

package io.github.arazzocodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientGeneratorTest {

    @TempDir
    Path folder;

    @Test
    void compilesWithoutWarnings() {
        GeneratedClient client = generate(Descriptions.RELEASES);
        if (Boolean.getBoolean("show"))
            client.files()
                    .forEach((p, t) ->
                            System.out.println("=== " + p + " " + t.lines().count() + "\n" + t));
        CompiledClient.compile(folder, client.files(), Map.of());
    }

    @Test
    void isSmall() {
        long lines = generate(Descriptions.RELEASES).files().values().stream()
                .flatMap(String::lines)
                .count();
        assertThat(lines).isLessThan(1_200);
    }

    private static GeneratedClient generate(String description) {
        return new ClientGenerator().generate(description, ClientSettings.nativeClient("c"));
    }
}

package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MainTest {

    @Test
    void everyWorkflowRunsAndSaysWhatCameOfIt() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FakeSentry sentry = FakeSentry.start()) {
            Main.run(sentry, new PrintStream(bytes, true, StandardCharsets.UTF_8));

            assertThat(sentry.requests()).hasSize(29);
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .contains(
                        "track-deployment-release",
                        "  createRelease",
                        "    POST /api/0/organizations/acme/releases/ -> 201",
                        "    action stillThere",
                        "    waits 2.0 s",
                        "    action busy",
                        "    waits 7.0 s");
        assertThat(lines.stream().filter(line -> line.startsWith("=> ")).map(line -> line.replaceAll("[,\\[].*", "")))
                .containsExactly(
                        "=> created release 1.2.3 with id 5001",
                        "=> the release was there already",
                        "=> Acme has 2 projects",
                        "=> Discarded",
                        "=> Assigned",
                        "=> Escalated",
                        "=> Completed",
                        "=> Completed");
    }
}

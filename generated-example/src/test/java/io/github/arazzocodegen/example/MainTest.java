package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MainTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theFirstRunCreatesTheReleaseAndTheSecondFindsIt() throws JsonProcessingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FakeSentry sentry = FakeSentry.start()) {
            Main.trackTwice(sentry, new PrintStream(bytes, true, StandardCharsets.UTF_8));

            assertThat(sentry.requests().stream().map(RecordedRequest::method))
                    .containsExactly("GET", "POST", "GET", "GET");
            assertThat(sentry.requests().get(0).query())
                    .containsEntry("query", List.of("1.2.3"))
                    .containsEntry("limit", List.of("1"))
                    .hasSize(2);
            assertThat(JSON.readTree(sentry.requests().get(1).body()))
                    .isEqualTo(JSON.readTree("{\"version\":\"1.2.3\",\"ref\":\"main\",\"projects\":[\"web\"]}"));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "track-deployment-release",
                        "  createRelease",
                        "    POST /api/0/organizations/acme/releases/ -> 201",
                        "=> created release 1.2.3 with id 5001",
                        "=> the release was there already");
    }
}

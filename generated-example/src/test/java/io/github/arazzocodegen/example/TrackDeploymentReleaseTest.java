package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Inputs;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Outputs;
import io.github.arazzocodegen.runtime.FailureReason.RequestRefused;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the workflow sends to a Sentry that behaves, and what it gives back. */
final class TrackDeploymentReleaseTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RELEASES = "/organizations/acme/releases/";

    private final FakeSentry sentry = FakeSentry.start();
    private final TrackDeploymentRelease workflow = Workflows.at(sentry);

    @AfterEach
    void stop() {
        sentry.close();
    }

    @Test
    void anAbsentReleaseIsSearchedCreatedAndConfirmed() throws JsonProcessingException {
        Outputs outputs = workflow.run(Workflows.INPUTS);

        assertThat(outputs).isEqualTo(new Outputs.Completed(5001L, "1.2.3", "1.2.3"));
        assertThat(sentry.requests()).extracting(RecordedRequest::method).containsExactly("GET", "POST", "GET");
        Map<String, List<String>> search = Map.of("query", List.of("1.2.3"), "limit", List.of("1"));
        assertThat(sentry.requests())
                .extracting(RecordedRequest::query)
                .containsExactly(search, Map.<String, List<String>>of(), search);
        assertThat(sentry.requests()).extracting(RecordedRequest::path).containsOnly(RELEASES);
        assertThat(sentry.requests())
                .allSatisfy(request -> assertThat(request.headers())
                        .containsEntry("authorization", List.of("Token " + Workflows.SECRET)));
        RecordedRequest post = sentry.requests().get(1);
        assertThat(post.headers()).containsEntry("content-type", List.of("application/json"));
        assertThat(JSON.readTree(post.body()))
                .isEqualTo(JSON.readTree("{\"version\": \"1.2.3\", \"projects\": [\"web\"]}"));
        assertThat(sentry.requests().get(0).body()).isEmpty();
    }

    @Test
    void aPresentReleaseIsOnlySearched() {
        workflow.run(Workflows.INPUTS);
        int before = sentry.requests().size();

        Outputs outputs = workflow.run(Workflows.INPUTS);

        assertThat(outputs).isInstanceOf(Outputs.AlreadyExists.class);
        assertThat(outputs.releaseId()).isNull();
        assertThat(outputs.releaseVersion()).isNull();
        assertThat(outputs.confirmedVersion()).isNull();
        assertThat(sentry.requests().subList(before, sentry.requests().size()))
                .extracting(RecordedRequest::method)
                .containsExactly("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "main, https://git.example/tree/main?a=b#c",
        "main, ",
        ", https://git.example/r%C3%BCck",
        "'', relative/path",
        "Grüße 🚀 \"x\" \\, "
    })
    void optionalInputsAreSentExactlyWhenTheyAreGiven(String ref, String url) throws JsonProcessingException {
        workflow.run(Workflows.INPUTS.withRef(ref).withUrl(url));

        var expected = JSON.createObjectNode().put("version", "1.2.3");
        if (ref != null) {
            expected.put("ref", ref);
        }
        if (url != null) {
            expected.put("url", url);
        }
        expected.putArray("projects").add("web");
        assertThat(JSON.readTree(sentry.requests().get(1).body())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a&limit=9",
                "a#b",
                "1.2.3+4",
                "100%",
                "%41",
                "Tür",
                "🚀",
                "a=b;c",
                "\"q\"",
                "a/../b?",
                " "
            })
    void aVersionComesThroughWhateverItsCharacters(String version) throws JsonProcessingException {
        Outputs outputs = workflow.run(Inputs.of("acme", version, List.of("web")));

        assertThat(outputs).isEqualTo(new Outputs.Completed(5001L, version, version));
        assertThat(List.of(sentry.requests().get(0), sentry.requests().get(2)))
                .extracting(RecordedRequest::query)
                .containsOnly(Map.of("query", List.of(version), "limit", List.of("1")));
        assertThat(JSON.readTree(sentry.requests().get(1).body()).get("version").textValue())
                .isEqualTo(version);
    }

    @Test
    void projectsKeepTheirOrderAndAnEmptyListIsSentAsOne() throws JsonProcessingException {
        workflow.run(Inputs.of("acme", "1", List.of("web", "payment", "web")));
        workflow.run(Inputs.of("acme", "2", List.of()));

        assertThat(JSON.readTree(sentry.requests().get(1).body()).get("projects"))
                .isEqualTo(JSON.readTree("[\"web\", \"payment\", \"web\"]"));
        assertThat(JSON.readTree(sentry.requests().get(4).body()).get("projects"))
                .isEqualTo(JSON.readTree("[]"));
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a%2Fb",
        "a?b, a%3Fb",
        "a b, a%20b",
        "a%2Fb, a%252Fb",
        "../x, ..%2Fx",
        "..., ...",
        "ü, %C3%BC",
        "a+b;c=d, a%2Bb%3Bc%3Dd",
        "{organization_slug}, %7Borganization_slug%7D"
    })
    void anOrganizationIsOneSegmentOfThePath(String slug, String segment) {
        StepFailedException failure = Workflows.failure(workflow, Inputs.of(slug, "1", List.of("web")));

        assertThat(failure.status()).hasValue(404);
        assertThat(sentry.requests())
                .extracting(RecordedRequest::path)
                .containsExactly("/organizations/" + segment + "/releases/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void anOrganizationThatIsNoSegmentIsRefusedBeforeAnyRequest(String slug) {
        StepFailedException failure = Workflows.failure(workflow, Inputs.of(slug, "1", List.of("web")));

        assertThat(failure.reason()).isInstanceOf(RequestRefused.class);
        assertThat(failure)
                .hasMessageContaining(Workflows.ID)
                .hasMessageContaining("findExistingRelease")
                .hasMessageContaining("'organization_slug' can't be \"" + slug + "\"");
        assertThat(sentry.requests()).isEmpty();
    }

    @Test
    void eachStepRefusesAnOrganizationThatIsNoSegment() {
        Inputs inputs = Inputs.of("..", "1", List.of("web"));
        List<Runnable> steps = Arrays.asList(
                () -> workflow.findExistingRelease(inputs),
                () -> workflow.createRelease(inputs),
                () -> workflow.confirmRelease(inputs, new TrackDeploymentRelease.CreateReleaseResult("1", null)));

        for (int i = 0; i < steps.size(); i++) {
            Runnable step = steps.get(i);
            String stepId = Workflows.STEPS.get(i);
            assertThat(catchThrowableOfType(StepFailedException.class, step::run))
                    .satisfies(failure -> assertThat(failure.stepId()).isEqualTo(stepId))
                    .satisfies(failure -> assertThat(failure.reason()).isInstanceOf(RequestRefused.class));
        }
        assertThat(sentry.requests()).isEmpty();
    }

    @Test
    void aTokenThatChangesIsAskedForBeforeEachRequest() {
        AtomicInteger count = new AtomicInteger();
        SentryApi api = SentryApi.builder()
                .baseUri(sentry.baseUri() + "/")
                .bearerAuth(() -> "t" + count.incrementAndGet())
                .build();

        new TrackDeploymentRelease(api).run(Workflows.INPUTS);

        assertThat(sentry.requests())
                .extracting(request -> request.headers().get("authorization"))
                .containsExactly(List.of("Bearer t1"), List.of("Bearer t2"), List.of("Bearer t3"));
        assertThat(sentry.requests()).extracting(RecordedRequest::path).containsOnly(RELEASES);
    }
}

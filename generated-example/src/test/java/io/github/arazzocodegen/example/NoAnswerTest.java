package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Outputs;
import io.github.arazzocodegen.runtime.FailureReason.NoResponse;
import io.github.arazzocodegen.runtime.FailureReason.NoResponse.Kind;
import io.github.arazzocodegen.runtime.FailureReason.RequestRefused;
import io.github.arazzocodegen.runtime.FailureReason.ValueOfWrongType;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowInterruptedException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No response, or not even a request: which step fails, why, and what is sent all the same. */
@Timeout(60)
final class NoAnswerTest {

    static final List<String> STEPS = Workflows.STEPS;

    @AfterEach
    void leaveNoInterruptToOtherTests() {
        Thread.interrupted();
    }

    @Test
    void aRefusedConnectionIsNoResponse() throws IOException {
        ScriptedServer server = ScriptedServer.start();
        TrackDeploymentRelease workflow = Workflows.at(server);
        server.close();

        StepFailedException failure = Workflows.failure(workflow, Workflows.INPUTS);

        assertNoResponse(failure, "findExistingRelease", Kind.NOT_CONNECTED, server);
        assertThat(failure).hasMessageContaining("the connection was refused");
    }

    @ParameterizedTest
    @FieldSource("STEPS")
    void aConnectionThatBreaksWithinTheBodyIsNoResponse(String step) throws IOException {
        int status = step.equals("createRelease") ? 201 : 200;
        List<Answer> script = Workflows.script(step, Answer.resetWithinBody(status));
        try (ScriptedServer server = ScriptedServer.start(script)) {
            StepFailedException failure = Workflows.failure(Workflows.at(server), Workflows.INPUTS);

            assertNoResponse(failure, step, Kind.BROKEN_OFF, server);
            assertThat(failure).hasMessageContaining("the connection broke");
            assertThat(server.requests()).hasSameSizeAs(script);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAnswerThatDoesNotComeInTimeIsNoResponseAndItsConnectionIsClosed(boolean withinBody) throws IOException {
        Answer silence = withinBody ? Answer.silenceWithinBody(200) : Answer.silence();
        try (ScriptedServer server = ScriptedServer.start(silence, Workflows.LISTED)) {
            SentryApi impatient = Workflows.api(server.baseUri())
                    .timeout(Duration.ofMillis(300))
                    .build();

            StepFailedException failure = Workflows.failure(new TrackDeploymentRelease(impatient), Workflows.INPUTS);

            assertNoResponse(failure, "findExistingRelease", Kind.TIMED_OUT, server);
            assertThat(failure).hasMessageContaining("the request timed out");
            assertThat(failure).hasCauseInstanceOf(HttpTimeoutException.class);
            // The server takes one connection after the other, so it answers this when the first is closed.
            assertThat(Workflows.at(server).run(Workflows.INPUTS)).isInstanceOf(Outputs.AlreadyExists.class);
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() throws IOException {
        try (ScriptedServer server = ScriptedServer.start()) {
            Thread.currentThread().interrupt();

            Outcome outcome = Outcome.of(Workflows.at(server));

            outcome.assertInterruptedIn("findExistingRelease");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "findExistingRelease, false",
        "findExistingRelease, true",
        "createRelease, false",
        "createRelease, true",
        "confirmRelease, false"
    })
    void anInterruptEndsTheStepThatWaits(String step, boolean withinBody) throws Exception {
        Answer silence = withinBody ? Answer.silenceWithinBody(201) : Answer.silence();
        List<Answer> script = Workflows.script(step, silence);
        try (ScriptedServer server = ScriptedServer.start(script)) {
            CompletableFuture<Outcome> outcome = new CompletableFuture<>();
            Thread thread = new Thread(() -> outcome.complete(Outcome.of(Workflows.at(server))));
            thread.start();
            for (int i = 0; i < script.size(); i++) {
                server.awaitRequest();
            }

            thread.interrupt();

            // Well before the request's own time-out of a minute, which would tell of no interrupt.
            outcome.get(30, TimeUnit.SECONDS).assertInterruptedIn(step);
            assertThat(server.requests()).hasSameSizeAs(script);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no uri", "http://[", ":", "https://git.example/a b", "%zz"})
    void aUrlThatIsNoUriFailsBeforeTheRequestThatNeedsIt(String url) throws IOException {
        try (ScriptedServer server = ScriptedServer.start(Workflows.NONE)) {
            StepFailedException failure = Workflows.failure(Workflows.at(server), Workflows.INPUTS.withUrl(url));

            assertThat(failure.stepId()).isEqualTo("createRelease");
            assertThat(failure.reason()).isEqualTo(new ValueOfWrongType("$inputs.url", "a URI"));
            assertThat(failure)
                    .hasMessageContaining(Workflows.ID)
                    .hasMessageContaining("'createRelease'")
                    .hasMessageEndingWith("$inputs.url is not a URI");
            assertThat(failure.status()).isEmpty();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aTokenThatCannotBeHadOrSentFailsTheStepBeforeItsRequest() throws IOException {
        List<Supplier<String>> tokens = List.of(
                () -> {
                    throw new IllegalStateException("the vault is locked");
                },
                () -> Workflows.SECRET + "\nX-Other: 1");
        try (ScriptedServer server = ScriptedServer.start()) {
            for (Supplier<String> token : tokens) {
                SentryApi api = Workflows.api(server.baseUri()).authToken(token).build();

                StepFailedException failure = Workflows.failure(new TrackDeploymentRelease(api), Workflows.INPUTS);

                assertThat(failure.reason()).isInstanceOf(RequestRefused.class);
                assertThat(failure)
                        .hasMessageContaining("'findExistingRelease'")
                        .hasMessageMatching(".*(the vault is locked|header 'Authorization' contains a line break).*");
                assertThat(failure.getMessage()).doesNotContain(Workflows.SECRET);
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    private static void assertNoResponse(StepFailedException failure, String step, Kind kind, ScriptedServer server) {
        assertThat(failure.stepId()).isEqualTo(step);
        assertThat(failure.workflowId()).isEqualTo(Workflows.ID);
        assertThat(failure.reason()).isEqualTo(new NoResponse(kind, server.hostAndPort()));
        assertThat(failure.status()).isEmpty();
        assertThat(failure.response()).isNull();
        assertThat(failure)
                .hasMessageContaining("step '" + step + "' of workflow '" + Workflows.ID + "'")
                .hasMessageContaining("no response from " + server.hostAndPort());
        assertThat(failure).hasCauseInstanceOf(IOException.class);
        assertThat(failure.getMessage()).doesNotContain(Workflows.SECRET);
    }

    /** What a run threw, and whether its thread was interrupted then. */
    private record Outcome(Throwable thrown, boolean interrupted) {

        static Outcome of(TrackDeploymentRelease workflow) {
            try {
                return new Outcome(new AssertionError("gave " + workflow.run(Workflows.INPUTS)), false);
            } catch (RuntimeException e) {
                return new Outcome(e, Thread.currentThread().isInterrupted());
            }
        }

        void assertInterruptedIn(String step) {
            assertThat(thrown).isInstanceOfSatisfying(WorkflowInterruptedException.class, exception -> {
                assertThat(exception.stepId()).isEqualTo(step);
                assertThat(exception.workflowId()).isEqualTo(Workflows.ID);
                assertThat(exception).hasMessageContaining(step).hasMessageContaining(Workflows.ID);
            });
            assertThat(interrupted).as("interrupt flag").isTrue();
        }
    }
}

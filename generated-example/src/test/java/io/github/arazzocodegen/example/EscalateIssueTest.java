package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.EscalateIssue;
import io.github.arazzocodegen.example.sentry.EscalateIssue.Inputs;
import io.github.arazzocodegen.example.sentry.EscalateIssue.Outputs;
import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.TransitionLimitException;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EscalateIssueTest {

    private static final Inputs INPUTS = Inputs.of("acme", 7L, "night-team");
    private static final String ISSUE = "/organizations/acme/issues/7/";
    private static final String[] ALL = {
        "GET " + ISSUE, "GET " + ISSUE + "events/?full=true&limit=1", "PUT " + ISSUE, "GET " + ISSUE
    };
    private static final Answer BAD = issue("unresolved", "fatal", 1);
    private static final Answer EVENTS = Answer.json(200, "[{\"eventId\":\"e9\",\"message\":\"bang\"}]");
    private static final Answer RAISED = Answer.json(200, "{\"permalink\":\"https://s.example/7\"}");
    private static final Answer UNOWNED = Answer.json(200, "{\"assignedTo\":null}");
    private static final Answer OWNED =
            Answer.json(200, "{\"assignedTo\":{\"name\":\"night-team\"},\"lastSeen\":\"2026-01-31T10:00:00Z\"}");

    private static Answer issue(String status, String level, int users) {
        return Answer.json(
                200,
                "{\"title\":\"Oops\",\"status\":\"" + status + "\",\"level\":\"" + level + "\",\"userCount\":" + users
                        + "}");
    }

    private static Runs<Outputs> against(Answer... answers) {
        return Runs.against((api, options) -> new EscalateIssue(api, options).run(INPUTS), answers);
    }

    @Test
    void sentrysFatalIssueBecomesTheTeams() {
        try (FakeSentry sentry = FakeSentry.start()) {
            EscalateIssue workflow =
                    new EscalateIssue(Workflows.api(sentry.baseUri().toString()).build());

            Outputs outputs = workflow.run(Inputs.of("acme", 102L, "night-team"));

            assertThat(outputs).isInstanceOf(Outputs.Escalated.class);
            assertThat(outputs.event()).isEqualTo("e1");
            assertThat(outputs.users()).isEqualTo(40);
            assertThat(workflow.run(Inputs.of("acme", 101L, "night-team"))).isInstanceOf(Outputs.Harmless.class);
            assertThat(workflow.run(Inputs.of("acme", 101L, "night-team").withThreshold(2L)))
                    .isInstanceOf(Outputs.Escalated.class);
            assertThat(workflow.run(Inputs.of("acme", 999L, "night-team")))
                    .isEqualTo(new Outputs.Gone(null, null, null, null, null, null));
        }
    }

    @Test
    void replacementsMakeThePayloadWhatItIs() throws Exception {
        try (Runs<Outputs> runs = against(BAD, EVENTS, RAISED, OWNED)) {
            assertThat(runs.run())
                    .isEqualTo(new Outputs.Escalated(
                            "Oops",
                            1L,
                            "e9",
                            "bang",
                            URI.create("https://s.example/7"),
                            OffsetDateTime.parse("2026-01-31T10:00:00Z")));
            runs.assertSent(ALL);
            runs.assertBody(2, """
                    {"status":"unresolved","priority":"critical","assignedTo":"night-team","isSubscribed":true}""");
            runs.assertWaits();
        }
    }

    @Test
    void theOwnerIsAskedForUntilThereIsOne() throws Exception {
        Answer later = Answer.of(200, "application/json\r\nRetry-After: 20", "{\"assignedTo\":null}");
        try (Runs<Outputs> runs = against(BAD, EVENTS, RAISED, UNOWNED, later, OWNED)) {
            assertThat(runs.run()).isInstanceOf(Outputs.Escalated.class);
            runs.assertSent(ALL[0], ALL[1], ALL[2], ALL[3], ALL[3], ALL[3]);
            runs.assertWaits(Duration.ofSeconds(1), Duration.ofSeconds(20));
        }
    }

    @Test
    void anOwnerThatNeverComesIsNotAskedForForever() throws Exception {
        try (Runs<Outputs> runs = Runs.against(
                (api, options) -> new EscalateIssue(api, options.withMaxTransitions(5)).run(INPUTS),
                BAD,
                EVENTS,
                RAISED,
                UNOWNED,
                UNOWNED,
                UNOWNED,
                UNOWNED,
                UNOWNED,
                UNOWNED)) {
            TransitionLimitException failure = catchThrowableOfType(TransitionLimitException.class, runs::run);

            assertThat(failure.cycle()).containsExactly("confirm", "confirm");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "resolved, fatal, 99, Closed",
        "ignored, error, 0, Closed",
        "unresolved, error, 10, Harmless",
        "unresolved, error, 11, Escalated",
        "unresolved, fatal, 0, Escalated"
    })
    void theThresholdDecidesUnlessTheIssueIsFatalOrClosed(String status, String level, int users, String ending)
            throws Exception {
        try (Runs<Outputs> runs = against(issue(status, level, users), EVENTS, RAISED, OWNED)) {
            assertThat(runs.run().getClass().getSimpleName()).isEqualTo(ending);
        }
    }

    @Test
    void anIssueThatVanishesEndsTheRunWithWhatIsKnown() throws Exception {
        try (Runs<Outputs> runs = against(BAD, EVENTS, Runs.GONE)) {
            assertThat(runs.run()).isEqualTo(new Outputs.Gone("Oops", 1L, "e9", "bang", null, null));
        }
    }

    @Test
    void aServerThatIsBrokenIsTriedTwiceAgain() throws Exception {
        try (Runs<Outputs> runs = against(BAD, Runs.BROKEN, Answer.busy(2), EVENTS, RAISED, OWNED)) {
            assertThat(runs.run()).isInstanceOf(Outputs.Escalated.class);
            runs.assertWaits(Duration.ofMillis(500), Duration.ofSeconds(2));
        }
        try (Runs<Outputs> runs = against(BAD, EVENTS, Runs.BROKEN, Runs.BROKEN, Runs.BROKEN)) {
            StepFailedException failure = runs.failure();
            assertThat(failure.stepId()).isEqualTo("raise");
            assertThat(failure.status()).hasValue(500);
            runs.assertSent(ALL[0], ALL[1], ALL[2], ALL[2], ALL[2]);
        }
    }

    @Test
    void aBodyThatIsNoIssueFailsTheStep() throws Exception {
        try (Runs<Outputs> runs = against(Answer.of(200, "text/html", "<html>Sign in</html>"))) {
            assertThat(runs.failure().reason()).isInstanceOf(BodyUnreadable.class);
        }
    }
}

package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.TriageIssue;
import io.github.arazzocodegen.example.sentry.TriageIssue.Inputs;
import io.github.arazzocodegen.example.sentry.TriageIssue.Outputs;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueStatus;
import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import io.github.arazzocodegen.runtime.FailureReason.CriterionNotMet;
import io.github.arazzocodegen.runtime.FailureReason.NoResponse;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TriageIssueTest {

    private static final Inputs INPUTS = Inputs.of("acme", "joe");
    private static final String SEARCH = "GET /organizations/acme/issues/?query=is%3Aunresolved&sort=new&limit=1";
    private static final String ISSUE = "/organizations/acme/issues/7/";
    private static final Answer FOUND = Answer.json(200, "[{\"id\":\"7\",\"shortId\":\"WEB-7\"}]");
    private static final Answer OPEN = issue("error", 3, "null");
    private static final Answer NOISE = issue("debug", 0, "null");
    private static final Answer DELETED = Answer.of(202, "", "");

    private static Answer issue(String level, int users, String owner) {
        return Answer.json(
                200,
                "{\"title\":\"Oops\",\"level\":\"" + level + "\",\"userCount\":" + users + ",\"assignedTo\":" + owner
                        + ",\"status\":\"unresolved\"}");
    }

    private static Runs<Outputs> against(Answer... answers) {
        return Runs.against((api, options) -> new TriageIssue(api, options).run(INPUTS), answers);
    }

    @Test
    void noiseIsDeletedFromSentryAndTheNextOneFound() {
        List<Duration> waits = new ArrayList<>();
        try (FakeSentry sentry = FakeSentry.start()) {
            TriageIssue workflow =
                    new TriageIssue(Workflows.api(sentry.baseUri().toString()).build(), Runs.noting(waits));

            assertThat(workflow.run(INPUTS))
                    .isEqualTo(new Outputs.Discarded("103", "WEB-2", "Deprecated: use of window.event"));
            assertThat(waits).containsExactly(Duration.ofSeconds(2));
            assertThat(sentry.requests())
                    .extracting(request -> request.method() + " " + request.path())
                    .containsExactly(
                            "GET /organizations/acme/issues/",
                            "GET /organizations/acme/issues/103/",
                            "DELETE /organizations/acme/issues/103/",
                            "GET /organizations/acme/issues/103/",
                            "GET /organizations/acme/issues/103/");

            assertThat(workflow.run(INPUTS))
                    .isEqualTo(new Outputs.Owned("102", "PAYMENT-1", "TimeoutException: no answer from the bank"));
        }
    }

    @Test
    void anOpenIssueIsAssignedInSentry() throws Exception {
        try (FakeSentry sentry = FakeSentry.start()) {
            TriageIssue workflow =
                    new TriageIssue(Workflows.api(sentry.baseUri().toString()).build());
            Inputs inputs = INPUTS.withQuery("is:unresolved level:error").withPriority(Inputs.Priority.HIGH);

            assertThat(workflow.run(inputs))
                    .isEqualTo(new Outputs.Assigned(
                            "101", "WEB-1", "TypeError: basket is undefined", IssueStatus.UNRESOLVED));
            ObjectMapper json = new ObjectMapper();
            assertThat(json.readTree(sentry.requests().get(2).body()))
                    .isEqualTo(json.readTree("{\"assignedTo\":\"joe\",\"priority\":\"high\",\"hasSeen\":true}"));
            assertThat(workflow.run(inputs)).isInstanceOf(Outputs.Owned.class);
            assertThat(workflow.run(INPUTS.withQuery("is:resolved"))).isInstanceOf(Outputs.NothingNew.class);
        }
    }

    @Test
    void thePriorityIsMediumUnlessGiven() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, OPEN, OPEN)) {
            assertThat(runs.run()).isEqualTo(new Outputs.Assigned("7", "WEB-7", "Oops", IssueStatus.UNRESOLVED));
            runs.assertSent(SEARCH, "GET " + ISSUE, "PUT " + ISSUE);
            runs.assertBody(2, "{\"assignedTo\":\"joe\",\"priority\":\"medium\",\"hasSeen\":true}");
        }
    }

    @ParameterizedTest
    @CsvSource({"info, 0, true", "debug, 0, true", "info, 1, false", "warning, 0, false", "error, 0, false"})
    void onlyInformationThatTroublesNobodyIsNoise(String level, int users, boolean noise) throws Exception {
        try (Runs<Outputs> runs = noise
                ? against(FOUND, issue(level, users, "null"), DELETED, Runs.GONE)
                : against(FOUND, issue(level, users, "null"), OPEN)) {
            assertThat(runs.run()).isInstanceOf(noise ? Outputs.Discarded.class : Outputs.Assigned.class);
        }
    }

    @Test
    void anIssueWithAnOwnerIsLeftAlone() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, issue("debug", 0, "{\"name\":\"jane\"}"))) {
            assertThat(runs.run()).isEqualTo(new Outputs.Owned("7", "WEB-7", "Oops"));
            runs.assertSent(SEARCH, "GET " + ISSUE);
        }
    }

    @Test
    void withoutIssuesThereIsNothingToDo() throws Exception {
        try (Runs<Outputs> runs = against(Answer.json(200, "[]"))) {
            assertThat(runs.run()).isEqualTo(new Outputs.NothingNew(null, null));
            runs.assertSent(SEARCH);
        }
    }

    @Test
    void aBusyServerIsGivenTheTimeThatItAsksForAtEachStep() throws Exception {
        try (Runs<Outputs> runs = against(
                Answer.busy(3),
                FOUND,
                Answer.busy(4),
                NOISE,
                Answer.busy(5),
                DELETED,
                NOISE,
                Answer.busy(6),
                Runs.GONE)) {
            assertThat(runs.run()).isInstanceOf(Outputs.Discarded.class);
            runs.assertWaits(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(6));
        }
    }

    @Test
    void aServerThatStaysBusyFailsTheStepAfterThreeRetries() throws Exception {
        Answer busy = Answer.json(429, "{}");
        try (Runs<Outputs> runs = against(busy, busy, busy, busy, FOUND)) {
            StepFailedException failure = runs.failure();

            assertThat(failure.stepId()).isEqualTo("findNewest");
            assertThat(failure.status()).hasValue(429);
            runs.assertSent(SEARCH, SEARCH, SEARCH, SEARCH);
            runs.assertWaits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
        }
    }

    @Test
    void anIssueThatDoesNotGoAwayFailsTheConfirmation() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, NOISE, DELETED, NOISE, NOISE, NOISE, NOISE, NOISE, NOISE)) {
            StepFailedException failure = runs.failure();

            assertThat(failure.stepId()).isEqualTo("confirmGone");
            assertThat(failure.reason()).isEqualTo(new CriterionNotMet("$statusCode == 404"));
            Duration two = Duration.ofSeconds(2);
            runs.assertWaits(two, two, two, two, two);
        }
    }

    @Test
    void anIssueThatIsClosedMeanwhileFailsTheAssignment() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, OPEN, Answer.json(200, "{\"status\":\"resolved\"}"))) {
            assertThat(runs.failure().reason())
                    .isEqualTo(new CriterionNotMet("$response.body#/status == 'unresolved'"));
        }
    }

    @Test
    void anIssueThatIsNotFoundFailsTheStep() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, Runs.GONE)) {
            StepFailedException failure = runs.failure();

            assertThat(failure.stepId()).isEqualTo("readIssue");
            assertThat(failure.status()).hasValue(404);
            assertThat(failure).hasMessageContaining("There is no such resource.");
        }
    }

    @Test
    void aBodyThatIsNoListFailsTheSearch() throws Exception {
        try (Runs<Outputs> runs = against(Answer.json(200, "{\"detail\":\"no list\"}"))) {
            assertThat(runs.failure().reason()).isInstanceOf(BodyUnreadable.class);
        }
    }

    @Test
    void aConnectionThatBreaksIsNotRetried() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, Answer.resetWithinBody(200))) {
            assertThat(runs.failure().reason()).isInstanceOf(NoResponse.class);
            runs.assertSent(SEARCH, "GET " + ISSUE);
            runs.assertWaits();
        }
    }
}

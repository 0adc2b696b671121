package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.ResolveInRelease;
import io.github.arazzocodegen.example.sentry.ResolveInRelease.Inputs;
import io.github.arazzocodegen.example.sentry.ResolveInRelease.Outputs;
import io.github.arazzocodegen.example.sentry.sentryapi.model.IssueStatus;
import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import io.github.arazzocodegen.runtime.FailureReason.CriterionNotMet;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

final class ResolveInReleaseTest {

    private static final Inputs INPUTS = Inputs.of("acme", "web", "1.3.0", "7", new Inputs.Commit("4f2c", null));
    private static final String RELEASES = "/organizations/acme/releases/";
    private static final String ISSUE = "/organizations/acme/issues/7/";
    private static final String[] ALL = {
        "POST " + RELEASES, "GET " + RELEASES + "?query=web%401.3.0&limit=1", "PUT " + ISSUE, "GET " + ISSUE
    };
    private static final Answer CREATED = Answer.json(201, "{\"id\":5}");
    private static final Answer LISTED = Answer.json(200, "[{\"id\":5,\"version\":\"web@1.3.0\",\"commitCount\":1}]");
    private static final Answer RESOLVED =
            Answer.json(200, "{\"status\":\"resolvedInNextRelease\",\"shortId\":\"WEB-7\"}");
    private static final Answer REOPENED = Answer.json(200, "{\"status\":\"unresolved\",\"shortId\":\"WEB-7\"}");
    private static final Outputs.Completed DONE =
            new Outputs.Completed(5L, "web@1.3.0", 1L, "WEB-7", IssueStatus.RESOLVED_IN_NEXT_RELEASE);

    private static Runs<Outputs> against(Answer... answers) {
        return against(INPUTS, answers);
    }

    private static Runs<Outputs> against(Inputs inputs, Answer... answers) {
        return Runs.against((api, options) -> new ResolveInRelease(api, options).run(inputs), answers);
    }

    @Test
    void sentryHasTheReleaseAndTheIssueResolvedInIt() {
        try (FakeSentry sentry = FakeSentry.start()) {
            ResolveInRelease workflow = new ResolveInRelease(
                    Workflows.api(sentry.baseUri().toString()).build());
            Inputs inputs = Inputs.of("acme", "web", "1.3.0", "101", new Inputs.Commit("4f2c", "jane"));
            Outputs expected =
                    new Outputs.Completed(5001L, "web@1.3.0", 1L, "WEB-1", IssueStatus.RESOLVED_IN_NEXT_RELEASE);

            assertThat(workflow.run(inputs)).isEqualTo(expected);
            // The second time the release is there already, which the fake Sentry answers with status 208.
            assertThat(workflow.run(inputs)).isEqualTo(expected);
            assertThat(workflow.run(Inputs.of("acme", "web", "1.3.0", "999", new Inputs.Commit("4f2c", "jane"))))
                    .isEqualTo(new Outputs.Gone(5001L, "web@1.3.0", 1L));
        }
    }

    @Test
    void thePayloadHoldsWhatIsGivenAndNothingElse() throws Exception {
        try (Runs<Outputs> runs = against(CREATED, LISTED, RESOLVED, RESOLVED)) {
            assertThat(runs.run()).isEqualTo(DONE);
            runs.assertSent(ALL);
            runs.assertBody(0, """
                    {"version":"web@1.3.0","ref":"refs/tags/1.3.0","projects":["web"],
                     "commits":[{"id":"4f2c","message":"mends issue 7"}]}""");
            runs.assertBody(2, "{\"status\":\"resolvedInNextRelease\",\"hasSeen\":true}");
        }
        Inputs full = Inputs.of("acme", "web", "1.3.0", "7", new Inputs.Commit("4f2c", "J \"D\""))
                .withReleased(OffsetDateTime.parse("2026-01-31T10:00:00+01:00"));
        try (Runs<Outputs> runs = against(full, CREATED, LISTED, RESOLVED, RESOLVED)) {
            runs.run();
            runs.assertBody(0, """
                    {"version":"web@1.3.0","ref":"refs/tags/1.3.0","projects":["web"],
                     "dateReleased":"2026-01-31T10:00:00+01:00",
                     "commits":[{"id":"4f2c","author":"J \\"D\\"","message":"mends issue 7"}]}""");
        }
    }

    @Test
    void theReleaseIsLookedForUntilItIsListed() throws Exception {
        Answer none = Answer.json(200, "[]");
        try (Runs<Outputs> runs = against(CREATED, none, Answer.busy(9), none, LISTED, RESOLVED, RESOLVED)) {
            assertThat(runs.run()).isEqualTo(DONE);
            runs.assertSent(ALL[0], ALL[1], ALL[1], ALL[1], ALL[1], ALL[2], ALL[3]);
            runs.assertWaits(Duration.ofSeconds(1), Duration.ofSeconds(9), Duration.ofSeconds(1));
        }
    }

    @Test
    void anIssueThatMayNotBeChangedIsLookedAtAllTheSame() throws Exception {
        Answer forbidden = Answer.json(403, "{\"detail\":\"not yours\"}");
        try (Runs<Outputs> runs = against(CREATED, LISTED, forbidden, REOPENED)) {
            assertThat(runs.run())
                    .isEqualTo(new Outputs.Reopened(5L, "web@1.3.0", 1L, "WEB-7", IssueStatus.UNRESOLVED));
            runs.assertSent(ALL);
        }
    }

    @Test
    void whatIsGoneEndsTheRunWhereverItIsMissed() throws Exception {
        try (Runs<Outputs> runs = against(Runs.GONE)) {
            assertThat(runs.run()).isEqualTo(new Outputs.Gone(null, null, null));
            runs.assertSent(ALL[0]);
        }
        try (Runs<Outputs> runs = against(CREATED, LISTED, RESOLVED, Runs.GONE)) {
            assertThat(runs.run()).isEqualTo(new Outputs.Gone(5L, "web@1.3.0", 1L));
        }
    }

    @Test
    void recordingIsRetriedTwiceAndOnlyWhenTheServerIsBusy() throws Exception {
        Answer down = Answer.json(503, "{}");
        try (Runs<Outputs> runs = against(down, Answer.busy(8), CREATED, LISTED, RESOLVED, RESOLVED)) {
            assertThat(runs.run()).isEqualTo(DONE);
            runs.assertWaits(Duration.ofSeconds(3), Duration.ofSeconds(8));
        }
        try (Runs<Outputs> runs = against(down, down, down, CREATED)) {
            StepFailedException failure = runs.failure();
            assertThat(failure.stepId()).isEqualTo("recordRelease");
            assertThat(failure.reason()).isEqualTo(new CriterionNotMet("$statusCode == 201 || $statusCode == 208"));
            runs.assertSent(ALL[0], ALL[0], ALL[0]);
        }
        try (Runs<Outputs> runs = against(Runs.BROKEN)) {
            assertThat(runs.failure().status()).hasValue(500);
            runs.assertWaits();
        }
    }

    @Test
    void aListThatIsNoneFailsTheSearch() throws Exception {
        try (Runs<Outputs> runs = against(CREATED, Answer.of(200, "text/html", "<html>"))) {
            StepFailedException failure = runs.failure();
            assertThat(failure.stepId()).isEqualTo("findRelease");
            assertThat(failure.reason()).isInstanceOf(BodyUnreadable.class);
        }
    }
}

package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.InvestigateProject;
import io.github.arazzocodegen.example.sentry.InvestigateProject.Inputs;
import io.github.arazzocodegen.example.sentry.InvestigateProject.Outputs;
import io.github.arazzocodegen.example.sentry.sentryapi.model.EventEntriesInnerType;
import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import io.github.arazzocodegen.runtime.FailureReason.ValueMissing;
import io.github.arazzocodegen.runtime.FailureReason.ValueOfWrongType;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

final class InvestigateProjectTest {

    private static final Inputs INPUTS = Inputs.of("acme", "web");
    private static final String PROJECT = "GET /projects/acme/web/";
    private static final String SEARCH =
            "GET /organizations/acme/issues/?project=11&query=is%3Aunresolved&sort=freq&limit=1";
    private static final String EVENTS = "GET /organizations/acme/issues/7/events/?full=true&limit=1";
    private static final Answer FOUND = Answer.json(200, "{\"id\":\"11\",\"platform\":\"javascript\"}");
    private static final Answer ISSUES =
            Answer.json(200, "[{\"id\":\"7\",\"title\":\"Oops\",\"culprit\":\"f\",\"tags\":[{\"key\":\"os\"}]}]");
    private static final Answer NONE = Answer.json(200, "[]");
    private static final Answer EVENT = Answer.json(
            200,
            "[{\"eventId\":\"e1\",\"user\":null,\"sdk\":{\"version\":\"9\"},\"entries\":[{\"type\":\"exception\"}]}]");

    private static Runs<Outputs> against(Answer... answers) {
        return Runs.against((api, options) -> new InvestigateProject(api, options).run(INPUTS), answers);
    }

    @Test
    void sentrysProjectLeadsToTheEventOfItsIssue() {
        try (FakeSentry sentry = FakeSentry.start()) {
            InvestigateProject workflow = new InvestigateProject(
                    Workflows.api(sentry.baseUri().toString()).build());

            assertThat(workflow.run(Inputs.of("acme", "payment")))
                    .isEqualTo(new Outputs.Completed(
                            "java",
                            "TimeoutException: no answer from the bank",
                            "example.Payment.pay",
                            "bank",
                            "e1",
                            "user@shop.example",
                            "8.0.0",
                            EventEntriesInnerType.EXCEPTION));
            assertThat(workflow.run(Inputs.of("acme", "none"))).isEqualTo(new Outputs.NoSuchProject());
        }
    }

    @Test
    void eventsAreAskedForUntilThereIsOne() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, ISSUES, NONE, NONE, EVENT)) {
            assertThat(runs.run())
                    .isEqualTo(new Outputs.Completed(
                            "javascript", "Oops", "f", "os", "e1", null, "9", EventEntriesInnerType.EXCEPTION));
            runs.assertSent(PROJECT, SEARCH, EVENTS, EVENTS, EVENTS);
            runs.assertWaits(Duration.ofSeconds(1), Duration.ofSeconds(1));
        }
    }

    @Test
    void thePeriodIsSentExactlyWhenItIsGiven() throws Exception {
        Inputs since = INPUTS.withSince(OffsetDateTime.parse("2026-01-31T10:00:00+01:00"));
        try (Runs<Outputs> runs =
                Runs.against((api, options) -> new InvestigateProject(api, options).run(since), FOUND, ISSUES, EVENT)) {
            runs.run();
            runs.assertSent(PROJECT, SEARCH.replace("&sort", "&start=2026-01-31T10%3A00%3A00%2B01%3A00&sort"), EVENTS);
        }
    }

    @Test
    void aProjectWithoutIssuesIsHealthy() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, NONE)) {
            assertThat(runs.run()).isEqualTo(new Outputs.Healthy("javascript", null, null, null));
            runs.assertSent(PROJECT, SEARCH);
        }
    }

    @Test
    void onlyTheSearchIsTriedAgainWhenTheServerIsBroken() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, Runs.BROKEN, Runs.BROKEN, ISSUES, EVENT)) {
            assertThat(runs.run()).isInstanceOf(Outputs.Completed.class);
            runs.assertWaits(Duration.ofSeconds(5), Duration.ofSeconds(5));
        }
        try (Runs<Outputs> runs = against(FOUND, ISSUES, Runs.BROKEN)) {
            assertThat(runs.failure().stepId()).isEqualTo("findEvent");
            runs.assertWaits();
        }
        try (Runs<Outputs> runs = against(FOUND, Answer.busy(1))) {
            assertThat(runs.failure().status()).hasValue(429);
        }
    }

    @Test
    void aProjectWhoseIdIsNoNumberFailsTheSearchBeforeItsRequest() throws Exception {
        try (Runs<Outputs> runs = against(Answer.json(200, "{\"id\":\"eleven\"}"))) {
            StepFailedException failure = runs.failure();

            assertThat(failure.stepId()).isEqualTo("findIssue");
            assertThat(failure.reason())
                    .isInstanceOfSatisfying(
                            ValueOfWrongType.class,
                            reason -> assertThat(reason.expression()).isEqualTo("$steps.findProject.outputs.id"));
            runs.assertSent(PROJECT);
        }
    }

    @Test
    void aProjectWithoutIdFailsTheSearchRatherThanSearchingEverywhere() throws Exception {
        try (Runs<Outputs> runs = against(Answer.json(200, "{}"))) {
            assertThat(runs.failure().reason()).isEqualTo(new ValueMissing("$steps.findProject.outputs.id"));
            runs.assertSent(PROJECT);
        }
    }

    @Test
    void aBodyThatIsCutOffFailsTheStep() throws Exception {
        try (Runs<Outputs> runs = against(FOUND, ISSUES, Answer.json(200, "[{\"eventId\":"))) {
            assertThat(runs.failure().reason()).isInstanceOf(BodyUnreadable.class);
        }
    }
}

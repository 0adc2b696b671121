package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.ChooseOrganization;
import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.example.sentry.SurveyOrganization;
import io.github.arazzocodegen.example.sentry.SurveyOrganization.Inputs;
import io.github.arazzocodegen.example.sentry.SurveyOrganization.Outputs;
import io.github.arazzocodegen.example.sentry.sentryapi.model.Project;
import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two workflows of one document. */
final class SurveyOrganizationTest {

    private static final String ORGANIZATION = "GET /organizations/acme/";
    private static final String[] ALL = {
        ORGANIZATION,
        ORGANIZATION + "projects/?limit=10",
        ORGANIZATION + "releases/?project=11&limit=10",
        ORGANIZATION + "alert-rules/"
    };
    private static final Answer READ = Answer.json(
            200, "{\"name\":\"Acme\",\"plan\":\"team\",\"status\":{\"name\":\"active\"},\"features\":[\"a\"]}");
    private static final Answer PROJECTS = Answer.json(200, "[{\"id\":\"11\",\"slug\":\"web\"},{\"id\":\"12\"}]");
    private static final Answer RELEASES = Answer.json(200, "[{\"version\":\"1.0\",\"newGroups\":4}]");
    private static final Answer RULES = Answer.json(200, "[{\"id\":\"1\",\"owner\":\"team:ops\"}]");
    private static final Answer NONE = Answer.json(200, "[]");

    private static Runs<Outputs> against(Answer... answers) {
        return Runs.against((api, options) -> new SurveyOrganization(api, options).run(Inputs.of("acme")), answers);
    }

    private static Runs<ChooseOrganization.Outputs> choosing(Answer... answers) {
        return Runs.against(
                (api, options) -> new ChooseOrganization(api, options)
                        .run(ChooseOrganization.Inputs.of().withOwned(true)),
                answers);
    }

    @Test
    void sentrysOrganizationIsChosenAndSurveyed() {
        try (FakeSentry sentry = FakeSentry.start()) {
            SentryApi api = Workflows.api(sentry.baseUri().toString()).build();

            ChooseOrganization.Outputs chosen = new ChooseOrganization(api).run(ChooseOrganization.Inputs.of());
            assertThat(chosen).isEqualTo(new ChooseOrganization.Outputs.Completed("acme", "Acme"));
            assertThat(sentry.requests().get(0).query())
                    .containsEntry("member", List.of("true"))
                    .containsEntry("owner", List.of("false"));

            Outputs outputs = new SurveyOrganization(api).run(Inputs.of("acme").withLimit(1));
            assertThat(outputs).isInstanceOf(Outputs.Completed.class);
            assertThat(outputs.plan()).isEqualTo("team");
            assertThat(outputs.projects()).extracting(Project::getSlug).containsExactly("web");
            assertThat(outputs.latestRelease()).isNull();
            assertThat(outputs.alertRules()).hasSize(1);
        }
    }

    @Test
    void eachStepGivesItsShare() throws Exception {
        try (Runs<Outputs> runs = against(READ, PROJECTS, RELEASES, RULES)) {
            Outputs outputs = runs.run();

            assertThat(outputs).isInstanceOf(Outputs.Completed.class);
            assertThat(outputs.name()).isEqualTo("Acme");
            assertThat(outputs.status()).isEqualTo("active");
            assertThat(outputs.features()).containsExactly("a");
            assertThat(outputs.projects()).hasSize(2);
            assertThat(outputs.latestRelease()).isEqualTo("1.0");
            assertThat(outputs.newIssues()).isEqualTo(4);
            assertThat(outputs.alertOwner()).isEqualTo("team:ops");
            runs.assertSent(ALL);
        }
    }

    @Test
    void anOrganizationWithoutProjectsIsEmpty() throws Exception {
        try (Runs<Outputs> runs = against(READ, NONE)) {
            Outputs outputs = runs.run();

            assertThat(outputs).isInstanceOf(Outputs.Empty.class);
            assertThat(outputs.projects()).isEmpty();
            assertThat(outputs.latestRelease()).isNull();
            runs.assertSent(ALL[0], ALL[1]);
        }
    }

    @Test
    void withoutAlertRulesItIsUnwatched() throws Exception {
        try (Runs<Outputs> runs = against(READ, PROJECTS, RELEASES, NONE)) {
            Outputs outputs = runs.run();

            assertThat(outputs).isInstanceOf(Outputs.Unwatched.class);
            assertThat(outputs.latestRelease()).isEqualTo("1.0");
            assertThat(outputs.alertRules()).isEmpty();
        }
    }

    @Test
    void aBusyServerIsTriedAgainWhenItSaysWhen() throws Exception {
        try (Runs<Outputs> runs = against(READ, Answer.busy(30), PROJECTS, Answer.busy(0), RELEASES, RULES)) {
            assertThat(runs.run()).isInstanceOf(Outputs.Completed.class);
            runs.assertSent(ALL[0], ALL[1], ALL[1], ALL[2], ALL[2], ALL[3]);
            runs.assertWaits(Duration.ofSeconds(30), Duration.ZERO);
        }
        try (Runs<Outputs> runs = against(READ, Answer.json(429, "{}"))) {
            StepFailedException failure = runs.failure();
            assertThat(failure.stepId()).isEqualTo("projects");
            runs.assertWaits();
        }
    }

    @Test
    void anOrganizationThatIsNotThereOrNoObjectFailsTheStep() throws Exception {
        try (Runs<Outputs> runs = against(Runs.GONE)) {
            assertThat(runs.failure().status()).hasValue(404);
        }
        try (Runs<Outputs> runs = against(NONE)) {
            assertThat(runs.failure().reason()).isInstanceOf(BodyUnreadable.class);
        }
        try (Runs<Outputs> runs = against(READ, Answer.json(200, "[5]"))) {
            assertThat(runs.failure().reason()).isInstanceOf(BodyUnreadable.class);
        }
    }

    @Test
    void choosingHasAnEndingForEachCase() throws Exception {
        try (Runs<ChooseOrganization.Outputs> runs =
                choosing(Answer.json(200, "[{\"slug\":\"a\"},{\"slug\":\"b\"}]"))) {
            assertThat(runs.run()).isEqualTo(new ChooseOrganization.Outputs.Completed("a", null));
            runs.assertSent("GET /organizations/?member=true&owner=true");
        }
        try (Runs<ChooseOrganization.Outputs> runs = choosing(NONE)) {
            assertThat(runs.run()).isInstanceOf(ChooseOrganization.Outputs.None.class);
        }
        try (Runs<ChooseOrganization.Outputs> runs = choosing(Answer.json(401, "{\"detail\":\"no\"}"))) {
            assertThat(runs.run()).isEqualTo(new ChooseOrganization.Outputs.Unauthorized());
        }
        try (Runs<ChooseOrganization.Outputs> runs = choosing(Runs.BROKEN)) {
            assertThat(runs.failure().status()).hasValue(500);
        }
    }
}

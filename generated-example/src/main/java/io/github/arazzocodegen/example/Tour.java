package io.github.arazzocodegen.example;

import io.github.arazzocodegen.example.sentry.ChooseOrganization;
import io.github.arazzocodegen.example.sentry.EscalateIssue;
import io.github.arazzocodegen.example.sentry.InvestigateProject;
import io.github.arazzocodegen.example.sentry.ResolveInRelease;
import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.example.sentry.SurveyOrganization;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TriageIssue;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a caller uses the workflows: makes them from a client, gives them inputs, looks at the way that they ended. */
final class Tour {

    private static final String ORGANIZATION = "acme";

    private final SentryApi sentryApi;
    private final WorkflowOptions options;
    private final PrintStream out;

    Tour(SentryApi sentryApi, WorkflowOptions options, PrintStream out) {
        this.sentryApi = sentryApi;
        this.options = options;
        this.out = out;
    }

    /** The first run creates the release, the second one finds it. */
    void trackTwice() {
        TrackDeploymentRelease workflow = new TrackDeploymentRelease(sentryApi, options);
        TrackDeploymentRelease.Inputs inputs = TrackDeploymentRelease.Inputs.of(ORGANIZATION, "1.2.3", List.of("web"))
                .withRef("main");
        for (int i = 0; i < 2; i++) {
            TrackDeploymentRelease.Outputs outputs = workflow.run(inputs);
            if (outputs instanceof TrackDeploymentRelease.Outputs.Completed completed) {
                report("created release " + completed.releaseVersion() + " with id " + completed.releaseId());
            } else {
                report("the release was there already");
            }
        }
    }

    /** What one workflow gives is what the next one is given. */
    void survey() {
        ChooseOrganization.Outputs chosen =
                new ChooseOrganization(sentryApi, options).run(ChooseOrganization.Inputs.of());
        String organization = Objects.requireNonNull(chosen.organization(), "the token's user is in no organization");
        SurveyOrganization.Outputs outputs =
                new SurveyOrganization(sentryApi, options).run(SurveyOrganization.Inputs.of(organization));
        report(outputs.name() + " has " + size(outputs.projects()) + " projects, " + size(outputs.alertRules())
                + " alert rules and release " + outputs.latestRelease());
    }

    /** The newest issue is noise and is deleted, the newest error is given to somebody. */
    void triageTwice() {
        TriageIssue workflow = new TriageIssue(sentryApi, options);
        TriageIssue.Inputs inputs = TriageIssue.Inputs.of(ORGANIZATION, "joe");
        describe(workflow.run(inputs));
        describe(workflow.run(
                inputs.withQuery("is:unresolved level:error").withPriority(TriageIssue.Inputs.Priority.HIGH)));
    }

    void escalate() {
        describe(new EscalateIssue(sentryApi, options).run(EscalateIssue.Inputs.of(ORGANIZATION, 102L, "night-team")));
    }

    void investigate() {
        describe(new InvestigateProject(sentryApi, options).run(InvestigateProject.Inputs.of(ORGANIZATION, "payment")));
    }

    void resolve() {
        ResolveInRelease.Inputs.Commit commit = new ResolveInRelease.Inputs.Commit("4f2c1e", "jane");
        describe(new ResolveInRelease(sentryApi, options)
                .run(ResolveInRelease.Inputs.of(ORGANIZATION, "web", "1.3.0", "101", commit)));
    }

    /** An ending is a record of its own, whose name and components say it all. */
    private void describe(Object outputs) {
        report(outputs.toString());
    }

    private void report(String text) {
        out.println("=> " + text);
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }
}

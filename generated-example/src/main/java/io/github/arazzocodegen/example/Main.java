package io.github.arazzocodegen.example;

import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Inputs;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Outputs;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.PrintStream;
import java.util.List;

/** Tracks the same release twice: the first run creates it, the second one finds it. */
public final class Main {

    private Main() {}

    /** Runs the workflow against a {@link FakeSentry}, and prints what happens. Takes no arguments. */
    public static void main(String[] args) {
        try (FakeSentry sentry = FakeSentry.start()) {
            trackTwice(sentry, System.out);
        }
    }

    static void trackTwice(FakeSentry sentry, PrintStream out) {
        SentryApi sentryApi = SentryApi.builder()
                .baseUri(sentry.baseUri().toString())
                .authToken("Token example")
                .build();
        WorkflowOptions options = WorkflowOptions.defaults().withListener(new PrintingListener(out));
        TrackDeploymentRelease workflow = new TrackDeploymentRelease(sentryApi, options);
        Inputs inputs = Inputs.of("acme", "1.2.3", List.of("web")).withRef("main");
        for (int i = 0; i < 2; i++) {
            out.println("=> " + describe(workflow.run(inputs)));
        }
    }

    private static String describe(Outputs outputs) {
        if (outputs instanceof Outputs.Completed completed) {
            return "created release " + completed.releaseVersion() + " with id " + completed.releaseId();
        }
        return outputs instanceof Outputs.AlreadyExists ? "the release was there already" : outputs.toString();
    }
}

package io.github.arazzocodegen.example;

import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.PrintStream;

/** Runs every workflow of the example against a {@link FakeSentry}, and prints what happens. */
public final class Main {

    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        try (FakeSentry sentry = FakeSentry.start()) {
            run(sentry, System.out);
        }
    }

    /** Waits are printed instead of waited for, since this Sentry is ready at once. */
    static void run(FakeSentry sentry, PrintStream out) {
        SentryApi sentryApi = SentryApi.builder()
                .baseUri(sentry.baseUri().toString())
                .authToken("Token example")
                .build();
        WorkflowOptions options = WorkflowOptions.defaults()
                .withListener(new PrintingListener(out))
                .withSleeper(wait -> out.println("    waits " + wait.toMillis() / 1000.0 + " s"));
        Tour tour = new Tour(sentryApi, options, out);
        tour.trackTwice();
        tour.survey();
        tour.triageTwice();
        sentry.refuse(1, 7);
        tour.escalate();
        tour.investigate();
        tour.resolve();
    }
}

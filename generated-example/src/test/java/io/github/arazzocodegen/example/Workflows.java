package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.SentryApi;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Inputs;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.util.ArrayList;
import java.util.List;

/** What the tests of {@link TrackDeploymentRelease} share. */
final class Workflows {

    static final String ID = "track-deployment-release";
    static final String SECRET = "sntrys-4711";
    static final Inputs INPUTS = Inputs.of("acme", "1.2.3", List.of("web"));

    /** The steps in order, and answers with which each of them succeeds. */
    static final List<String> STEPS = List.of("findExistingRelease", "createRelease", "confirmRelease");

    static final Answer NONE = Answer.json(200, "[]");
    static final Answer CREATED = Answer.json(201, "{\"id\":5001,\"version\":\"1.2.3\"}");
    static final Answer LISTED = Answer.json(200, "[{\"version\":\"1.2.3\"}]");

    private Workflows() {}

    static SentryApi.Builder api(String baseUri) {
        return SentryApi.builder().baseUri(baseUri).authToken("Token " + SECRET);
    }

    static TrackDeploymentRelease at(FakeSentry sentry) {
        return new TrackDeploymentRelease(api(sentry.baseUri().toString()).build());
    }

    static TrackDeploymentRelease at(ScriptedServer server) {
        return new TrackDeploymentRelease(api(server.baseUri()).build());
    }

    /** A script in which all goes well before the step. */
    static List<Answer> script(String stepId, Answer answer) {
        List<Answer> answers = new ArrayList<>(List.of(NONE, CREATED).subList(0, STEPS.indexOf(stepId)));
        answers.add(answer);
        return answers;
    }

    static StepFailedException failure(TrackDeploymentRelease workflow, Inputs inputs) {
        return catchThrowableOfType(StepFailedException.class, () -> workflow.run(inputs));
    }
}

package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Outputs;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.WorkflowException;
import io.github.arazzocodegen.runtime.WorkflowListener;
import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What a listener is told, in which order, and that it only watches. */
final class ListenerTest {

    private final List<String> events = new ArrayList<>();

    @Test
    void theListenerIsToldOfEachStepOfAReleaseThatIsCreated() throws IOException {
        run(Workflows.NONE, Workflows.CREATED, Workflows.LISTED);

        assertThat(events)
                .containsExactly(
                        "workflowStarted track-deployment-release",
                        "stepStarted findExistingRelease",
                        "responseReceived findExistingRelease GET 200",
                        "stepSucceeded findExistingRelease",
                        "stepStarted createRelease",
                        "responseReceived createRelease POST 201",
                        "stepSucceeded createRelease",
                        "stepStarted confirmRelease",
                        "responseReceived confirmRelease GET 200",
                        "stepSucceeded confirmRelease",
                        "workflowEnded completed");
    }
}

package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
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

    @Test
    void theListenerIsToldOfTheActionThatEndsTheRun() throws IOException {
        run(Workflows.LISTED);

        assertThat(events)
                .containsExactly(
                        "workflowStarted track-deployment-release",
                        "stepStarted findExistingRelease",
                        "responseReceived findExistingRelease GET 200",
                        "stepSucceeded findExistingRelease",
                        "actionTaken findExistingRelease alreadyExists",
                        "workflowEnded alreadyExists");
    }

    @Test
    void theListenerIsToldOfTheStepThatFailedAndThenOfTheRun() throws IOException {
        StepFailedException failure = catchThrowableOfType(
                StepFailedException.class, () -> run(Workflows.NONE, Answer.json(500, "{\"detail\":\"down\"}")));

        assertThat(events)
                .containsExactly(
                        "workflowStarted track-deployment-release",
                        "stepStarted findExistingRelease",
                        "responseReceived findExistingRelease GET 200",
                        "stepSucceeded findExistingRelease",
                        "stepStarted createRelease",
                        "responseReceived createRelease POST 500",
                        "stepFailed " + failure.getMessage(),
                        "workflowFailed " + failure.getMessage());
    }

    @Test
    void theListenerIsToldOfABodyThatCannotBeReadInPlaceOfSuccess() throws IOException {
        StepFailedException failure =
                catchThrowableOfType(StepFailedException.class, () -> run(Answer.of(200, "text/html", "<html>")));

        assertThat(events)
                .endsWith(
                        "responseReceived findExistingRelease GET 200",
                        "stepFailed " + failure.getMessage(),
                        "workflowFailed " + failure.getMessage())
                .hasSize(5);
    }

    @Test
    void aStepOnItsOwnIsNoRun() throws IOException {
        try (ScriptedServer server = ScriptedServer.start(Workflows.LISTED)) {
            workflow(server, recorder()).findExistingRelease(Workflows.INPUTS);
        }

        assertThat(events)
                .containsExactly(
                        "stepStarted findExistingRelease",
                        "responseReceived findExistingRelease GET 200",
                        "stepSucceeded findExistingRelease");
    }

    @Test
    void whatAListenerThrowsChangesNothing() throws IOException {
        // Its stack traces, one for each event, would only litter the output of the build.
        Logger logger = Logger.getLogger(WorkflowListener.class.getName());
        logger.setLevel(Level.OFF);
        WorkflowListener faulty = listener((proxy, method, arguments) -> {
            events.add(method.getName());
            throw new IllegalStateException("a fault of the listener");
        });
        try (ScriptedServer server = ScriptedServer.start(Workflows.NONE, Workflows.CREATED, Workflows.LISTED)) {
            TrackDeploymentRelease workflow = workflow(server, faulty);

            assertThat(workflow.run(Workflows.INPUTS)).isEqualTo(new Outputs.Completed(5001L, "1.2.3", "1.2.3"));
            assertThat(events).hasSize(11);
            assertThat(Workflows.failure(workflow, Workflows.INPUTS).status()).hasValue(599);
            assertThat(events).endsWith("stepFailed", "workflowFailed");
        } finally {
            logger.setLevel(null);
        }
    }

    private void run(Answer... answers) throws IOException {
        try (ScriptedServer server = ScriptedServer.start(answers)) {
            workflow(server, recorder()).run(Workflows.INPUTS);
        }
    }

    private static TrackDeploymentRelease workflow(ScriptedServer server, WorkflowListener listener) {
        return new TrackDeploymentRelease(
                Workflows.api(server.baseUri()).build(),
                WorkflowOptions.defaults().withListener(listener));
    }

    /** Notes what each event tells, but for the workflow (unless it is all) and URIs, whose port changes. */
    private WorkflowListener recorder() {
        return listener((proxy, method, arguments) -> {
            String told = Arrays.stream(arguments)
                    .skip(arguments.length > 1 ? 1 : 0)
                    .filter(argument -> !(argument instanceof URI))
                    .map(argument -> argument instanceof WorkflowException e ? e.getMessage() : argument.toString())
                    .collect(Collectors.joining(" "));
            events.add(method.getName() + " " + told);
            return null;
        });
    }

    private static WorkflowListener listener(InvocationHandler handler) {
        Class<WorkflowListener> type = WorkflowListener.class;
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

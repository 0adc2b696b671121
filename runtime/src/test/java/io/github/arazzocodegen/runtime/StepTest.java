package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.runtime.FailureReason.CriterionNotMet;
import io.github.arazzocodegen.runtime.FailureReason.RequestRefused;
import io.github.arazzocodegen.runtime.FailureReason.ValueMissing;
import io.github.arazzocodegen.runtime.FailureReason.ValueOfWrongType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StepTest {

    private final RecordingListener listener = new RecordingListener();
    private final Step step =
            Step.start("deploy", "create", WorkflowOptions.defaults().withListener(listener));

    @AfterEach
    void clearTheInterruptFlag() {
        Thread.interrupted();
    }

    @Test
    void aStepThatSucceedsTellsTheListenerAndGivesResultAndResponse() {
        Response<String> response = step.exchange(() -> Responses.text(200, "text/plain", "fine"));
        step.require(true, "$statusCode == 200");

        Attempt<Integer, String> attempt = step.succeeded(7, response);

        assertThat(attempt.result()).isEqualTo(7);
        assertThat(attempt.response().body()).isEqualTo("fine");
        assertThat(listener.events)
                .containsExactly(
                        "stepStarted deploy create",
                        "responseReceived deploy create GET https://sentry.example/releases/?query=1.2.3&api_key=***"
                                + " 200",
                        "stepSucceeded deploy create");
    }

    @Test
    void aCriterionThatIsNotMetNamesItselfTheStatusAndTheStartOfTheBodyOfAnError() {
        step.exchange(() -> Responses.text(403, "application/json", "{\"detail\":\"no\",\n\"token\":\"hidden\"}"));

        StepFailedException failure = failure(() -> step.require(false, "$statusCode == 201"));

        assertThat(failure)
                .hasMessage("step 'create' of workflow 'deploy' failed: criterion '$statusCode == 201' is not met; the"
                        + " response to GET https://sentry.example/releases/?query=1.2.3&api_key=*** has status 403 and"
                        + " the body starts: {\"detail\":\"no\",\\n\"token\":***}");
        assertThat(failure.workflowId()).isEqualTo("deploy");
        assertThat(failure.stepId()).isEqualTo("create");
        assertThat(failure.reason()).isEqualTo(new CriterionNotMet("$statusCode == 201"));
        assertThat(failure.status()).hasValue(403);
        assertThat(failure.response()).isNotNull();
        assertThat(listener.events.get(2))
                .isEqualTo("stepFailed deploy create CriterionNotMet[condition=$statusCode == 201]");
    }

    @Test
    void theBodyOfASuccessIsNotInTheMessage() {
        step.exchange(() -> Responses.text(200, "text/plain", "private data"));

        assertThat(failure(() -> step.require(false, "$statusCode == 201"))).hasMessageEndingWith("has status 200");
    }

    @Test
    void anErrorWithoutBodySaysSo() {
        step.exchange(() -> Responses.text(500, "text/plain", ""));

        assertThat(failure(() -> step.require(false, "$statusCode == 201")))
                .hasMessageEndingWith("has status 500 and no body");
    }

    @Test
    void aValueThatTheRequestNeedsIsMissingBeforeAnythingIsSent() {
        StepFailedException failure = failure(() -> step.present(null, "$steps.find.outputs.version"));

        assertThat(failure)
                .hasMessage("step 'create' of workflow 'deploy' failed: $steps.find.outputs.version has no value, so"
                        + " nothing was sent");
        assertThat(failure.reason()).isEqualTo(new ValueMissing("$steps.find.outputs.version"));
        assertThat(failure.status()).isEmpty();
        assertThat(failure.response()).isNull();
    }

    @Test
    void aValueThatTheResponseLacksIsMissingInIt() {
        step.exchange(() -> Responses.text(200, "application/json", "{}"));

        assertThat(failure(() -> step.present(null, "$response.body#/version")))
                .hasMessageContaining("$response.body#/version has no value; the response to GET")
                .hasMessageEndingWith("has status 200");
    }

    @Test
    void aValueThatIsPresentIsGivenBack() {
        assertThat(step.present("1.2.3", "$inputs.version")).isEqualTo("1.2.3");
    }

    @Test
    void aValueOfAnotherTypeIsShownWithItsExpressionAndTheTypeThatIsNeeded() {
        StepFailedException failure = failure(() -> step.convert("a b", Conversions::toUri, "$steps.find.outputs.url"));

        assertThat(failure)
                .hasMessage(
                        "step 'create' of workflow 'deploy' failed: $steps.find.outputs.url is not a URI; the value is"
                                + " 'a b'")
                .hasNoCause();
        assertThat(failure.reason()).isEqualTo(new ValueOfWrongType("$steps.find.outputs.url", "a URI"));
        assertThat(listener.events).hasSize(2);
    }

    @Test
    void aSecretValueOfAnotherTypeIsNotShown() {
        assertThat(failure(() -> step.convert("hunter 2", Conversions::toUri, "$response.body#/sessionToken")))
                .hasMessageEndingWith("$response.body#/sessionToken is not a URI; the value is '***'");
    }

    /** Whether it is secret may be said by its schema alone. */
    @Test
    void anInputOfAnotherTypeIsNotShown() {
        assertThat(failure(() -> step.convert("hunter 2", Conversions::toUri, "$inputs.phrase")))
                .hasMessageEndingWith("$inputs.phrase is not a URI");
    }

    @Test
    void aPlaceThatCostsTooMuchToBeFoundIsTold() {
        List<Object> payload = List.of(1);
        for (int i = 0; i < 500; i++) {
            payload = List.of(payload, 1);
        }
        Object deep = payload;

        assertThat(failure(() -> step.replace(deep, "$..*..*..*..nothing", 1)))
                .hasMessageContaining("the request was not sent: the query takes too many steps");
    }

    @Test
    void noValueIsConvertedToNone() {
        assertThat(step.convertIfPresent(null, Conversions::toUri, "$inputs.url"))
                .isNull();
        assertThat(step.convertIfPresent("https://a.example", Conversions::toUri, "$inputs.url"))
                .isEqualTo(URI.create("https://a.example"));
    }

    @Test
    void aRequestThatIsRefusedFailsTheStep() {
        IllegalArgumentException cause = new IllegalArgumentException("path value 'org' is empty");

        StepFailedException failure = failure(() -> step.exchange(() -> {
            throw cause;
        }));

        assertThat(failure)
                .hasMessageEndingWith("the request was not sent: path value 'org' is empty")
                .hasCause(cause);
        assertThat(failure.reason()).isEqualTo(new RequestRefused("path value 'org' is empty"));
    }

    @Test
    void anyExceptionWhileTheRequestIsBuiltIsAStepFailure() {
        assertThat(failure(() -> step.exchange(() -> {
                    throw new NullPointerException();
                })))
                .hasMessageEndingWith("the request was not sent: java.lang.NullPointerException");
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        Thread.currentThread().interrupt();
        AtomicBoolean sent = new AtomicBoolean();

        assertThatThrownBy(() -> step.exchange(() -> {
                    sent.set(true);
                    return Responses.text(200, "text/plain", "");
                }))
                .isInstanceOf(WorkflowInterruptedException.class)
                .hasMessage("workflow 'deploy' was interrupted in step 'create'");
        assertThat(sent).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void anInterruptionWhileWaitingIsToldByExceptionAndFlag() {
        for (Exception interruption : new Exception[] {new InterruptedException(), new ClosedByInterruptException()}) {
            WorkflowInterruptedException exception = catchThrowableOfType(
                    WorkflowInterruptedException.class,
                    () -> step.exchange(() -> {
                        if (interruption instanceof IOException e) {
                            throw e;
                        }
                        throw new InterruptedException();
                    }));

            assertThat(exception.stepId()).isEqualTo("create");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Who reads from a pipe is told by this alone: the flag is clear then. A timeout is one of the kind and is none. */
    @Test
    void aReadThatWasInterruptedIsAnInterruption() {
        UncheckedIOException file = new UncheckedIOException(new InterruptedIOException());

        assertThatThrownBy(() -> step.exchange(() -> {
                    throw file;
                }))
                .isInstanceOf(WorkflowInterruptedException.class)
                .hasCause(file);
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(() -> step.exchange(() -> {
                    throw new SocketTimeoutException();
                }))
                .isInstanceOf(StepFailedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void whatFailsInAThreadThatWasInterruptedMeanwhileIsAnInterruption() {
        UncheckedIOException file = new UncheckedIOException(new ClosedByInterruptException());

        assertThatThrownBy(() -> step.exchange(() -> {
                    Thread.currentThread().interrupt();
                    throw file;
                }))
                .isInstanceOf(WorkflowInterruptedException.class)
                .hasCause(file);
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(() -> step.exchange(() -> {
                    Thread.currentThread().interrupt();
                    throw new IOException("closed");
                }))
                .isInstanceOf(WorkflowInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aCriterionThatCannotBeEvaluatedIsTold() {
        step.criterionNotEvaluated("$response.body#/a == 1", "no body");

        assertThat(listener.events.get(1))
                .isEqualTo("criterionNotEvaluated deploy create $response.body#/a == 1: no body");
    }

    @Test
    void aFailureCanBeSerialisedWithoutItsResponse() throws Exception {
        step.exchange(() -> Responses.text(500, "text/plain", "x"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure(() -> step.require(false, "$statusCode == 200")));
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            StepFailedException copy = (StepFailedException) in.readObject();
            assertThat(copy.reason()).isEqualTo(new CriterionNotMet("$statusCode == 200"));
            assertThat(copy.response()).isNull();
        }
    }

    private static StepFailedException failure(Runnable action) {
        return catchThrowableOfType(StepFailedException.class, action::run);
    }
}

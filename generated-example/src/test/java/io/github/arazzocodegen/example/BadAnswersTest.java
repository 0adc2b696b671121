package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.arazzocodegen.example.ScriptedServer.Answer;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.CreateReleaseResult;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.Outputs;
import io.github.arazzocodegen.runtime.FailureReason.BodyUnreadable;
import io.github.arazzocodegen.runtime.FailureReason.CriterionNotMet;
import io.github.arazzocodegen.runtime.FailureReason.ValueMissing;
import io.github.arazzocodegen.runtime.StepFailedException;
import io.github.arazzocodegen.runtime.StepOutcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are errors, or not what the description says: which step fails, why, and what is sent before. */
final class BadAnswersTest {

    static Stream<Arguments> stepsAndStatuses() {
        return Workflows.STEPS.stream()
                .flatMap(step -> IntStream.of(204, 302, 400, 401, 403, 404, 429, 500, 503)
                        .mapToObj(status -> arguments(step, status)));
    }

    @ParameterizedTest
    @MethodSource("stepsAndStatuses")
    void anotherStatusThanTheCriterionsFailsTheStep(String step, int status) throws IOException {
        String body = status == 204 ? "" : "{\"detail\": \"why not\"}";
        StepFailedException failure = failure(step, Answer.json(status, body));

        String condition = step.equals("createRelease") ? "$statusCode == 201" : "$statusCode == 200";
        assertThat(failure.reason()).isEqualTo(new CriterionNotMet(condition));
        assertThat(failure.status()).hasValue(status);
        assertThat(failure).hasMessageContaining("'" + condition + "'").hasMessageContaining("status " + status);
        if (status >= 400) {
            assertThat(failure).hasMessageContaining(body);
        } else {
            assertThat(failure.getMessage()).doesNotContain("why not");
        }
    }

    @Test
    void aFailureTellsWhatRanBeforeItAndWhatThatGave() throws IOException {
        StepFailedException failure = failure("confirmRelease", Answer.json(500, "{}"));

        assertThat(failure.steps())
                .extracting(StepOutcome::stepId, StepOutcome::attempts, StepOutcome::succeeded)
                .containsExactly(
                        tuple("findExistingRelease", 1, true),
                        tuple("createRelease", 1, true),
                        tuple("confirmRelease", 1, false));
        assertThat(failure.result(CreateReleaseResult.class))
                .hasValueSatisfying(
                        created -> assertThat(created.releaseVersion()).isNotNull());
    }

    /** What a body says of itself, what it is, and what the failure's reason says of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        findExistingRelease | text/html        | <html>Sign in</html>        | HTML
        findExistingRelease | application/json | <!doctype html><p>Sign in   | HTML
        findExistingRelease | text/plain       | Service unavailable         | can't be read as
        findExistingRelease | application/json | [{"version":"1.2           | can't be read as
        findExistingRelease | application/json | [                           | can't be read as
        findExistingRelease | application/json | []]                         | can't be read as
        findExistingRelease | application/json | {}                          | can't be read as
        findExistingRelease | application/json | {"detail":"no list"}        | can't be read as
        findExistingRelease | application/json | "text"                      | can't be read as
        findExistingRelease | application/json | null                        | null
        findExistingRelease | application/json | ``                          | empty
        findExistingRelease | ``               | ``                          | empty
        findExistingRelease | application/json | [5]                         | /0
        findExistingRelease | application/json | [{"version":{}}]            | /0/version
        createRelease       | text/html        | <html>Sign in</html>        | HTML
        createRelease       | application/json | {"id":5001,"version         | can't be read as
        createRelease       | application/json | [{"version":"1.2.3"}]       | can't be read as
        createRelease       | application/json | ``                          | empty
        createRelease       | application/json | {"id":"x","version":"1"}    | /id
        createRelease       | application/json | {"id":1.5,"version":"1"}    | /id
        createRelease       | application/json | {"id":[1],"version":"1"}    | /id
        createRelease       | application/json | {"id":9223372036854775808}  | /id
        createRelease       | application/json | {"id":1,"version":["1"]}    | /version
        confirmRelease      | text/html        | <html>Sign in</html>        | HTML
        confirmRelease      | application/json | [{"version":"1.2            | can't be read as
        confirmRelease      | application/json | {}                          | can't be read as
        confirmRelease      | application/json | ``                          | empty
        """)
    void aBodyThatIsNotAsDescribedFailsTheStepThatReadsIt(String step, String contentType, String body, String problem)
            throws IOException {
        int status = step.equals("createRelease") ? 201 : 200;
        StepFailedException failure = failure(step, Answer.of(status, contentType, body));

        assertThat(failure.reason()).isInstanceOfSatisfying(BodyUnreadable.class, reason -> {
            assertThat(reason.contentType()).isEqualTo(contentType.isEmpty() ? null : contentType);
            assertThat(reason.problem()).contains(problem);
        });
        assertThat(failure.status()).hasValue(status);
        assertThat(failure)
                .hasMessageContaining("can't be read")
                .hasMessageContaining("status " + status)
                .hasMessageContaining(body);
    }

    @Test
    void aReleaseWithoutVersionFailsTheStepThatNeedsIt() throws IOException {
        for (String body : List.of("{\"id\":5001}", "{}", "{\"id\":5001,\"version\":null}")) {
            try (ScriptedServer server = ScriptedServer.start(Workflows.NONE, Answer.json(201, body))) {
                StepFailedException failure = Workflows.failure(Workflows.at(server), Workflows.INPUTS);

                assertThat(failure.stepId()).isEqualTo("confirmRelease");
                String expression = "$steps.createRelease.outputs.releaseVersion";
                assertThat(failure.reason()).isEqualTo(new ValueMissing(expression));
                assertThat(failure).hasMessageContaining(expression).hasMessageContaining(Workflows.ID);
                assertThat(failure.status()).isEmpty();
                assertThat(server.requests()).hasSize(2);
            }
        }
    }

    /** The list, the release and the list again; how it ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        [null]                                                  | -                              | -                        | exists
        [{}]                                                    | -                              | -                        | exists
        [{"version":null}]                                      | -                              | -                        | exists
        [{"version":"0","id":{},"dateCreated":"soon","url":7}]  | -                              | -                        | exists
        [{"version":"0","more":[{"x":1}],"projects":"web"}]     | -                              | -                        | exists
        []                                                      | {"id":7,"version":"1"}         | [{"version":"1"}]        | 7 1 1
        []                                                      | {"id":"7","version":"1"}       | [{"version":"1"}]        | 7 1 1
        []                                                      | {"id":7.0,"version":"1"}       | [{"version":"1"}]        | 7 1 1
        []                                                      | {"version":"1"}                | [{"version":"2"}]        | null 1 2
        []                                                      | {"id":null,"version":"1"}      | []                       | null 1 null
        []                                                      | {"id":7,"version":"1"}         | [null]                   | 7 1 null
        []                                                      | {"id":7,"version":"1"}         | [{}]                     | 7 1 null
        []                                                      | {"id":7,"version":"1","authors":{},"dateReleased":"32.1.","url":":"} | [{"version":"1","lastEvent":0}] | 7 1 1
        []                                                      | {"id":7,"version":"1","projects":[5],"x":{"y":null}} | [{"version":"1"}] | 7 1 1
        """)
    void whatNobodyReadsOrMayBeAbsentFailsNothing(String found, String created, String confirmed, String ending)
            throws IOException {
        List<Answer> answers = created == null
                ? List.of(Answer.json(200, found))
                : List.of(Answer.json(200, found), Answer.json(201, created), Answer.json(200, confirmed));
        try (ScriptedServer server = ScriptedServer.start(answers)) {
            Outputs outputs = Workflows.at(server).run(Workflows.INPUTS);

            assertThat(describe(outputs)).isEqualTo(ending);
            assertThat(server.requests()).hasSameSizeAs(answers);
        }
    }

    private static String describe(Outputs outputs) {
        return outputs instanceof Outputs.AlreadyExists
                ? "exists"
                : outputs.releaseId() + " " + outputs.releaseVersion() + " " + outputs.confirmedVersion();
    }

    @Test
    void textIsReadInTheCharsetOfTheContentTypeAndElseAsUtf8() throws IOException {
        Answer utf8 = Answer.of(200, "application/json", "[{\"version\":\"Tür 🚀\"}]");
        Answer latin1 = Answer.of(200, "application/json; charset=ISO-8859-1", "[{\"version\":\"ü\"}]");
        Answer unnamed = Answer.of(200, "", "[{\"version\":\"ü\"}]");
        try (ScriptedServer server = ScriptedServer.start(utf8, latin1, unnamed)) {
            TrackDeploymentRelease workflow = Workflows.at(server);

            assertThat(workflow.findExistingRelease(Workflows.INPUTS).existingVersion())
                    .isEqualTo("Tür 🚀");
            // The two bytes of UTF-8, each of them a character of Latin-1.
            assertThat(workflow.findExistingRelease(Workflows.INPUTS).existingVersion())
                    .isEqualTo("Ã¼");
            assertThat(workflow.findExistingRelease(Workflows.INPUTS).existingVersion())
                    .isEqualTo("ü");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        401 | {"detail": "no", "token": "sntrys-4711"}
        500 | {"request": {"headers": {"Authorization": "Token sntrys-4711"}}}
        403 | Authorization: Token sntrys-4711
        404 | {"error": "{\\"access_token\\": \\"sntrys-4711\\"}"}
        200 | {"api_key": "sntrys-4711"}
        200 | {"token": "sntrys-4711
        """)
    void secretsStayOutOfMessagesAndStackTraces(int status, String body) throws IOException {
        StepFailedException failure = failure("findExistingRelease", Answer.json(status, body));

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(failure).hasMessageContaining("***").hasMessageContaining("status " + status);
        assertThat(trace.toString()).doesNotContain(Workflows.SECRET);
        assertThat(failure.reason().toString()).doesNotContain(Workflows.SECRET);
    }

    @Test
    void ofALongBodyOnlyTheStartIsShown() throws IOException {
        StepFailedException failure =
                failure("findExistingRelease", Answer.json(500, "start " + "x".repeat(100_000) + " end"));

        assertThat(failure).hasMessageContaining("the body starts: start xxx");
        assertThat(failure.getMessage()).hasSizeLessThan(1_000).doesNotContain("end");
    }

    /** The failure of a run whose step gets this answer, having checked what the failures of all steps have. */
    private static StepFailedException failure(String step, Answer answer) throws IOException {
        List<Answer> script = Workflows.script(step, answer);
        try (ScriptedServer server = ScriptedServer.start(script)) {
            StepFailedException failure = Workflows.failure(Workflows.at(server), Workflows.INPUTS);

            assertThat(failure.stepId()).isEqualTo(step);
            assertThat(failure.workflowId()).isEqualTo(Workflows.ID);
            assertThat(failure)
                    .hasMessageContaining("step '" + step + "'")
                    .hasMessageContaining("workflow '" + Workflows.ID + "'")
                    .hasMessageContaining(server.baseUri() + "/organizations/acme/releases/");
            assertThat(server.requests()).as("what was sent").hasSameSizeAs(script);
            return failure;
        }
    }
}

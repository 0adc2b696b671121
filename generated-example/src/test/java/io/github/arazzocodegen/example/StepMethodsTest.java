package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.ConfirmReleaseResult;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.CreateReleaseResult;
import io.github.arazzocodegen.example.sentry.TrackDeploymentRelease.FindExistingReleaseResult;
import io.github.arazzocodegen.runtime.FailureReason.CriterionNotMet;
import io.github.arazzocodegen.runtime.FailureReason.ValueMissing;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A step called on its own is one request, and runs no action. */
final class StepMethodsTest {

    private final FakeSentry sentry = FakeSentry.start();
    private final TrackDeploymentRelease workflow = Workflows.at(sentry);

    @AfterEach
    void stop() {
        sentry.close();
    }

    @Test
    void aSearchThatFindsNothingSucceedsAndGoesNowhere() {
        assertThat(workflow.findExistingRelease(Workflows.INPUTS)).isEqualTo(new FindExistingReleaseResult(null));
        assertThat(sentry.requests()).extracting(RecordedRequest::method).containsExactly("GET");
    }

    @Test
    void stepsCanBeCalledOneByOne() {
        CreateReleaseResult created = workflow.createRelease(Workflows.INPUTS);

        assertThat(created).isEqualTo(new CreateReleaseResult("1.2.3", 5001L));
        assertThat(workflow.findExistingRelease(Workflows.INPUTS)).isEqualTo(new FindExistingReleaseResult("1.2.3"));
        assertThat(workflow.confirmRelease(Workflows.INPUTS, created)).isEqualTo(new ConfirmReleaseResult("1.2.3"));
        assertThat(sentry.requests()).extracting(RecordedRequest::method).containsExactly("POST", "GET", "GET");
    }

    @Test
    void creatingWhatIsThereFailsByTheCriterion() {
        workflow.createRelease(Workflows.INPUTS);

        StepFailedException failure =
                catchThrowableOfType(StepFailedException.class, () -> workflow.createRelease(Workflows.INPUTS));

        assertThat(failure.reason()).isEqualTo(new CriterionNotMet("$statusCode == 201"));
        assertThat(failure.status()).hasValue(208);
    }

    @Test
    void aStepReadsTheResultThatItIsGivenAndNotTheInputs() {
        workflow.confirmRelease(Workflows.INPUTS, new CreateReleaseResult("another", 1L));

        assertThat(sentry.requests())
                .extracting(request -> request.query().get("query"))
                .containsExactly(List.of("another"));
    }

    @Test
    void aResultThatLacksWhatTheStepNeedsFailsItBeforeTheRequest() {
        StepFailedException failure = catchThrowableOfType(
                StepFailedException.class,
                () -> workflow.confirmRelease(Workflows.INPUTS, new CreateReleaseResult(null, 1L)));

        assertThat(failure.reason()).isEqualTo(new ValueMissing("$steps.createRelease.outputs.releaseVersion"));
        assertThat(failure.stepId()).isEqualTo("confirmRelease");
        assertThat(sentry.requests()).isEmpty();
    }
}

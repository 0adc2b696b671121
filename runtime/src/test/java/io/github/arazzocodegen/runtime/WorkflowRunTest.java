package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WorkflowRunTest {

    private final RecordingListener listener = new RecordingListener();
    private final WorkflowOptions options = WorkflowOptions.defaults().withListener(listener);
    private final WorkflowRun run = WorkflowRun.start("deploy", options);

    private final List<WorkflowRun> others = new ArrayList<>();

    @AfterEach
    void close() {
        others.forEach(WorkflowRun::close);
        run.close();
    }

    private WorkflowRun start(String workflowId, WorkflowOptions options) {
        WorkflowRun other = WorkflowRun.start(workflowId, options);
        others.add(other);
        return other;
    }

    @Test
    void aRunTellsHowItBeginsAndEnds() {
        run.actionTaken("find", "missing");

        assertThat(run.completed("outputs")).isEqualTo("outputs");
        assertThat(run.ended("alreadyExists", 7)).isEqualTo(7);
        assertThat(listener.events)
                .containsExactly(
                        "workflowStarted deploy",
                        "actionTaken deploy find missing",
                        "workflowEnded deploy completed",
                        "workflowEnded deploy alreadyExists");
    }

    @Test
    void anExceptionThatLeavesARunIsToldAndGivenBack() {
        WorkflowException exception = new InvalidInputException("deploy", "version", "is wrong");

        assertThat(run.failed(exception)).isSameAs(exception);
        assertThat(listener.events)
                .containsExactly("workflowStarted deploy", "workflowFailed deploy InvalidInputException");
    }

    @Test
    void aCycleIsStoppedAtTheLimitAndShown() {
        WorkflowRun limited = start("poll", options.withMaxTransitions(4));
        limited.goingTo("start");
        limited.goingTo("check");
        limited.goingTo("wait");
        limited.goingTo("check");

        TransitionLimitException exception =
                catchThrowableOfType(TransitionLimitException.class, () -> limited.goingTo("wait"));

        assertThat(exception)
                .hasMessage(
                        "workflow 'poll' was stopped after 4 transitions; the last ones were wait -> check -> wait");
        assertThat(exception.limit()).isEqualTo(4);
        assertThat(exception.cycle()).containsExactly("wait", "check", "wait");
    }

    @Test
    void aThousandTransitionsAreAllowed() {
        for (int i = 0; i < 1_000; i++) {
            run.goingTo("self");
        }

        assertThat(catchThrowableOfType(TransitionLimitException.class, () -> run.goingTo("self"))
                        .cycle())
                .containsExactly("self", "self");
    }

    @Test
    void workflowsThatRunEachOtherAreStoppedAtTheLimitAndShown() {
        WorkflowOptions limited =
                WorkflowOptions.defaults().withListener(listener).withMaxNesting(4);
        NestingLimitException exception = catchThrowableOfType(
                NestingLimitException.class, () -> within(limited, List.of("main", "odd", "even", "odd", "even")));

        assertThat(exception)
                .hasMessage("workflow 'odd' was not run, since 4 workflows are under way within each other already;"
                        + " the last ones were odd -> even -> odd");
        assertThat(exception.limit()).isEqualTo(4);
        assertThat(exception.cycle()).containsExactly("odd", "even", "odd");
        assertThat(listener.events)
                .containsExactly(
                        "workflowStarted deploy",
                        "workflowStarted main",
                        "workflowStarted odd",
                        "workflowStarted even");
    }

    private static void within(WorkflowOptions options, List<String> workflowIds) {
        WorkflowRun run = WorkflowRun.start(workflowIds.get(0), options);
        try {
            if (workflowIds.size() > 1) {
                within(options, workflowIds.subList(1, workflowIds.size()));
            }
        } finally {
            run.close();
        }
    }

    @Test
    void aStepDoesNotHandleThatWorkflowsRunEachOtherTooDeep() {
        WorkflowOptions limited = options.withMaxNesting(1);
        Step step = Step.start("deploy", "again", limited);

        assertThatThrownBy(() -> step.run(() -> WorkflowRun.start("deploy", limited)))
                .isInstanceOf(NestingLimitException.class)
                .hasMessageContaining("deploy -> deploy");
    }

    @Test
    void aRetryWaitsAsTheResponseAsksElseAsTheActionSaysAsOftenAsItMay() {
        List<Duration> pauses = new ArrayList<>();
        WorkflowRun waiting =
                WorkflowRun.start("poll", options.withSleeper(pauses::add).withMaxWait(Duration.ofMinutes(1)));
        Retries retries = waiting.retries("find", "busy", Duration.ofSeconds(2), 3);
        listener.events.clear();

        assertThat(retries.again(failure(Map.of()))).isTrue();
        assertThat(retries.again(failure(Map.of("Retry-After", List.of("7"))))).isTrue();
        assertThat(retries.again(failure(Map.of("Retry-After", List.of("31536000")))))
                .isTrue();
        assertThat(retries.again(failure(Map.of()))).isFalse();
        assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(7), Duration.ofMinutes(1));
        assertThat(listener.events)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event).isEqualTo("actionTaken poll find busy"));
    }

    private StepFailedException failure(Map<String, List<String>> headers) {
        Step step = Step.start("poll", "find", WorkflowOptions.defaults());
        step.exchange(() -> Responses.of(503, headers));
        return step.failure(new FailureReason.CriterionNotMet("$statusCode == 200"), null);
    }

    @Test
    void askingAgainWaitsAsTheResponseAsksElseAsTheOptionsSay() {
        List<Duration> pauses = new ArrayList<>();
        WorkflowRun waiting = start(
                "poll",
                options.withSleeper(pauses::add)
                        .withReentryDelay(Duration.ofMillis(5))
                        .withMaxTransitions(2));

        waiting.again("find", null);
        waiting.again("find", Responses.of(200, Map.of("Retry-After", List.of("3"))));

        assertThatThrownBy(() -> waiting.again("find", null)).isInstanceOf(TransitionLimitException.class);
        assertThat(pauses).containsExactly(Duration.ofMillis(5), Duration.ofSeconds(3));
    }

    @Test
    void aCriterionThatCannotBeEvaluatedIsTold() {
        listener.events.clear();

        assertThat(run.criterion("find", "$.a").finds(Pattern.compile("a"), null))
                .isFalse();
        assertThat(listener.events).containsExactly("criterionNotEvaluated deploy find $.a: its context has no value");
    }

    @Test
    void controlGoesToAnotherWorkflowForGood() {
        Course<String> gone = run.goneTo("later", "other", () -> Course.ended("gave"), given -> given + "!");

        assertThat(Course.follow(gone)).isEqualTo("gave!");
        assertThat(listener.events).contains("workflowEnded deploy later");
    }

    @Test
    void aPauseIsTheSleepersAffair() {
        List<Duration> pauses = new ArrayList<>();
        start("poll", options.withSleeper(pauses::add)).pause(Duration.ofSeconds(3));

        assertThat(pauses).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void aPauseThatIsInterruptedEndsTheRunWithTheFlagSet() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> run.pause(Duration.ofDays(1)))
                .isInstanceOfSatisfying(
                        WorkflowInterruptedException.class,
                        e -> assertThat(e.stepId()).isNull())
                .hasMessage("workflow 'deploy' was interrupted between two steps");
        assertThat(Thread.interrupted()).isTrue();
    }
}

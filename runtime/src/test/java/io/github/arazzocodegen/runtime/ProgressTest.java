package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** What an exception tells of the steps before it. */
final class ProgressTest {

    private static final WorkflowOptions OPTIONS = WorkflowOptions.defaults();

    record Found(String id) {}

    record Created(String id) {}

    @Test
    void anExceptionThatEndsARunTellsWhatItsStepsGave() {
        StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> {
            WorkflowRun run = WorkflowRun.start("deploy", OPTIONS);
            try (run) {
                succeed("deploy", "find", new Found("1"));
                succeed("deploy", "create", new Created("2"));
                succeed("deploy", "find", new Found("3"));
                fail("deploy", "confirm");
            } catch (WorkflowException e) {
                throw run.failed(e);
            }
        });

        assertThat(failure.steps())
                .containsExactly(
                        new StepOutcome("deploy", "find", 2, new Found("3")),
                        new StepOutcome("deploy", "create", 1, new Created("2")),
                        new StepOutcome("deploy", "confirm", 1, null));
        assertThat(failure.steps()).extracting(StepOutcome::succeeded).containsExactly(true, true, false);
        assertThat(failure.result(Created.class)).contains(new Created("2"));
        assertThat(failure.result(Found.class)).contains(new Found("3"));
        assertThat(failure.result(Integer.class)).isEmpty();
    }

    @Test
    void aStepThatIsAttemptedByItselfBelongsToNoRun() {
        StepFailedException alone = catchThrowableOfType(StepFailedException.class, () -> fail("deploy", "confirm"));

        assertThat(alone.steps()).isEmpty();
    }

    @Test
    void theWorkflowThatAStepRunsHasStepsOfItsOwn() {
        StepFailedException outer = catchThrowableOfType(StepFailedException.class, () -> {
            WorkflowRun run = WorkflowRun.start("outer", OPTIONS);
            try (run) {
                succeed("outer", "before", new Found("1"));
                Step.start("outer", "call", OPTIONS).run(ProgressTest::runInner);
            } catch (WorkflowException e) {
                throw run.failed(e);
            }
        });

        assertThat(outer.steps()).extracting(StepOutcome::stepId).containsExactly("before", "call");
        assertThat(outer.getCause())
                .isInstanceOfSatisfying(
                        WorkflowException.class,
                        inner -> assertThat(inner.steps())
                                .containsExactly(
                                        new StepOutcome("inner", "one", 1, new Created("7")),
                                        new StepOutcome("inner", "two", 1, null)));
    }

    @Test
    void whereControlHasGoneToAnotherWorkflowTheStepsOfBothAreTold() {
        Trail trail = Trail.of(OPTIONS);
        StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> {
            try (WorkflowRun first = WorkflowRun.start("first", OPTIONS, trail)) {
                succeed("first", "a", new Found("1"));
                assertThat(first.completed("")).isEmpty();
            }
            WorkflowRun second = WorkflowRun.start("second", OPTIONS, trail);
            try (second) {
                fail("second", "b");
            } catch (WorkflowException e) {
                throw second.failed(e);
            }
        });

        assertThat(failure.steps())
                .containsExactly(
                        new StepOutcome("first", "a", 1, new Found("1")), new StepOutcome("second", "b", 1, null));
    }

    private static String runInner() {
        WorkflowRun run = WorkflowRun.start("inner", OPTIONS);
        try (run) {
            succeed("inner", "one", new Created("7"));
            fail("inner", "two");
            return run.completed("");
        } catch (WorkflowException e) {
            throw run.failed(e);
        }
    }

    private static void succeed(String workflowId, String stepId, Object result) {
        Object given = Step.start(workflowId, stepId, OPTIONS).succeeded(result);
        assertThat(given).isSameAs(result);
    }

    private static void fail(String workflowId, String stepId) {
        Step.start(workflowId, stepId, OPTIONS).require(false, "$statusCode == 200");
    }
}

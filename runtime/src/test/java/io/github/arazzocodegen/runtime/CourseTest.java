package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How control goes from workflow to workflow. */
final class CourseTest {

    record Gone(Object outputs) {}

    @Test
    void theOutputsOfTheLastWorkflowComeBackThroughEachBeforeIt() {
        Course<Object> last = Course.ended("outputs");
        Course<Object> middle = new Course.Transfer<>(() -> last, Gone::new);
        Course<Object> first = new Course.Transfer<>(() -> middle, Gone::new);

        assertThat(Course.follow(first)).isEqualTo(new Gone(new Gone("outputs")));
    }

    @Test
    void manyTransfersAreNoRecursion() {
        Integer passed = Course.follow(count(1_000_000));

        assertThat(passed).isEqualTo(1_000_000);
    }

    private static Course<Integer> count(int left) {
        return left == 0 ? Course.ended(0) : new Course.Transfer<>(() -> count(left - 1), (Integer n) -> n + 1);
    }

    @Test
    void transfersAreBoundedOverAllWorkflows() {
        WorkflowOptions options = WorkflowOptions.defaults().withMaxTransitions(3);

        assertThatThrownBy(() -> Course.follow(ping("ping", options, Trail.of(options))))
                .isInstanceOf(TransitionLimitException.class)
                .hasMessageContaining("workflow ping -> workflow pong -> workflow ping");
    }

    private static Course<Object> ping(String workflowId, WorkflowOptions options, Trail trail) {
        try (WorkflowRun run = WorkflowRun.start(workflowId, options, trail)) {
            String other = workflowId.equals("ping") ? "pong" : "ping";
            return run.goneTo("on", other, () -> ping(other, options, trail), Gone::new);
        }
    }
}

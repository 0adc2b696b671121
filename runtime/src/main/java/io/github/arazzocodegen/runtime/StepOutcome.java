package io.github.arazzocodegen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What came of a step before its workflow failed.
 *
 * @param workflowId the workflow, which is another one where control has gone to that
 * @param attempts how often the step was begun, at least once
 * @param result what it gave when it last succeeded, the record that the generated class has for it; null if it never did
 */
public record StepOutcome(
        String workflowId,
        String stepId,
        int attempts,
        @Nullable Object result) {

    /** Whether an attempt at the step succeeded. */
    public boolean succeeded() {
        return result != null;
    }
}

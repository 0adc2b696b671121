package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workflow with everything bound that it refers to by name: operations, steps, components. Reusable objects are
 * replaced by what they refer to, and the workflow's own parameters and actions are merged into its steps.
 *
 * @param inputs the schema of its inputs, or null where it declares none
 */
public record ResolvedWorkflow(
        Located<String> workflowId,
        String summary,
        String description,
        @Nullable Schema inputs,
        List<ResolvedStep> steps,
        List<Output> outputs) {

    public ResolvedWorkflow {
        steps = List.copyOf(steps);
        outputs = List.copyOf(outputs);
    }

    /** Whether a step has no id, which was reported: what seems to be unknown may be meant for it. */
    public boolean hasUnnamedStep() {
        return indexOf("") >= 0;
    }

    /** The index of the step of this id, or -1. */
    public int indexOf(String stepId) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(stepId)) {
                return i;
            }
        }
        return -1;
    }
}

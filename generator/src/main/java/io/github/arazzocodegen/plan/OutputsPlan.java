package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.List;

/** What a workflow's {@code run} returns. */
public sealed interface OutputsPlan {

    /** With one way to end: a record with a component for each output. */
    record Single(RecordPlan record) implements OutputsPlan {}

    /**
     * With several: an interface with an accessor for each output, and a record for each ending.
     *
     * @param accessors one for each output; nullable where some ending may leave it null
     * @param unset the names of the accessors that some ending does not set at all
     */
    record Several(List<Variable> accessors, List<String> unset, List<RecordPlan> endings) implements OutputsPlan {}
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.List;

/** What the workflows that a workflow runs, or that have run before it, take and give. */
public interface KnownWorkflows {

    /** What a workflow takes. */
    List<Input> inputs(WorkflowName workflow);

    /** The workflows that have to have run before a workflow, in the order in which it names them. */
    List<WorkflowName> dependsOn(WorkflowName workflow);

    /** What a workflow gives. */
    List<Given> outputs(WorkflowName workflow);

    /** Whether all of a field of a workflow could be read: what seems to be wanting is. */
    boolean isWhole(WorkflowName workflow, String field);

    /**
     * An output of a workflow.
     *
     * @param optional whether it may be absent or null, on some way to end the workflow at the least
     */
    record Given(String name, ValueType type, boolean optional) {}
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.Map;

/**
 * What the planners of one workflow share.
 *
 * @param type the workflow's class
 * @param apis the field of each source description's factory, by the source's name
 */
record WorkflowContext(
        FlowGraph graph,
        JavaType type,
        StepNames names,
        InputsPlanner inputs,
        StepResults results,
        Map<String, WorkflowPlan.Variable> apis) {

    JavaType resultType(int step) {
        return type.nested(names.result(graph.nodes().get(step).step().id()));
    }

    /** The field that holds the factory of the source description that a step calls. */
    JavaExpr api(Step step) {
        if (step.call() instanceof Call.ToOperation call) {
            WorkflowPlan.Variable field = apis.get(call.source().name());
            if (field != null) {
                return JavaExpr.name(field.name());
            }
        }
        throw new IllegalStateException("an unresolved step reached the planner: " + step.id());
    }

    /**
     * An output of a step.
     *
     * @param result what holds the step's result
     * @param mayBeMissing whether that is null where the step has not run
     */
    JavaValue output(Reference.StepOutput reference, JavaExpr result, boolean mayBeMissing) {
        StepResults.Component component = results.component(reference);
        JavaExpr accessor = result.call(component.name());
        return new JavaValue(
                mayBeMissing ? result.thenIfPresent(accessor) : accessor,
                component.type(),
                mayBeMissing || component.nullable());
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.OtherWorkflows;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the planners of one workflow share.
 *
 * @param type the workflow's class
 * @param workflows what it reads of other workflows
 * @param apis the field of each source description's factory that it uses, itself or in workflows that it runs
 */
record WorkflowContext(
        FlowGraph graph,
        JavaType type,
        StepNames names,
        InputsPlanner inputs,
        StepResults results,
        WorkflowValues workflows,
        Map<ApiDescription, WorkflowPlan.Variable> apis,
        Constants constants) {

    JavaType resultType(int step) {
        return type.nested(names.result(graph.nodes().get(step).step().id()));
    }

    /** The field that holds the factory of the source description that a step calls. */
    JavaExpr api(Step step) {
        if (step.call() instanceof Call.ToOperation call) {
            WorkflowPlan.Variable field = apis.get(call.source().description());
            if (field != null) {
                return JavaExpr.name(field.name());
            }
        }
        throw new IllegalStateException("an unresolved step reached the planner: " + step.id());
    }

    /** Names that no local of a method may have: those that methods use for themselves, and those of the fields. */
    List<String> takenNames() {
        List<String> taken = new ArrayList<>(StepNames.LOCALS);
        apis.values().forEach(field -> taken.add(field.name()));
        return taken;
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

    /** How an output of a step may be missing for the step that it is in. */
    Absence absence(Reference.StepOutput reference, JavaExpr result, boolean mayBeMissing) {
        String isNull = results.component(reference).isNull();
        return new Absence(
                mayBeMissing ? result : null,
                output(reference, result, false),
                isNull == null || !reference.pointer().isRoot() ? null : result.call(isNull));
    }

    /** Whether control may go to another workflow for good: then that begins once this one has ended. */
    boolean goesToAnother() {
        return OtherWorkflows.goesToAnother(graph);
    }

    /** The package of a client that it uses, for what has to go through JSON. */
    String clientPackage() {
        return apis.keySet().stream()
                .findFirst()
                .map(results::clientPackage)
                .orElseThrow(() -> new UnsupportedPlan("it calls no operation"));
    }

    /**
     * What {@code run} is given besides the inputs: the outputs of each workflow that has run before, and its inputs
     * where they are needed.
     */
    List<WorkflowPlan.Variable> dependencies() {
        List<WorkflowPlan.Variable> dependencies = new ArrayList<>();
        for (WorkflowName dependency : graph.workflow().dependsOn()) {
            dependencies.add(workflows.outputsOf(dependency));
            if (needsInputsOf(dependency)) {
                dependencies.add(workflows.inputsOf(dependency));
            }
        }
        return dependencies;
    }

    /** Whether it, or a workflow that it passes them on to, reads the inputs of one that has run before. */
    boolean needsInputsOf(WorkflowName dependency) {
        return needsInputsOf(dependency, new HashSet<>());
    }

    private boolean needsInputsOf(WorkflowName dependency, Set<WorkflowName> seen) {
        if (!seen.add(graph.workflow().name()) || !graph.workflow().dependsOn().contains(dependency)) {
            return false;
        }
        boolean reads = References.in(graph.workflow())
                .anyMatch(reference -> reference instanceof Reference.WorkflowInput input
                        && input.workflow().equals(dependency));
        return reads
                || OtherWorkflows.runBy(graph).stream()
                        .map(workflows.siblings()::context)
                        .anyMatch(other -> other.needsInputsOf(dependency, seen));
    }
}

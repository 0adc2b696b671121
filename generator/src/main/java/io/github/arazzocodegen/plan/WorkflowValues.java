package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.Reference;
import java.util.List;

/**
 * What a workflow reads of others: by way of parameters or locals that hold their inputs and outputs.
 *
 * @param dependencies the workflows that have run before, so that what they gave is always there
 */
record WorkflowValues(StepNames names, List<WorkflowName> dependencies, Siblings siblings) {

    /** What holds the outputs of a workflow that a step runs, in the method of that step. */
    static final JavaExpr.Name OUTPUTS = new JavaExpr.Name("outputs");

    /** An output of the workflow that the step runs. */
    JavaValue called(Reference.CalledOutput reference) {
        return siblings.outputs(reference.workflow()).read(OUTPUTS, reference.name());
    }

    /** An output of a workflow that has run before, or on some paths has. */
    JavaValue output(Reference.WorkflowOutput reference) {
        JavaExpr outputs = JavaExpr.name(names.outputs(reference.workflow()));
        JavaValue value = siblings.outputs(reference.workflow()).read(outputs, reference.name());
        return dependencies.contains(reference.workflow())
                ? value
                : new JavaValue(outputs.thenIfPresent(value.expression()), value.type(), true);
    }

    /** An input of a workflow that has run before. */
    JavaValue input(Reference.WorkflowInput reference) {
        JavaExpr inputs = JavaExpr.name(names.inputs(reference.workflow()));
        return siblings.context(reference.workflow()).inputs().value(reference.name(), inputs);
    }

    /** The parameter or local that holds a workflow's outputs. */
    Variable outputsOf(WorkflowName workflow) {
        return new Variable(names.outputs(workflow), outputsType(workflow), !dependencies.contains(workflow), "");
    }

    /** The parameter that holds a workflow's inputs. */
    Variable inputsOf(WorkflowName workflow) {
        JavaType type = siblings.context(workflow).type().nested("Inputs");
        return new Variable(names.inputs(workflow), type, false, "");
    }

    JavaType outputsType(WorkflowName workflow) {
        return siblings.context(workflow).type().nested("Outputs");
    }
}

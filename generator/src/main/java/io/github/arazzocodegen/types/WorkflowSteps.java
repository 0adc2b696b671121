package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedAction;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.WorkflowName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is particular to steps that run workflows (section "Step Object", field workflowId). */
record WorkflowSteps(ResolvedWorkflow workflow, KnownWorkflows known, Diagnostics diagnostics) {

    /** The workflow's own parameters are for all of its steps: one that a called workflow does not take is for others. */
    ResolvedStep inputsOnly(ResolvedStep step, WorkflowName called) {
        List<String> names =
                known.inputs(called).stream().map(TypedWorkflow.Input::name).toList();
        return step.withParameters(step.parameters().stream()
                .filter(p ->
                        !step.inherited().contains(p) || names.contains(p.name().value()))
                .toList());
    }

    /** A workflow has no status, but what is meant by a criterion on it is plain: that the workflow succeeds. */
    List<Criterion> withoutStatus(List<Criterion> criteria) {
        List<Criterion> others = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<RuntimeExpression> read = Expressions.in(criterion).toList();
            if (read.isEmpty() || !read.stream().allMatch(RuntimeExpression.StatusCode.class::isInstance)) {
                others.add(criterion);
            } else {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.STATUS_OF_WORKFLOW,
                                criterion.text().location(),
                                "the step runs a workflow, which has no status; the criterion holds when that"
                                        + " workflow succeeds")
                        .withHelp("leave it out, or test an output: $outputs.<name>"));
            }
        }
        return others;
    }

    /** The actions without those of the workflow that ask for a request or a response: they are for the other steps. */
    List<ResolvedAction> possible(List<ResolvedAction> actions) {
        return actions.stream()
                .filter(action -> !action.inherited()
                        || action.criteria().stream().flatMap(Expressions::in).noneMatch(Expressions::isOfExchange))
                .toList();
    }

    /** What the workflow depends on that a step runs need not run again where an earlier step has run it. */
    Map<WorkflowName, Reference.StepOutput> passedOn(int index, WorkflowName called) {
        Map<WorkflowName, Reference.StepOutput> passedOn = new LinkedHashMap<>();
        List<WorkflowName> own = known.dependsOn(workflow.name());
        for (WorkflowName dependency : known.dependsOn(called)) {
            for (int i = index - 1; i >= 0 && !own.contains(dependency); i--) {
                ResolvedStep earlier = workflow.steps().get(i);
                if (earlier.call() instanceof Call.ToWorkflow call
                        && call.workflow().equals(dependency)) {
                    passedOn.putIfAbsent(dependency, Reference.StepOutput.all(i, earlier.id()));
                }
            }
        }
        return passedOn;
    }
}

package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Step;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Target;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Workflow;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Binds the steps of one workflow: what they call, and the components, parameters and actions that they share. */
final class StepResolver {

    private final Workflow workflow;
    private final OperationFinder operations;
    private final ComponentFinder components;
    private final ActionBinder actions;
    private final Diagnostics diagnostics;
    private final List<Parameter> parameters;
    private final List<Action> successActions;
    private final List<Action> failureActions;
    private final List<Call.ToOperation> called;

    StepResolver(
            Workflow workflow,
            OperationFinder operations,
            WorkflowFinder workflows,
            ComponentFinder components,
            Diagnostics diagnostics) {
        this.workflow = workflow;
        this.operations = operations;
        this.components = components;
        this.actions = new ActionBinder(workflow, workflows, diagnostics);
        this.diagnostics = diagnostics;
        this.parameters = components.parameters(workflow.parameters());
        this.successActions = components.successActions(workflow.successActions());
        this.failureActions = components.failureActions(workflow.failureActions());
        this.called = operations.plain(workflow.steps());
    }

    /** Where the workflow refers to components for all of its steps. */
    List<Location> ofWorkflow() {
        return ComponentFinder.references(workflow.parameters(), workflow.successActions(), workflow.failureActions());
    }

    /** The steps, in order. */
    List<ResolvedStep> steps() {
        List<ResolvedStep> steps = new ArrayList<>();
        for (Step step : workflow.steps()) {
            List<Location> references =
                    new ArrayList<>(ComponentFinder.references(step.parameters(), step.onSuccess(), step.onFailure()));
            references.addAll(ofWorkflow());
            diagnostics.by(references, () -> steps.add(resolve(step, references)));
        }
        return steps;
    }

    private ResolvedStep resolve(Step step, List<Location> references) {
        List<Parameter> own = components.parameters(step.parameters());
        List<Action> success = components.successActions(step.onSuccess());
        List<Action> failure = components.failureActions(step.onFailure());
        List<ResolvedAction> onSuccess = actions.bind(success, successActions);
        List<ResolvedAction> onFailure = actions.bind(failure, failureActions);
        boolean toWorkflow = step.target() instanceof Target.WorkflowId;
        List<Parameter> merged = new ParameterMerger(toWorkflow).merge(parameters, own);
        Set<String> unread = new TreeSet<>(step.unread());
        if (own.size() < step.parameters().size() || isLost("parameters", parameters, workflow.parameters())) {
            unread.add("parameters");
        }
        if (success.size() < step.onSuccess().size()
                || isLost("successActions", successActions, workflow.successActions())
                || onSuccess.size() < ActionBinder.count(success, successActions)) {
            unread.add("onSuccess");
        }
        if (failure.size() < step.onFailure().size()
                || isLost("failureActions", failureActions, workflow.failureActions())
                || onFailure.size() < ActionBinder.count(failure, failureActions)) {
            unread.add("onFailure");
        }
        return new ResolvedStep(
                step.stepId(),
                step.description(),
                step.target() == null
                        ? new Call.Unresolved()
                        : operations.find(step.target(), new OperationContext(merged, called)),
                merged,
                merged.stream().filter(p -> !own.contains(p)).toList(),
                step.requestBody(),
                step.successCriteria(),
                onSuccess,
                onFailure,
                step.outputs(),
                references,
                unread);
    }

    /** Whether of a field of the workflow something could not be read or found. */
    private boolean isLost(String field, List<?> found, List<?> given) {
        return found.size() < given.size() || workflow.unread().contains(field);
    }
}

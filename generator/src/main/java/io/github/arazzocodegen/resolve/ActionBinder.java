package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Workflow;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the targets of actions, and puts the workflow's actions behind those of a step. */
final class ActionBinder {

    private final List<String> stepIds;
    private final boolean whole;
    private final WorkflowFinder workflows;
    private final Diagnostics diagnostics;

    ActionBinder(Workflow workflow, WorkflowFinder workflows, Diagnostics diagnostics) {
        this.stepIds =
                workflow.steps().stream().map(step -> step.stepId().value()).toList();
        this.whole = !stepIds.contains("") && !workflow.unread().contains("steps");
        this.workflows = workflows;
        this.diagnostics = diagnostics;
    }

    /** How many actions that makes, those included whose targets are not there. */
    static int count(List<Action> ofStep, List<Action> ofWorkflow) {
        Set<String> names = new HashSet<>();
        ofStep.forEach(action -> names.add(action.name().value()));
        return ofStep.size()
                + (int) ofWorkflow.stream()
                        .filter(action -> !names.contains(action.name().value()))
                        .count();
    }

    /** The step's actions, then those of the workflow whose names the step does not redefine. */
    List<ResolvedAction> bind(List<Action> ofStep, List<Action> ofWorkflow) {
        List<ResolvedAction> bound = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Action action : ofStep) {
            names.add(action.name().value());
            add(bound, action, false);
        }
        for (Action action : ofWorkflow) {
            if (!names.contains(action.name().value())) {
                add(bound, action, true);
            }
        }
        return bound;
    }

    private void add(List<ResolvedAction> bound, Action action, boolean inherited) {
        ResolvedAction.Target target = target(action);
        if (target != null) {
            bound.add(new ResolvedAction(action.name(), target, action.criteria(), inherited));
        }
    }

    private ResolvedAction.@Nullable Target target(Action action) {
        return switch (action.type()) {
            case END -> new ResolvedAction.Target.End();
            case GOTO -> {
                Located<String> workflowId = action.workflowId();
                if (workflowId != null) {
                    WorkflowName workflow = workflows.find(workflowId);
                    yield workflow == null
                            ? null
                            : new ResolvedAction.Target.ToWorkflow(workflow, workflowId.location());
                }
                Located<String> stepId = action.stepId();
                yield stepId == null ? null : step(stepId);
            }
            case RETRY -> retry(action);
        };
    }

    private ResolvedAction.@Nullable Target retry(Action action) {
        ResolvedAction.First first = null;
        if (action.workflowId() != null) {
            WorkflowName workflow = workflows.find(action.workflowId());
            if (workflow == null) {
                return null;
            }
            first = new ResolvedAction.First.OfWorkflow(
                    workflow, action.workflowId().location());
        } else if (action.stepId() != null) {
            if (!(step(action.stepId()) instanceof ResolvedAction.Target.ToStep to)) {
                return null;
            }
            first = new ResolvedAction.First.OfStep(to.index());
        }
        BigDecimal after = action.retryAfter() == null
                ? BigDecimal.ZERO
                : action.retryAfter().value();
        int limit = action.retryLimit() == null ? 1 : action.retryLimit().value();
        return new ResolvedAction.Target.Retry(after, limit, first);
    }

    private ResolvedAction.@Nullable Target step(Located<String> stepId) {
        int index = stepIds.indexOf(stepId.value());
        if (index >= 0) {
            return new ResolvedAction.Target.ToStep(index);
        }
        if (!whole) {
            // A step without an id, or that is no object, was reported, and may be the one that is meant.
            return null;
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_REFERENCE,
                        stepId.location(),
                        "the workflow has no step '" + stepId.value() + "'")
                .withLabel("unknown step")
                .withHelp(Suggestions.didYouMean(stepId.value(), stepIds)));
        return null;
    }
}

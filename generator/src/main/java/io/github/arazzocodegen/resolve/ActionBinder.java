package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Action;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Step;
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
    private final Diagnostics diagnostics;

    ActionBinder(List<Step> steps, Diagnostics diagnostics) {
        this.stepIds = steps.stream().map(step -> step.stepId().value()).toList();
        this.diagnostics = diagnostics;
    }

    /** The step's actions, then those of the workflow whose names the step does not redefine. */
    List<ResolvedAction> bind(List<Action> ofStep, List<Action> ofWorkflow) {
        List<ResolvedAction> bound = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Action action : ofStep) {
            names.add(action.name().value());
            add(bound, action);
        }
        for (Action action : ofWorkflow) {
            if (!names.contains(action.name().value())) {
                add(bound, action);
            }
        }
        return bound;
    }

    private void add(List<ResolvedAction> bound, Action action) {
        ResolvedAction.Target target = target(action);
        if (target != null) {
            bound.add(new ResolvedAction(action.name(), target, action.criteria()));
        }
    }

    private ResolvedAction.@Nullable Target target(Action action) {
        return switch (action.type()) {
            case END -> new ResolvedAction.Target.End();
            case GOTO -> {
                Located<String> workflowId = action.workflowId();
                if (workflowId != null) {
                    yield notYet(workflowId, "a goto to a workflow is not compiled yet");
                }
                Located<String> stepId = action.stepId();
                yield stepId == null ? null : step(stepId);
            }
            case RETRY -> retry(action);
        };
    }

    private ResolvedAction.@Nullable Target retry(Action action) {
        if (action.workflowId() != null) {
            return notYet(action.workflowId(), "a retry that runs a workflow first is not compiled yet");
        }
        int first = -1;
        if (action.stepId() != null) {
            if (!(step(action.stepId()) instanceof ResolvedAction.Target.ToStep to)) {
                return null;
            }
            first = to.index();
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
        if (stepIds.contains("")) {
            // A step without an id was reported, and may be the one that is meant.
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

    private ResolvedAction.@Nullable Target notYet(Located<String> place, String message) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.NOT_YET_SUPPORTED, place.location(), message));
        return null;
    }
}

package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.source.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place at which a workflow names another one.
 *
 * @param location where the document says so
 */
public record WorkflowUse(WorkflowName workflow, Kind kind, Location location) {

    /** What becomes of the workflow that is named. */
    public enum Kind {
        /** It has to have run before ({@code dependsOn}). */
        DEPENDENCY,
        /** A step runs it, and goes on with its outputs. */
        STEP,
        /** A {@code retry} runs it first. */
        RETRY,
        /** Control goes to it for good ({@code goto}). */
        GOTO;

        /** Whether the workflow that names it goes on afterwards. */
        public boolean returns() {
            return this != GOTO;
        }
    }

    /** The places of a workflow, in document order; an action of the workflow is one place, whatever steps it is for. */
    public static List<WorkflowUse> of(ResolvedWorkflow workflow) {
        Map<Location, WorkflowUse> uses = new LinkedHashMap<>();
        workflow.dependsOn()
                .forEach(dependency -> add(uses, dependency.workflow(), Kind.DEPENDENCY, dependency.location()));
        for (ResolvedStep step : workflow.steps()) {
            if (step.call() instanceof Call.ToWorkflow call) {
                add(uses, call.workflow(), Kind.STEP, call.location());
            }
            Stream.concat(step.onSuccess().stream(), step.onFailure().stream())
                    .map(ResolvedAction::target)
                    .forEach(target -> {
                        if (target instanceof ResolvedAction.Target.ToWorkflow to) {
                            add(uses, to.workflow(), Kind.GOTO, to.location());
                        } else if (target instanceof ResolvedAction.Target.Retry retry
                                && retry.first() instanceof ResolvedAction.First.OfWorkflow first) {
                            add(uses, first.workflow(), Kind.RETRY, first.location());
                        }
                    });
        }
        return List.copyOf(uses.values());
    }

    private static void add(Map<Location, WorkflowUse> uses, WorkflowName workflow, Kind kind, Location location) {
        uses.putIfAbsent(location, new WorkflowUse(workflow, kind, location));
    }
}

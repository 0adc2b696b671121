package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.resolve.ResolvedAction.Target;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds the flow graph of a workflow, and says what is pointless or impossible in it. */
public final class FlowBuilder {

    private final Diagnostics diagnostics;

    public FlowBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The workflow's flow; what is wrong with it is added to the diagnostics. */
    public FlowGraph build(TypedWorkflow workflow) {
        PointlessActions pointless = new PointlessActions();
        List<List<Edge>> success = new ArrayList<>();
        List<List<Edge>> failure = new ArrayList<>();
        for (int i = 0; i < workflow.steps().size(); i++) {
            Step step = workflow.steps().get(i);
            Exit next = i + 1 < workflow.steps().size() ? new Exit.ToStep(i + 1) : new Exit.Completed();
            success.add(edges(i, step.onSuccess(), next, pointless));
            failure.add(edges(i, step.onFailure(), new Exit.Failed(), pointless));
        }
        // Of actions that could not be read it is not known where they lead.
        boolean whole = workflow.steps().stream()
                .map(Step::unread)
                .noneMatch(unread -> unread.contains("onSuccess") || unread.contains("onFailure"));
        if (whole) {
            pointless.report(diagnostics);
        }
        RanAnalysis ran = RanAnalysis.of(success, failure);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < workflow.steps().size(); i++) {
            Step step = workflow.steps().get(i);
            Ran before = ran.before(i);
            Ran called = ran.called(i);
            if (called == null && whole) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.UNREACHABLE,
                                step.stepId().location(),
                                "nothing reaches step '" + step.id() + "'")
                        .withHelp("an earlier action without criteria leads elsewhere on every path"));
            }
            nodes.add(new Node(
                    step,
                    success.get(i),
                    failure.get(i),
                    before == null ? Ran.NOTHING : before,
                    called == null ? Ran.NOTHING : called,
                    before != null));
        }
        FlowGraph graph = new FlowGraph(workflow, nodes, ran.atCompletion());
        if (whole) {
            new ReadChecker(graph, diagnostics).check();
            new EndingChecker(diagnostics).check(graph);
            new OutputChecker(diagnostics).check(graph);
            new LoopChecker(diagnostics).check(graph);
        }
        return graph;
    }

    private static List<Edge> edges(int step, List<Action> actions, Exit otherwise, PointlessActions pointless) {
        List<Edge> edges = new ArrayList<>();
        Set<Action> covered = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            List<Action> later = actions.subList(i + 1, actions.size());
            Exit exit = exit(step, action);
            boolean redundant = exit.equals(otherwise) && isExclusive(step, action, later, otherwise);
            Edge edge = new Edge(action, exit, redundant);
            edges.add(edge);
            if (redundant) {
                pointless.redundant(action);
            } else if (!covered.contains(action)) {
                pointless.needed(action);
            }
            for (Action other : covered(action, exit, later)) {
                covered.add(other);
                pointless.covered(other, action);
            }
            if (edge.always()) {
                // That there are two of a name was reported.
                later.stream()
                        .filter(other -> !isNamesake(other, action))
                        .forEach(other -> pointless.neverTaken(other, action));
                if (!redundant) {
                    return edges;
                }
                break;
            }
        }
        edges.add(new Edge(null, otherwise, false));
        return edges;
    }

    /** Whether no later action that leads elsewhere can hold together with this one. */
    private static boolean isExclusive(int step, Action action, List<Action> later, Exit otherwise) {
        return later.stream()
                .filter(other -> !exit(step, other).equals(otherwise))
                .allMatch(other -> CriteriaRelations.exclude(action.criteria(), other.criteria()));
    }

    /** The later actions that hold only where this one does. A retry covers none: its budget ends. */
    private static List<Action> covered(Action action, Exit exit, List<Action> later) {
        return exit instanceof Exit.Retry || action.criteria().isEmpty()
                ? List.of()
                : later.stream()
                        .filter(other -> !other.criteria().isEmpty()
                                && !isNamesake(other, action)
                                && CriteriaRelations.covers(action.criteria(), other.criteria()))
                        .toList();
    }

    private static boolean isNamesake(Action one, Action other) {
        return one.name().value().equals(other.name().value());
    }

    private static Exit exit(int step, Action action) {
        if (action.target() instanceof Target.Retry retry) {
            return new Exit.Retry(step, retry);
        }
        if (action.target() instanceof Target.ToWorkflow to) {
            return new Exit.ToWorkflow(to.workflow(), action.name().value());
        }
        return action.target() instanceof Target.ToStep to
                ? new Exit.ToStep(to.index())
                : new Exit.End(action.name().value());
    }
}

package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.resolve.ResolvedAction.First;
import io.github.arazzocodegen.resolve.ResolvedAction.Target;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The flow of a workflow: a node for each step, with guarded edges in the order in which they are tried.
 *
 * @param atCompletion what has run when the workflow ends after its last step
 */
public record FlowGraph(TypedWorkflow workflow, List<Node> nodes, Ran atCompletion) {

    public FlowGraph {
        nodes = List.copyOf(nodes);
    }

    /**
     * A step.
     *
     * @param onSuccess edges after success; the last has no action, unless an action without criteria makes it needless
     * @param onFailure edges after failure, likewise
     * @param before what has run when the flow comes to the step
     * @param called what has run whenever the step is run, also where another's retry runs it first
     * @param reachable whether the flow comes to the step
     */
    public record Node(
            TypedWorkflow.Step step,
            List<Edge> onSuccess,
            List<Edge> onFailure,
            Ran before,
            Ran called,
            boolean reachable) {

        public Node {
            onSuccess = List.copyOf(onSuccess);
            onFailure = List.copyOf(onFailure);
        }
    }

    /**
     * An edge.
     *
     * @param action the action whose criteria guard it, or null for what happens when no action is taken
     * @param redundant whether the flow is the same without the action
     */
    public record Edge(@Nullable Action action, Exit exit, boolean redundant) {

        /** Whether it is taken whenever it is tried; a retry is not, once it has been tried often enough. */
        public boolean always() {
            return !(exit instanceof Exit.Retry)
                    && (action == null || action.criteria().isEmpty());
        }

        /** The step that is run before the one that is tried again; empty where it is no retry, or runs none. */
        public OptionalInt runsFirst() {
            return exit instanceof Exit.Retry retry && retry.how().first() instanceof First.OfStep first
                    ? OptionalInt.of(first.index())
                    : OptionalInt.empty();
        }
    }

    /** Where an edge leads. */
    public sealed interface Exit {

        /** To the step of this index. */
        record ToStep(int index) implements Exit {}

        /** The workflow ends by an action of type {@code end}. */
        record End(String action) implements Exit {}

        /** The workflow ends after its last step. */
        record Completed() implements Exit {}

        /** Control goes to another workflow for good, by the action of this name; this one ends. */
        record ToWorkflow(WorkflowName workflow, String action) implements Exit {}

        /** The step is tried again, for as often as {@code how} says; then the next edge is tried. */
        record Retry(int step, Target.Retry how) implements Exit {}

        /** The workflow fails, because its step did and no action says otherwise. */
        record Failed() implements Exit {}
    }

    /**
     * Which steps have succeeded at a point of the flow.
     *
     * @param surely those that have on every path to it
     * @param possibly those that have on some path to it
     */
    public record Ran(Set<Integer> surely, Set<Integer> possibly) {

        public static final Ran NOTHING = new Ran(Set.of(), Set.of());

        public Ran {
            surely = Set.copyOf(surely);
            possibly = Set.copyOf(possibly);
        }

        /** The same after a step has succeeded. */
        public Ran and(int step) {
            return new Ran(Sets.with(surely, step), Sets.with(possibly, step));
        }
    }
}

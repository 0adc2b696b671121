package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import java.util.List;

/** A part of a workflow's flow as structured code. */
public sealed interface Block {

    /** The step after whose attempt, or at whose start, the block stands. */
    int step();

    /** The blocks within this one. */
    default List<Block> inner() {
        return List.of();
    }

    /** A step is run; {@code onFailure} is what its failure leads to. */
    record Run(int step, List<Edge> onFailure) implements Block {}

    /** An action that needs no code, because the flow goes there anyway. */
    record Note(int step, Edge edge) implements Block {}

    /** Where the edge's action holds after the step, the inner blocks: they leave the flow here, unless it always holds. */
    record Branch(int step, Edge edge, List<Block> inner) implements Block {}

    /** Where the edge's action does not hold after the step, the inner blocks; then the flow goes on behind. */
    record Unless(int step, Edge edge, List<Block> inner) implements Block {}

    /** Where the step did not fail, the inner blocks; then the flow goes on behind, where its failure leads to. */
    record IfSucceeded(int step, List<Block> inner) implements Block {}

    /**
     * A loop that starts at the step.
     *
     * @param leaves whether the flow goes on behind it, from the end of the inner blocks
     */
    record Loop(int step, List<Block> inner, boolean leaves) implements Block {}

    /** Back to the start of the loop that starts at a step, or in a state machine to any step. */
    record GoTo(int step, int target) implements Block {}

    /** The workflow ends, after the step. */
    record Leave(int step, Exit exit) implements Block {}
}

package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import java.util.List;

/** A part of a workflow's flow as structured code. */
public sealed interface Block {

    /** A step is run; {@code onFailure} is what its failure leads to, all of it out of the workflow. */
    record Run(int step, List<Edge> onFailure) implements Block {}

    /** An action that needs no code, because the flow goes there anyway. */
    record Note(int step, Edge edge) implements Block {}

    /** Where the edge's action holds after the step, the inner blocks: they leave the workflow. */
    record Branch(int step, Edge edge, List<Block> then) implements Block {}

    /** Where the edge's action does not hold after the step, the inner blocks; then the flow goes on behind. */
    record Unless(int step, Edge edge, List<Block> then) implements Block {}

    /** The workflow ends, after the step. */
    record Leave(int step, Exit exit) implements Block {}
}

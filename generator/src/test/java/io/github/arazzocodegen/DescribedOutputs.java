package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.types.ValueType;
import java.nio.file.Path;

/** How many outputs of steps have a type by the descriptions, whatever the generated code makes of them. */
public final class DescribedOutputs {

    private DescribedOutputs() {}

    /** The number for the steps of a document that are reached. */
    public static long typed(Path document) {
        return new FrontEnd(new Diagnostics(false))
                .read(document).stream()
                        .flatMap(graph -> graph.nodes().stream())
                        .filter(FlowGraph.Node::reachable)
                        .flatMap(node -> node.step().outputs().stream())
                        .filter(output -> output.type().kind() != ValueType.Kind.ANY)
                        .count();
    }
}

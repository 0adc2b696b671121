package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.ValueType;
import java.nio.file.Path;
import java.util.List;

/** How many outputs of steps have a type by the descriptions, whatever the generated code makes of them. */
public final class DescribedOutputs {

    private DescribedOutputs() {}

    /** The number for the steps of a document that are reached. */
    public static long typed(Path document) {
        CompilerRequest request = new CompilerRequest(List.of(document), "p", "native", false);
        return new FrontEnd(request, new Diagnostics(false))
                .run().stream()
                        .flatMap(graph -> graph.nodes().stream())
                        .filter(FlowGraph.Node::reachable)
                        .flatMap(node -> node.step().outputs().stream())
                        .filter(output -> isTyped(output.type()))
                        .count();
    }

    /** Whether a class is to be expected: an object of which nothing is said is as good as any value. */
    private static boolean isTyped(ValueType type) {
        Schema schema = type.schema();
        return switch (type.kind()) {
            case ANY -> false;
            case OBJECT ->
                schema != null
                        && !schema.isUnion()
                        && !(schema.properties().isEmpty() && schema.additionalProperties() == null);
            default -> true;
        };
    }
}

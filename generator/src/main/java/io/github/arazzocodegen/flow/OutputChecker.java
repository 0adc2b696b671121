package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.List;

/** Says which outputs of a workflow no way to end it sets (section "Workflow Object", field {@code outputs}). */
final class OutputChecker {

    private final Diagnostics diagnostics;

    OutputChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(FlowGraph graph) {
        Endings endings = Endings.of(graph);
        List<Exit> own = endings.exits().stream()
                .filter(exit -> !(exit instanceof Exit.ToWorkflow))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        for (Output output : graph.workflow().outputs()) {
            boolean set = own.stream().anyMatch(exit -> endings.sets(exit, output));
            if (!set && readsReachableSteps(graph, output)) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.OUTPUT_NEVER_SET,
                                output.value().node().location(),
                                "no way to end workflow '"
                                        + graph.workflow().workflowId().value() + "' sets its output '"
                                        + output.name().value() + "'")
                        .withHelp("no path on which "
                                + String.join(" and ", steps(output))
                                + (steps(output).size() > 1 ? " succeed" : " succeeds") + " leads to an ending"));
            }
        }
    }

    /** Of a step that nothing reaches it was said already. */
    private static boolean readsReachableSteps(FlowGraph graph, Output output) {
        return References.in(output.value())
                .allMatch(reference -> !(reference instanceof Reference.StepOutput read)
                        || graph.nodes().get(read.step()).reachable());
    }

    private static List<String> steps(Output output) {
        return References.in(output.value())
                .filter(Reference.StepOutput.class::isInstance)
                .map(reference -> "step '" + ((Reference.StepOutput) reference).stepId() + "'")
                .distinct()
                .toList();
    }
}

package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedSource;
import io.github.arazzocodegen.source.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports names that are unique in their documents and clash where several are generated together. */
final class NameChecker {

    private final Diagnostics diagnostics;

    NameChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(List<FlowGraph> graphs) {
        Map<String, Located<String>> workflows = new HashMap<>();
        Map<String, ApiDescription> sources = new HashMap<>();
        for (FlowGraph graph : graphs) {
            Located<String> id = graph.workflow().workflowId();
            Located<String> first = workflows.putIfAbsent(id.value(), id);
            if (first != null && !first.location().file().equals(id.location().file())) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_NAME,
                                id.location(),
                                "workflow '" + id.value() + "' is also in " + first.location())
                        .withHelp("generate the documents into different packages"));
            }
            for (FlowGraph.Node node : graph.nodes()) {
                if (node.step().call() instanceof Call.ToOperation call) {
                    source(call.source(), node.step().stepId(), sources);
                }
            }
        }
    }

    private void source(ResolvedSource source, Located<String> step, Map<String, ApiDescription> sources) {
        ApiDescription first = sources.putIfAbsent(source.name(), source.description());
        if (first != null && first != source.description()) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_NAME,
                            step.location(),
                            "the source description '" + source.name() + "' is another one here, "
                                    + source.description().location().file() + ", than in another document, "
                                    + first.location().file())
                    .withHelp("give it another name, or generate the documents into different packages"));
        }
    }
}

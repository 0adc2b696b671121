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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports names that are unique in their documents and clash where several are generated together. */
final class NameChecker {

    private final Diagnostics diagnostics;

    NameChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(List<FlowGraph> graphs) {
        Map<String, Located<String>> workflows = new HashMap<>();
        Map<String, ApiDescription> sources = new HashMap<>();
        Set<ApiDescription> others = new HashSet<>();
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
                    source(call.source(), node.step().stepId(), sources, others);
                }
            }
        }
    }

    private void source(
            ResolvedSource source,
            Located<String> step,
            Map<String, ApiDescription> sources,
            Set<ApiDescription> others) {
        ApiDescription first = sources.putIfAbsent(source.name(), source.description());
        if (first != null && first != source.description() && others.add(source.description())) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_NAME,
                            step.location(),
                            "the operation is one of source description '" + source.name() + "', which is '"
                                    + source.description().location().file()
                                    + "' here and '" + first.location().file() + "' in another document")
                    .withHelp("give one of them another name, or generate the documents into different packages"));
        }
    }
}

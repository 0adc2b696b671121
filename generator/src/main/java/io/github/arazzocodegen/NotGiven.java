package io.github.arazzocodegen;

import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Relaxation;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what operations require and the steps that call them do not give. */
final class NotGiven {

    private NotGiven() {}

    /** The media types that steps send to operations, by operation. */
    static Map<Operation, Set<String>> sent(List<FlowGraph> graphs) {
        Map<Operation, Set<String>> sent = new LinkedHashMap<>();
        for (FlowGraph graph : graphs) {
            for (FlowGraph.Node node : graph.nodes()) {
                if (node.step().call() instanceof Call.ToOperation call
                        && node.step().body() != null) {
                    sent.computeIfAbsent(call.operation(), operation -> new TreeSet<>())
                            .add(node.step().body().contentType());
                }
            }
        }
        return sent;
    }

    /** Whether the client's one typed body is what the step sends: else it sends another, by name. */
    private static boolean isTyped(Body body, Operation.RequestBody declared, Set<String> sent) {
        boolean text = body.isText()
                && !MediaTypeNames.isJson(body.contentType())
                && !MediaTypeNames.isText(body.contentType());
        return !text && sent.size() == 1 && declared.content().containsKey(body.contentType());
    }

    /** Adds what the step does not give to what is known of its operation; see {@link Relaxation#relax}. */
    static void collect(Step step, Map<Operation, Set<String>> sent, Map<Operation, Set<String>> missing) {
        if (!(step.call() instanceof Call.ToOperation call)) {
            return;
        }
        Set<String> ofOperation = missing.computeIfAbsent(call.operation(), operation -> new TreeSet<>());
        for (Operation.Parameter declared : call.operation().parameters()) {
            boolean given = step.parameters().stream().anyMatch(p -> declared.equals(p.declared()));
            if (declared.required() && !given) {
                ofOperation.add(declared.in() + " " + declared.name());
            }
        }
        Operation.RequestBody declared = call.operation().requestBody();
        if (declared != null
                && (step.body() == null
                        || !isTyped(step.body(), declared, sent.getOrDefault(call.operation(), Set.of())))) {
            ofOperation.add(Relaxation.BODY);
        }
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.FlowGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The Java names that belong to a workflow's steps: method, local variable, result record. */
final class StepNames {

    /** Names of locals and parameters that the generated methods use for themselves. */
    static final List<String> LOCALS = List.of(
            "inputs", "run", "step", "request", "response", "body", "payload", "options", "failure", "next", "e");

    private final Map<String, String> methods;
    private final Map<String, String> locals;
    private final Map<String, String> results;

    /** @param apis the names of the fields that hold the source descriptions' factories */
    StepNames(FlowGraph graph, JavaType workflow, List<String> apis) {
        List<String> ids = new ArrayList<>();
        graph.nodes().forEach(node -> ids.add(node.step().id()));
        var methodNames = new TreeSet<>(JavaNames.OBJECT_METHODS);
        methodNames.add("run");
        this.methods = JavaNames.allocate(ids, JavaNames::lowerCamel, methodNames, "Step");
        List<String> taken = new ArrayList<>(LOCALS);
        taken.addAll(apis);
        this.locals = JavaNames.allocate(ids, JavaNames::lowerCamel, taken, "Result");
        Map<String, String> records = new LinkedHashMap<>();
        JavaNames.allocate(
                        ids,
                        id -> JavaNames.upperCamel(id) + "Result",
                        List.of(workflow.simpleName(), "Inputs", "Outputs"),
                        "Record")
                .forEach(records::put);
        this.results = records;
    }

    String method(String stepId) {
        return methods.getOrDefault(stepId, stepId);
    }

    String attempt(String stepId) {
        String method = method(stepId);
        String attempt = "attempt" + method.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + method.substring(1);
        return methods.containsValue(attempt) ? attempt + "_" : attempt;
    }

    String local(String stepId) {
        return locals.getOrDefault(stepId, stepId);
    }

    String result(String stepId) {
        return results.getOrDefault(stepId, stepId);
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.resolve.WorkflowName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The Java names that belong to a workflow's steps: method, local variable, result record. */
final class StepNames {

    /** Names of locals and parameters that the generated methods use for themselves. */
    static final List<String> LOCALS = List.of(
            "inputs",
            "outputs",
            "run",
            "step",
            "request",
            "response",
            "body",
            "budget",
            "payload",
            "options",
            "failure",
            "next",
            "trail",
            "prior",
            "given",
            "e");

    private final Map<String, String> methods;
    private final Map<String, String> locals;
    private final Map<String, String> results;
    private final Map<String, String> outputs;
    private final Map<String, String> inputs;

    /**
     * @param apis the names of the fields that hold the source descriptions' factories
     * @param others the ids of the workflows whose inputs or outputs this one holds
     */
    StepNames(FlowGraph graph, JavaType workflow, List<String> apis, Collection<String> others) {
        List<String> ids = new ArrayList<>();
        graph.nodes().forEach(node -> ids.add(node.step().id()));
        var methodNames = new TreeSet<>(JavaNames.OBJECT_METHODS);
        methodNames.addAll(List.of("run", "course"));
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
        taken.addAll(locals.values());
        this.outputs = JavaNames.allocate(others, id -> JavaNames.lowerCamel(id + "-outputs"), taken, "OfWorkflow");
        taken.addAll(outputs.values());
        this.inputs = JavaNames.allocate(others, id -> JavaNames.lowerCamel(id + "-inputs"), taken, "OfWorkflow");
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

    /** What holds the outputs of another workflow. */
    String outputs(WorkflowName other) {
        return outputs.getOrDefault(other.workflowId(), other.workflowId());
    }

    /** What holds the inputs of another workflow. */
    String inputs(WorkflowName other) {
        return inputs.getOrDefault(other.workflowId(), other.workflowId());
    }

    String result(String stepId) {
        return results.getOrDefault(stepId, stepId);
    }
}

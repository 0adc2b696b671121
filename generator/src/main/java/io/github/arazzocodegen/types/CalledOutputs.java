package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.source.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The outputs that steps have which run a workflow: those that they declare, all of the workflow's where they declare none,
 * and those of the workflow that are read by {@code $workflows.w.outputs.name} or, in an action, {@code $outputs.name}.
 */
final class CalledOutputs {

    private final ResolvedWorkflow workflow;
    private final KnownWorkflows known;
    private final Set<String> read;

    CalledOutputs(ResolvedWorkflow workflow, KnownWorkflows known) {
        this.workflow = workflow;
        this.known = known;
        Stream<String> ofWorkflows = Expressions.in(workflow)
                .flatMap(expression -> expression instanceof RuntimeExpression.WorkflowOutput output
                        ? Stream.of(output.workflowId() + " " + output.name())
                        : Stream.of());
        this.read = ofWorkflows.collect(Collectors.toSet());
    }

    /** The names of the outputs that a step has, in order. */
    List<String> names(int step) {
        ResolvedStep resolved = workflow.steps().get(step);
        List<String> declared =
                resolved.outputs().stream().map(output -> output.name().value()).toList();
        return Stream.concat(declared.stream(), added(step).keySet().stream()).toList();
    }

    /** The names of the outputs of the workflow that the step runs. */
    List<String> namesOf(int step) {
        return workflow.steps().get(step).call() instanceof Call.ToWorkflow call
                ? known.outputs(call.workflow()).stream()
                        .map(KnownWorkflows.Given::name)
                        .toList()
                : List.of();
    }

    /** The outputs that a step has without declaring them: the name of each, and that of the workflow's output. */
    Map<String, String> added(int step) {
        Map<String, String> added = new LinkedHashMap<>();
        ResolvedStep resolved = workflow.steps().get(step);
        if (resolved.call() instanceof Call.ToWorkflow call) {
            boolean all = resolved.outputs().isEmpty();
            for (String name : namesOf(step)) {
                if ((all || isRead(call.workflow().workflowId(), name, resolved)) && !declares(resolved, name)) {
                    added.put(nameFor(resolved, name), name);
                }
            }
        }
        return added;
    }

    /** The output of a step that is an output of the workflow that it runs. */
    String stepOutput(int step, String name) {
        ResolvedStep resolved = workflow.steps().get(step);
        return resolved.outputs().stream()
                .filter(output -> isPassedOn(output, name))
                .map(output -> output.name().value())
                .findFirst()
                .orElseGet(() -> nameFor(resolved, name));
    }

    private boolean isRead(String workflowId, String name, ResolvedStep step) {
        return read.stream()
                        .anyMatch(r -> r.equals(workflowId + " " + name) || r.startsWith(workflowId + " " + name + "."))
                || Expressions.ofActions(step)
                        .flatMap(Expressions::in)
                        .anyMatch(e -> e instanceof RuntimeExpression.Output output
                                && (output.name().equals(name) || output.name().startsWith(name + ".")));
    }

    private static boolean declares(ResolvedStep step, String name) {
        return step.outputs().stream().anyMatch(output -> isPassedOn(output, name));
    }

    private static boolean isPassedOn(Output output, String name) {
        return output.value() instanceof Value.Expression value
                && value.expression().equals(new RuntimeExpression.Output(name, JsonPointer.ROOT));
    }

    /** A step may declare another value under the name that the workflow has for one. */
    private static String nameFor(ResolvedStep step, String name) {
        boolean taken =
                step.outputs().stream().anyMatch(output -> output.name().value().equals(name));
        return taken && step.call() instanceof Call.ToWorkflow call ? call.workflow() + "." + name : name;
    }
}

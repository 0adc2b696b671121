package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.ResolvedWorkflow.Dependency;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.KnownWorkflows;
import io.github.arazzocodegen.types.TypeChecker;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The flow graphs of workflows, each made when it is first asked for: what a workflow reads of another one has the type
 * that the flow of that gives it.
 */
public final class FlowGraphs implements KnownWorkflows {

    private final Function<WorkflowName, ResolvedWorkflow> workflows;
    private final TypeChecker types;
    private final FlowBuilder flows;
    private final RecursiveOutputs recursive;
    private final Map<WorkflowName, List<Input>> inputs = new HashMap<>();
    private final Map<WorkflowName, FlowGraph> graphs = new HashMap<>();
    private final Map<WorkflowName, List<Given>> assumed = new HashMap<>();
    private final Set<WorkflowName> seen = new HashSet<>();

    /** @param workflows gives a workflow with its names bound */
    public FlowGraphs(Function<WorkflowName, ResolvedWorkflow> workflows, Diagnostics diagnostics) {
        this.workflows = workflows;
        this.types = new TypeChecker(diagnostics);
        this.flows = new FlowBuilder(diagnostics);
        this.recursive = new RecursiveOutputs(workflows);
    }

    /** The workflow with its expressions typed, as a graph; what is wrong with it is added to the diagnostics. */
    public FlowGraph of(WorkflowName name) {
        FlowGraph graph = graphs.get(name);
        if (graph == null) {
            settle(name);
            graph = flows.build(types.check(workflows.apply(name), this));
            graphs.put(name, graph);
        }
        return graph;
    }

    /** Finds out what a workflow gives that runs itself; what is wrong with it is reported only afterwards. */
    private void settle(WorkflowName name) {
        if (!seen.add(name) || assumed.containsKey(name)) {
            return;
        }
        Set<WorkflowName> circle = recursive.circle(name);
        Map<WorkflowName, ResolvedWorkflow> members = new LinkedHashMap<>();
        circle.forEach(member -> members.put(member, workflows.apply(member)));
        assumed.putAll(RecursiveOutputs.settle(members, given -> {
            FlowGraphs trial = new FlowGraphs(workflows, new Diagnostics(false));
            trial.assumed.putAll(given);
            Map<WorkflowName, List<Given>> found = new LinkedHashMap<>();
            circle.forEach(member -> found.put(member, trial.given(member)));
            return found;
        }));
    }

    @Override
    public List<Input> inputs(WorkflowName name) {
        List<Input> known = inputs.get(name);
        if (known == null) {
            // Of workflows that run each other none can be inferred from the other.
            inputs.put(name, List.of());
            known = types.inputs(workflows.apply(name), this);
            inputs.put(name, known);
        }
        return known;
    }

    @Override
    public List<WorkflowName> dependsOn(WorkflowName name) {
        return workflows.apply(name).dependsOn().stream()
                .map(Dependency::workflow)
                .distinct()
                .toList();
    }

    @Override
    public List<Given> outputs(WorkflowName name) {
        settle(name);
        List<Given> known = assumed.get(name);
        return known == null ? given(name) : known;
    }

    private List<Given> given(WorkflowName name) {
        FlowGraph graph = of(name);
        Endings endings = Endings.of(graph);
        return graph.workflow().outputs().stream()
                .map(output -> new Given(output.name().value(), output.type(), isOptional(output, endings)))
                .toList();
    }

    @Override
    public boolean isWhole(WorkflowName name, String field) {
        return !workflows.apply(name).unread().contains(field);
    }

    private static boolean isOptional(TypedWorkflow.Output output, Endings endings) {
        return output.optional() || endings.exits().stream().anyMatch(exit -> !endings.surelySets(exit, output));
    }
}

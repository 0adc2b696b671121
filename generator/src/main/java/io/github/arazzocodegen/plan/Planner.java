package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientModel;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.StateMachine;
import io.github.arazzocodegen.flow.Structurer;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.TypedWorkflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plans the class of a workflow from its flow and the client's names. */
public final class Planner {

    private final Function<ApiDescription, SourcePlan> sources;
    private final Diagnostics diagnostics;

    /**
     * What the planner needs of a source description.
     *
     * @param factory the class that the workflow is constructed with
     */
    public record SourcePlan(JavaType factory, String clientPackage, ClientModel client) {}

    /** @param sources gives what is needed of a source description */
    public Planner(Function<ApiDescription, SourcePlan> sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** The class of a workflow, or empty where a construct is not compiled yet; that is added to the diagnostics. */
    public Optional<WorkflowPlan> plan(FlowGraph graph, JavaType type) {
        Location location = graph.workflow().workflowId().location();
        Map<String, Variable> apis = apis(graph);
        List<String> fields = apis.values().stream().map(Variable::name).toList();
        StepNames names = new StepNames(graph, type, fields);
        try {
            InputsPlanner inputs = new InputsPlanner(type, graph.workflow().inputs());
            StepResults results = new StepResults(graph, inputs, sources);
            WorkflowContext context = new WorkflowContext(graph, type, names, inputs, results, apis);
            return Optional.of(plan(context));
        } catch (UnsupportedPlan e) {
            notYet(location, e.getMessage() == null ? "" : e.getMessage());
            return Optional.empty();
        }
    }

    private void notYet(Location location, String why) {
        diagnostics.add(Diagnostic.of(
                DiagnosticCode.NOT_YET_SUPPORTED, location, "this workflow can't be compiled yet: " + why));
    }

    private WorkflowPlan plan(WorkflowContext context) {
        FlowGraph graph = context.graph();
        TypedWorkflow workflow = graph.workflow();
        StepPlanner stepPlanner = new StepPlanner(context);
        List<StepPlan> steps = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            steps.add(planStep(stepPlanner, i, graph));
        }
        OutputsPlanner outputs = new OutputsPlanner(context);
        return new WorkflowPlan(
                context.type(),
                workflow.workflowId().value(),
                workflow.summary(),
                workflow.description(),
                FlowPicture.draw(graph),
                List.copyOf(context.apis().values()),
                context.inputs().plan(),
                steps,
                outputs.plan(),
                run(context, steps, outputs));
    }

    private static List<JavaStatement> run(WorkflowContext context, List<StepPlan> steps, OutputsPlanner outputs) {
        return Structurer.structure(context.graph())
                .map(blocks -> RunPlanner.structured(context, steps, outputs, blocks))
                .orElseGet(
                        () -> RunPlanner.stateMachine(context, steps, outputs, StateMachine.states(context.graph())));
    }

    private static StepPlan planStep(StepPlanner planner, int index, FlowGraph graph) {
        try {
            return planner.plan(index);
        } catch (UnsupportedPlan e) {
            throw new UnsupportedPlan(
                    "in step '" + graph.nodes().get(index).step().id() + "', " + e.getMessage());
        }
    }

    /** The factories that the steps use, in the order of their first use. */
    private Map<String, Variable> apis(FlowGraph graph) {
        Map<String, Variable> apis = new LinkedHashMap<>();
        for (FlowGraph.Node node : graph.nodes()) {
            if (node.step().call() instanceof Call.ToOperation call) {
                String name = call.source().name();
                JavaType factory = sources.apply(call.source().description()).factory();
                apis.putIfAbsent(name, new Variable(JavaNames.lowerCamel(factory.simpleName()), factory, false, ""));
            }
        }
        return apis;
    }
}

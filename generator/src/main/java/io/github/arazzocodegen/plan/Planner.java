package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientModel;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.OtherWorkflows;
import io.github.arazzocodegen.flow.StateMachine;
import io.github.arazzocodegen.flow.Structurer;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.TypedWorkflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the classes of workflows from their flow and the client's names. */
public final class Planner {

    private final Map<WorkflowName, FlowGraph> graphs = new LinkedHashMap<>();
    private final Function<WorkflowName, JavaType> types;
    private final Function<ApiDescription, SourcePlan> sources;
    private final Set<ApiDescription> called;
    private final Siblings siblings;
    private final Diagnostics diagnostics;

    /**
     * What the planner needs of a source description.
     *
     * @param factory the class that the workflow is constructed with
     * @param components the names of the components that the client was made of, by {@link Schema#identity()}
     */
    public record SourcePlan(
            JavaType factory, String clientPackage, ClientModel client, Map<String, String> components) {

        /** The model or enum of the client for a schema of the description, or null. */
        @Nullable
        ClientType model(Schema schema) {
            String name = components.get(schema.identity());
            return name == null ? null : client.component(name);
        }
    }

    /**
     * @param graphs all workflows of the generation, those included that others run
     * @param types gives the class of a workflow
     * @param sources gives what is needed of a source description
     */
    public Planner(
            Collection<FlowGraph> graphs,
            Function<WorkflowName, JavaType> types,
            Function<ApiDescription, SourcePlan> sources,
            Diagnostics diagnostics) {
        graphs.forEach(graph -> this.graphs.put(graph.workflow().name(), graph));
        this.called = graphs.stream()
                .flatMap(graph -> graph.nodes().stream())
                .flatMap(node -> node.step().call() instanceof Call.ToOperation call
                        ? Stream.of(call.source().description())
                        : Stream.of())
                .collect(Collectors.toSet());
        this.types = types;
        this.sources = sources;
        this.siblings = new Siblings(this::prepare);
        this.diagnostics = diagnostics;
    }

    /** The class of a workflow, or empty where a construct is not compiled yet; that is added to the diagnostics. */
    public Optional<WorkflowPlan> plan(FlowGraph graph) {
        try {
            return Optional.of(plan(siblings.context(graph.workflow().name())));
        } catch (UnsupportedPlan e) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.NOT_YET_SUPPORTED,
                    graph.workflow().workflowId().location(),
                    "this workflow can't be compiled yet: " + (e.getMessage() == null ? "" : e.getMessage())));
            return Optional.empty();
        }
    }

    private FlowGraph graph(WorkflowName workflow) {
        return Objects.requireNonNull(graphs.get(workflow), "graph");
    }

    private WorkflowContext prepare(WorkflowName workflow) {
        FlowGraph graph = graph(workflow);
        JavaType type = types.apply(workflow);
        Map<ApiDescription, Variable> apis = apis(workflow);
        Set<String> others = new LinkedHashSet<>();
        graph.workflow().dependsOn().forEach(other -> others.add(other.workflowId()));
        OtherWorkflows.runFirst(graph).forEach(other -> others.add(other.workflowId()));
        List<String> fields = apis.values().stream().map(Variable::name).toList();
        StepNames names = new StepNames(graph, type, fields, others);
        InputsPlanner inputs =
                new InputsPlanner(type, graph.workflow().inputs(), SecretInputs.of(graph.workflow()), this::model);
        WorkflowValues workflows = new WorkflowValues(names, graph.workflow().dependsOn(), siblings);
        StepResults results = new StepResults(graph, inputs, workflows, sources);
        return new WorkflowContext(graph, type, names, inputs, results, workflows, apis, new Constants());
    }

    /** The client's type for a schema that a reference found in a description of which there is a client. */
    private @Nullable ClientType model(Schema schema) {
        ApiDescription description = schema.referredTo();
        return description != null && called.contains(description)
                ? sources.apply(description).model(schema)
                : null;
    }

    private WorkflowPlan plan(WorkflowContext context) {
        FlowGraph graph = context.graph();
        TypedWorkflow workflow = graph.workflow();
        StepPlanner stepPlanner = new StepPlanner(context);
        List<StepPlan> steps = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            steps.add(planStep(stepPlanner, i, graph));
        }
        OutputsPlanner outputs = siblings.outputs(workflow.name());
        List<JavaStatement> run = run(context, steps, outputs);
        WorkflowPlan plan = new WorkflowPlan(
                context.type(),
                workflow.workflowId().value(),
                workflow.summary(),
                workflow.description(),
                FlowPicture.draw(graph),
                context.constants().all(),
                List.copyOf(context.apis().values()),
                context.inputs().plan(),
                context.dependencies(),
                DependenciesFirst.plan(context),
                context.goesToAnother(),
                steps,
                outputs.plan(),
                run);
        JavaLimits.check(plan);
        return plan;
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

    /** The factories that a workflow uses, or one that it runs or depends on, in the order of their first use. */
    private Map<ApiDescription, Variable> apis(WorkflowName workflow) {
        Map<ApiDescription, Variable> apis = new LinkedHashMap<>();
        Set<WorkflowName> seen = new LinkedHashSet<>(List.of(workflow));
        List<WorkflowName> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            FlowGraph graph = graph(open.remove(0));
            for (FlowGraph.Node node : graph.nodes()) {
                if (node.step().call() instanceof Call.ToOperation call) {
                    ApiDescription description = call.source().description();
                    JavaType factory = sources.apply(description).factory();
                    apis.putIfAbsent(
                            description, new Variable(JavaNames.lowerCamel(factory.simpleName()), factory, false, ""));
                }
            }
            Set<WorkflowName> others = new LinkedHashSet<>(graph.workflow().dependsOn());
            others.addAll(OtherWorkflows.runBy(graph));
            others.stream().filter(seen::add).forEach(open::add);
        }
        return apis;
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientOperation;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.openapi.ApiDescription;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.types.BodyStatuses;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the steps of a workflow give, as Java types: found before any code is planned, since steps read one another. */
final class StepResults {

    /**
     * A component of a step's result record.
     *
     * @param nullable whether it may be null in the record
     * @param isNull the name of the component that tells JSON null, a value, from nothing; null where no request asks
     */
    record Component(
            String output,
            String name,
            ClientType type,
            boolean nullable,
            @Nullable String isNull) {}

    private final FlowGraph graph;
    private final InputsPlanner inputs;
    private final WorkflowValues workflows;
    private final Function<ApiDescription, Planner.SourcePlan> sources;
    private final Map<Key, Component> known = new HashMap<>();
    private final Map<Integer, Map<String, String>> names = new HashMap<>();

    private record Key(int step, String output) {}

    StepResults(
            FlowGraph graph,
            InputsPlanner inputs,
            WorkflowValues workflows,
            Function<ApiDescription, Planner.SourcePlan> sources) {
        this.graph = graph;
        this.inputs = inputs;
        this.workflows = workflows;
        this.sources = sources;
    }

    /** The client's view of the operation that a step calls. */
    ClientOperation operation(Step step) {
        if (step.call() instanceof Call.ToOperation call) {
            return sources.apply(call.source().description())
                    .client()
                    .operation(call.operation().method(), call.operation().path());
        }
        throw new IllegalStateException("an unresolved step reached the planner: " + step.id());
    }

    /** The type of the body of a successful response, which the client gives by itself, or {@code Void}. */
    JavaType usualBody(Step step) {
        ClientType success = operation(step).success();
        return success == null ? JavaType.lang("Void") : success.javaType();
    }

    /** The package of a description's client. */
    String clientPackage(ApiDescription description) {
        return sources.apply(description).clientPackage();
    }

    /** How the body of a status is read: as usual, as that status has it, or as any JSON. */
    BodyAccess access(Step step, @Nullable String status) {
        ClientOperation operation = operation(step);
        ClientOperation.ClientBody body =
                status == null ? null : operation.bodies().get(status);
        boolean usual = body != null
                && operation.success() != null
                && operation.success().javaType().equals(body.type().javaType());
        return body != null && usual ? new BodyAccess(body.type(), null, false) : accessAs(step, status);
    }

    /** How the body is read once the success criteria hold. */
    BodyAccess accessAfterSuccess(Step step) {
        return afterSuccess(step, access(step, step.responseKey()));
    }

    /** The body that the outputs are read from, as plain JSON. */
    BodyAccess jsonAfterSuccess(Step step) {
        return afterSuccess(step, anyJson(step));
    }

    private static BodyAccess afterSuccess(Step step, BodyAccess access) {
        return step.responseKey() == null
                ? new BodyAccess(access.type(), access.other(), true)
                : access.with(bodyStatuses(step));
    }

    /** With which statuses the body is read; a criterion that asks it for something finds none of another. */
    private static @Nullable BodyStatuses bodyStatuses(Step step) {
        Stream<Criterion> criteria = Stream.concat(
                step.successCriteria().stream(), step.onSuccess().stream().flatMap(a -> a.criteria().stream()));
        boolean asked = criteria.flatMap(criterion -> References.in(criterion.condition()))
                .anyMatch(reference -> reference instanceof Reference.ResponseBody);
        return asked ? null : step.bodyStatuses();
    }

    /** As {@link #access}, always with the type that it is read as. */
    BodyAccess accessAs(Step step, @Nullable String status) {
        if (!(step.call() instanceof Call.ToOperation call)) {
            throw new IllegalStateException("an unresolved step reached the planner: " + step.id());
        }
        ClientOperation operation = operation(step);
        ClientOperation.ClientBody body =
                status == null ? null : operation.bodies().get(status);
        Planner.SourcePlan source = sources.apply(call.source().description());
        JavaExpr type = body == null
                ? new JavaExpr.Member(JavaType.of(source.clientPackage(), "BodyType"), "ANY")
                : new JavaExpr.Member(operation.request(), body.constant());
        return new BodyAccess(
                body == null ? Environment.UNTYPED : body.type(),
                JavaExpr.staticCall(source.factory(), "body", type),
                body == null && operation.success() == null);
    }

    /** How the body of any status is read as plain JSON, whatever the description says of it. */
    BodyAccess anyJson(Step step) {
        return accessAs(step, null);
    }

    /** The components of a step's result record, in order. */
    List<Component> of(int step) {
        Step typed = graph.nodes().get(step).step();
        List<Component> components = new ArrayList<>();
        typed.outputs().forEach(output -> components.add(component(step, output)));
        allOutputs(step, typed).ifPresent(components::add);
        return components;
    }

    Component component(Reference.StepOutput reference) {
        Step step = graph.nodes().get(reference.step()).step();
        for (Output output : step.outputs()) {
            if (output.name().value().equals(reference.output())) {
                return component(reference.step(), output);
            }
        }
        return allOutputs(reference.step(), step)
                .orElseThrow(() -> new IllegalStateException("an unknown output reached the planner: " + reference));
    }

    private Component component(int step, Output output) {
        Key key = new Key(step, output.name().value());
        Component component = known.get(key);
        if (component == null) {
            String name = names(step).getOrDefault(key.output(), key.output());
            // What is read meanwhile comes of itself alone: nothing says of what type it is.
            known.put(key, new Component(key.output(), name, Environment.UNTYPED, true, null));
            component = compile(step, output, name);
            known.put(key, component);
        }
        return component;
    }

    private Component compile(int step, Output output, String name) {
        ReferenceCompiler types =
                new ReferenceCompiler(new TypesOnly(graph.nodes().get(step).step()));
        JavaValue value = OutputValues.compile(output.value(), types, new Scope(List.of()));
        boolean nullable = value.nullable() && !value.promised();
        return new Component(
                output.name().value(),
                name,
                value.type(),
                nullable,
                nullable && !isBytes(step) && JsonNulls.matter(graph, step, output)
                        ? isNull(output.name().value(), names(step).values())
                        : null);
    }

    /** In a body that is no text there is no JSON null. */
    private boolean isBytes(int index) {
        Step step = graph.nodes().get(index).step();
        return step.call() instanceof Call.ToOperation
                && accessAfterSuccess(step).type().equals(ClientType.BYTES);
    }

    /** The name of each component that is an output. */
    private Map<String, String> names(int step) {
        return names.computeIfAbsent(step, k -> {
            Set<String> outputs = new LinkedHashSet<>();
            graph.nodes()
                    .get(step)
                    .step()
                    .outputs()
                    .forEach(output -> outputs.add(output.name().value()));
            return JavaNames.allocate(outputs, JavaNames::lowerCamel, JavaNames.OBJECT_METHODS, "Output");
        });
    }

    /** What holds all that the workflow gave which a step runs is a component where another step passes it on. */
    private Optional<Component> allOutputs(int index, Step step) {
        boolean passedOn = graph.nodes().stream()
                .flatMap(node -> node.step().passedOn().values().stream())
                .anyMatch(reference -> reference.step() == index);
        if (!passedOn || !(step.call() instanceof Call.ToWorkflow call)) {
            return Optional.empty();
        }
        ClientType type = new ClientType.Scalar(workflows.outputsType(call.workflow()));
        String name = names(index).containsValue("outputs") ? "allOutputs" : "outputs";
        return Optional.of(new Component(Reference.StepOutput.ALL, name, type, false, null));
    }

    private static String isNull(String output, Collection<String> names) {
        String name = JavaNames.lowerCamel(output + "-is-null");
        return names.contains(name) ? JavaNames.lowerCamel(output + "-is-json-null") : name;
    }

    /** Names stand for themselves here: only the types of what is compiled are looked at. */
    private final class TypesOnly implements Environment {

        private final Step step;

        TypesOnly(Step step) {
            this.step = step;
        }

        @Override
        public JavaValue input(String name) {
            return inputs.value(name);
        }

        @Override
        public JavaValue stepOutput(Reference.StepOutput reference) {
            Component component = component(reference);
            return new JavaValue(JavaExpr.name(component.name()), component.type(), true, !component.nullable());
        }

        @Override
        public WorkflowValues workflows() {
            return workflows;
        }

        @Override
        public String clientPackage() {
            return "";
        }

        @Override
        public JavaExpr response() {
            return JavaExpr.name("response");
        }

        @Override
        public JavaValue body() {
            BodyAccess access = accessAfterSuccess(step);
            return new JavaValue(JavaExpr.name("body"), access.type(), access.optional());
        }
    }
}

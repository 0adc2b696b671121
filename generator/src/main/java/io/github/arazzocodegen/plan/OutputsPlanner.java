package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans what {@code run} returns: one record, or one for each way to end. */
final class OutputsPlanner {

    private static final String COMPLETED = "Completed";

    private final WorkflowContext context;
    private final JavaType outputs;
    private final Map<String, String> accessors;
    private final Map<Exit, List<Ran>> endings = new LinkedHashMap<>();
    private final Map<String, String> endingNames;

    OutputsPlanner(WorkflowContext context) {
        this.context = context;
        this.outputs = context.type().nested("Outputs");
        Set<String> names = new LinkedHashSet<>();
        context.graph()
                .workflow()
                .outputs()
                .forEach(output -> names.add(output.name().value()));
        this.accessors = JavaNames.allocate(names, JavaNames::lowerCamel, JavaNames.OBJECT_METHODS, "Output");
        collectEndings(context.graph());
        List<String> actions = endings.keySet().stream()
                .flatMap(exit -> exit instanceof Exit.End end
                        ? Optional.of(end.action()).stream()
                        : Optional.<String>empty().stream())
                .toList();
        Set<String> reserved = new LinkedHashSet<>(JavaNames.USED_TYPES);
        reserved.addAll(List.of(COMPLETED, "Outputs", "Inputs", context.type().simpleName()));
        this.endingNames = JavaNames.allocate(actions, JavaNames::upperCamel, reserved, "Ending");
    }

    private void collectEndings(FlowGraph graph) {
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.reachable()) {
                for (Edge edge : node.onSuccess()) {
                    collect(edge.exit(), node.before().and(i));
                }
                for (Edge edge : node.onFailure()) {
                    collect(edge.exit(), node.before());
                }
            }
        }
    }

    private void collect(Exit exit, Ran ran) {
        if (exit instanceof Exit.End || exit instanceof Exit.Completed) {
            endings.computeIfAbsent(exit, k -> new ArrayList<>()).add(ran);
        }
    }

    /** The type that {@code run} returns an instance of for an ending. */
    JavaType typeOf(Exit exit) {
        if (endings.size() <= 1) {
            return outputs;
        }
        return outputs.nested(
                exit instanceof Exit.End end ? endingNames.getOrDefault(end.action(), end.action()) : COMPLETED);
    }

    /** The outputs that an ending sets, in document order. */
    List<Output> outputsOf(Exit exit) {
        List<Ran> ways = endings.getOrDefault(exit, List.of());
        return context.graph().workflow().outputs().stream()
                .filter(output -> ways.stream().anyMatch(ran -> References.maySet(output.value(), ran.possibly())))
                .toList();
    }

    OutputsPlan plan() {
        if (endings.size() <= 1) {
            Exit only = endings.isEmpty()
                    ? new Exit.Completed()
                    : endings.keySet().iterator().next();
            return new OutputsPlan.Single(record("Outputs", "What the workflow gives.", only));
        }
        List<RecordPlan> records = new ArrayList<>();
        for (Exit exit : endings.keySet()) {
            String description = exit instanceof Exit.End end
                    ? "The workflow ended by action '" + end.action() + "'."
                    : "The workflow ran to its last step.";
            records.add(record(typeOf(exit).simpleName(), description, exit));
        }
        return new OutputsPlan.Several(accessors(), unset(), records);
    }

    private List<Variable> accessors() {
        return context.graph().workflow().outputs().stream()
                .map(output -> {
                    boolean nullable = endings.keySet().stream()
                            .anyMatch(exit -> !outputsOf(exit).contains(output) || isNullable(output, exit));
                    return component(output, nullable);
                })
                .toList();
    }

    private List<String> unset() {
        return context.graph().workflow().outputs().stream()
                .filter(output -> endings.keySet().stream()
                        .anyMatch(exit -> !outputsOf(exit).contains(output)))
                .map(this::accessor)
                .toList();
    }

    private RecordPlan record(String name, String description, Exit exit) {
        List<Variable> components = new ArrayList<>();
        List<String> secrets = new ArrayList<>();
        for (Output output : outputsOf(exit)) {
            components.add(component(output, isNullable(output, exit)));
            if (SecretNames.isSecret(output.name().value())) {
                secrets.add(accessor(output));
            }
        }
        return new RecordPlan(name, description, components, secrets);
    }

    private String accessor(Output output) {
        return accessors.getOrDefault(output.name().value(), output.name().value());
    }

    private Variable component(Output output, boolean nullable) {
        JavaValue value = OutputValues.compile(
                output.value(), new ReferenceCompiler(new EndingEnvironment(context)), new Scope(List.of()));
        String text =
                output.value() instanceof TypedValue.Of of ? of.reference().text() : "";
        return new Variable(accessor(output), value.type().javaType(), nullable, text);
    }

    /** Whether an output may be null in an ending: its value may be, or its step may not have run on some way to it. */
    private boolean isNullable(Output output, Exit exit) {
        JavaValue value = OutputValues.compile(
                output.value(), new ReferenceCompiler(new EndingEnvironment(context)), new Scope(List.of()));
        if (value.nullable()) {
            return true;
        }
        return output.value() instanceof TypedValue.Of of
                && of.reference() instanceof Reference.StepOutput step
                && endings.getOrDefault(exit, List.of()).stream()
                        .anyMatch(ran -> !ran.surely().contains(step.step()));
    }

    /** For types only: every step that is read is taken to have run. */
    private record EndingEnvironment(WorkflowContext context) implements Environment {

        @Override
        public JavaValue input(String name) {
            return context.inputs().value(name);
        }

        @Override
        public JavaValue stepOutput(Reference.StepOutput reference) {
            return context.output(reference, JavaExpr.name(context.names().local(reference.stepId())), false);
        }

        @Override
        public JavaExpr response() {
            throw new UnsupportedPlan("an output of a workflow can't read a response");
        }

        @Override
        public JavaValue body() {
            throw new UnsupportedPlan("an output of a workflow can't read a response");
        }
    }
}

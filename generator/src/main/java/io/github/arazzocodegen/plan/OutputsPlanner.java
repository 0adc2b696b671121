package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.Endings;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
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
import java.util.Set;

/** Plans what {@code run} returns: one record, or one for each way to end. */
final class OutputsPlanner {

    private static final String COMPLETED = "Completed";

    private final WorkflowContext context;
    private final JavaType outputs;
    private final Map<String, String> accessors;
    private final Endings endings;
    private final SecretOutputs secretOutputs;
    private final boolean several;
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
        this.endings = Endings.of(context.graph());
        this.secretOutputs = new SecretOutputs(context.graph().workflow());
        this.several = endings.exits().size() > 1
                || endings.exits().stream().anyMatch(exit -> exit instanceof Exit.ToWorkflow);
        Set<String> named = new LinkedHashSet<>();
        endings.exits().stream()
                .filter(exit -> !(exit instanceof Exit.Completed))
                .forEach(exit -> named.add(name(exit)));
        Set<String> reserved = new LinkedHashSet<>(JavaNames.USED_TYPES);
        reserved.addAll(List.of(COMPLETED, "Outputs", "Inputs", context.type().simpleName()));
        this.endingNames = JavaNames.allocate(named, JavaNames::upperCamel, reserved, "Ending");
    }

    /** What an ending is called, in the spelling of the document; every way to go to one workflow is one ending. */
    private static String name(Exit exit) {
        return exit instanceof Exit.ToWorkflow to
                ? "gone-to-" + to.workflow().workflowId()
                : exit instanceof Exit.End end ? end.action() : COMPLETED;
    }

    /** The type that {@code run} returns an instance of for an ending. */
    JavaType typeOf(Exit exit) {
        if (!several) {
            return outputs;
        }
        String name = name(exit);
        return outputs.nested(exit instanceof Exit.Completed ? COMPLETED : endingNames.getOrDefault(name, name));
    }

    /** The outputs that the record of an ending holds, in document order: those that it sets, or all if it is the only one. */
    List<Output> outputsOf(Exit exit) {
        return context.graph().workflow().outputs().stream()
                .filter(output -> !several || sets(exit, output))
                .toList();
    }

    /** Whether an ending sets an output. */
    boolean sets(Exit exit, Output output) {
        return endings.sets(exit, output);
    }

    OutputsPlan plan() {
        if (!several) {
            Exit only = endings.exits().isEmpty()
                    ? new Exit.Completed()
                    : endings.exits().iterator().next();
            return new OutputsPlan.Single(record("Outputs", "What the workflow gives.", only));
        }
        Map<String, RecordPlan> records = new LinkedHashMap<>();
        for (Exit exit : endings.exits()) {
            String name = typeOf(exit).simpleName();
            records.computeIfAbsent(name, k -> ending(name, exit));
        }
        return new OutputsPlan.Several(accessors(), unset(), List.copyOf(records.values()));
    }

    private RecordPlan ending(String name, Exit exit) {
        if (exit instanceof Exit.ToWorkflow to) {
            Variable outputsOfOther = new Variable(
                    goneTo(), context.workflows().outputsType(to.workflow()), false, "what that workflow gave");
            String description = "Control went to workflow '" + to.workflow() + "', whose ending is the ending.";
            return new RecordPlan(name, description, List.of(outputsOfOther), List.of());
        }
        return record(
                name,
                exit instanceof Exit.End end
                        ? "The workflow ended by action '" + end.action() + "'."
                        : "The workflow ran to its last step.",
                exit);
    }

    /** The component that holds another workflow's outputs; an output of this one may have that name already. */
    private String goneTo() {
        return accessors.containsValue("outputs") ? "outputsOfWorkflow" : "outputs";
    }

    /**
     * Reads an output.
     *
     * @param holder what holds the outputs
     */
    JavaValue read(JavaExpr holder, String name) {
        for (Output output : context.graph().workflow().outputs()) {
            if (output.name().value().equals(name)) {
                return new JavaValue(
                        holder.call(accessor(output)), compiled(output).type(), isNullable(output));
            }
        }
        throw new IllegalStateException("an unknown output reached the planner: " + name);
    }

    private List<Variable> accessors() {
        return context.graph().workflow().outputs().stream()
                .map(output -> component(output, isNullable(output)))
                .toList();
    }

    private boolean isNullable(Output output) {
        return endings.exits().stream().anyMatch(exit -> !endings.sets(exit, output) || isNullable(output, exit));
    }

    private List<String> unset() {
        return context.graph().workflow().outputs().stream()
                .filter(output -> endings.exits().stream().anyMatch(exit -> !endings.sets(exit, output)))
                .map(this::accessor)
                .toList();
    }

    private RecordPlan record(String name, String description, Exit exit) {
        List<Variable> components = new ArrayList<>();
        List<String> secrets = new ArrayList<>();
        for (Output output : outputsOf(exit)) {
            components.add(component(output, isNullable(output, exit)));
            if (secretOutputs.isSecret(output)) {
                secrets.add(accessor(output));
            }
        }
        return new RecordPlan(name, description, components, secrets);
    }

    private String accessor(Output output) {
        return accessors.getOrDefault(output.name().value(), output.name().value());
    }

    private Variable component(Output output, boolean nullable) {
        String text =
                output.value() instanceof TypedValue.Of of ? of.reference().text() : "";
        return new Variable(accessor(output), compiled(output).type().javaType(), nullable, text);
    }

    /** Whether an output may be null in an ending: its value may be, or its step may not have run on some way to it. */
    private boolean isNullable(Output output, Exit exit) {
        return compiled(output).nullable() || (isAbsentWithAPart(output.value()) && !endings.surelySets(exit, output));
    }

    private static boolean isAbsentWithAPart(TypedValue value) {
        return value instanceof TypedValue.Of || value instanceof TypedValue.Template;
    }

    private JavaValue compiled(Output output) {
        return OutputValues.compile(
                output.value(), new ReferenceCompiler(new EndingEnvironment(context)), new Scope(List.of()));
    }

    /** For types only: every step that is read is taken to have run. */
    private record EndingEnvironment(WorkflowContext context) implements ContextEnvironment {

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

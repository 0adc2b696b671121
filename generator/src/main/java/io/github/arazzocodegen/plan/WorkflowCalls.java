package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.resolve.WorkflowName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans how a workflow runs another one: with its inputs, and before it what it depends on, unless that has run already
 * (section "Workflow Object", field {@code dependsOn}).
 */
final class WorkflowCalls {

    private final WorkflowContext caller;
    private final Manner manner;
    private final Map<WorkflowName, Held> ran = new HashMap<>();

    /** What holds the outputs of a workflow that has run, and its inputs where these are at hand. */
    private record Held(JavaExpr outputs, @Nullable JavaExpr inputs) {}

    /** How values are passed on, and what becomes of failures. */
    enum Manner {
        /** In the method of a step, which fails where the workflow does. */
        IN_STEP,
        /** In the method that runs the workflow: what goes wrong ends it. */
        IN_RUN;

        private ValueGuard guard() {
            return this == IN_STEP ? ValueGuard.OF_STEP : ValueGuard.OF_RUN;
        }

        JavaExpr inputs(JavaExpr inputs) {
            return this == IN_STEP ? JavaExpr.name("step").call("inputs", new JavaExpr.Deferred(inputs)) : inputs;
        }

        JavaExpr outputs(JavaExpr run) {
            return this == IN_STEP ? JavaExpr.name("step").call("run", new JavaExpr.Deferred(run)) : run;
        }

        String text(String input) {
            return this == IN_STEP ? "$inputs." + input : input;
        }
    }

    private WorkflowCalls(Manner manner, WorkflowContext caller) {
        this.caller = caller;
        this.manner = manner;
    }

    /** For a caller that runs first what it depends on itself. */
    static WorkflowCalls nothingRan(WorkflowContext caller) {
        return new WorkflowCalls(Manner.IN_RUN, caller);
    }

    /** For a caller that is given what the workflows gave that it depends on. */
    WorkflowCalls(WorkflowContext caller, Manner manner) {
        this(manner, caller);
        for (WorkflowName dependency : caller.graph().workflow().dependsOn()) {
            Variable outputs = caller.workflows().outputsOf(dependency);
            JavaExpr inputs = caller.needsInputsOf(dependency)
                    ? JavaExpr.name(caller.workflows().inputsOf(dependency).name())
                    : null;
            ran(dependency, JavaExpr.name(outputs.name()), inputs);
        }
    }

    /** Tells that a workflow has run, so that it need not run again for those that depend on it. */
    void ran(WorkflowName workflow, JavaExpr outputs, @Nullable JavaExpr inputs) {
        ran.put(workflow, new Held(outputs, inputs));
    }

    /**
     * The call that runs a workflow, which gives its outputs.
     *
     * @param method {@code run}, or the one that also says where control goes then
     * @param inputs what holds its inputs, or null if it has none
     * @param scope gets what has to run before
     */
    JavaExpr call(WorkflowName workflow, String method, @Nullable JavaExpr inputs, List<JavaExpr> more, Scope scope) {
        WorkflowContext called = context(workflow);
        List<JavaExpr> arguments = new ArrayList<>();
        if (inputs != null) {
            arguments.add(inputs);
        }
        arguments.addAll(dependencies(called, inputs, scope));
        arguments.addAll(more);
        return new JavaExpr.Call(construct(called), method, arguments);
    }

    /** What a workflow is given of those that it depends on, which are run where they have not been. */
    List<JavaExpr> dependencies(WorkflowContext called, boolean hasInputs, Scope scope) {
        return dependencies(called, hasInputs ? JavaExpr.name("inputs") : null, scope);
    }

    private List<JavaExpr> dependencies(WorkflowContext called, @Nullable JavaExpr inputs, Scope scope) {
        List<JavaExpr> arguments = new ArrayList<>();
        for (WorkflowName dependency : called.graph().workflow().dependsOn()) {
            boolean needsInputs = called.needsInputsOf(dependency);
            Held held = ran.get(dependency);
            if (held == null || (needsInputs && held.inputs() == null)) {
                held = runBefore(dependency, called, inputs, scope);
            }
            arguments.add(held.outputs());
            if (needsInputs && held.inputs() != null) {
                arguments.add(held.inputs());
            }
        }
        return arguments;
    }

    private Held runBefore(
            WorkflowName dependency, WorkflowContext dependent, @Nullable JavaExpr inputsOfThat, Scope scope) {
        WorkflowContext called = context(dependency);
        JavaExpr inputs = null;
        if (called.inputs().plan() != null) {
            String name = scope.unused(JavaNames.lowerCamel(dependency + "-inputs"));
            scope.declare(called.type().nested("Inputs"), name, byName(called, dependent, inputsOfThat, scope));
            inputs = JavaExpr.name(name);
        }
        JavaExpr run = manner.outputs(call(dependency, "run", inputs, List.of(), scope));
        String name = scope.unused(JavaNames.lowerCamel(dependency + "-outputs"));
        scope.declare(called.type().nested("Outputs"), name, run);
        Held held = new Held(JavaExpr.name(name), inputs);
        ran.put(dependency, held);
        return held;
    }

    /** The inputs of a workflow, each of the caller's input of the same name. */
    JavaExpr byName(WorkflowName workflow, Scope scope) {
        return byName(context(workflow), caller, JavaExpr.name("inputs"), scope);
    }

    private JavaExpr byName(WorkflowContext called, WorkflowContext from, @Nullable JavaExpr holder, Scope scope) {
        Converter converter = new Converter(called::clientPackage, manner.guard());
        return manner.inputs(called.inputs().construct((input, type, required) -> {
            if (holder == null || !from.inputs().names().contains(input)) {
                if (required) {
                    throw new UnsupportedPlan("nothing gives the input '" + input + "' of workflow '"
                            + called.graph().workflow().name() + "'");
                }
                return null;
            }
            return passed(from.inputs().value(input, holder), input, type, required, converter, scope);
        }));
    }

    private JavaExpr passed(
            JavaValue own, String input, ClientType type, boolean required, Converter converter, Scope scope) {
        JavaValue value = own.nullable() && required
                ? new JavaValue(manner.guard().present(own.expression(), manner.text(input)), own.type(), false)
                : own;
        return converter.convert(value, type, manner.text(input), scope).expression();
    }

    private JavaExpr construct(WorkflowContext called) {
        List<JavaExpr> arguments = new ArrayList<>();
        for (var description : called.apis().keySet()) {
            Variable field = caller.apis().get(description);
            if (field == null) {
                throw new IllegalStateException("a workflow lacks a source description of one that it runs");
            }
            arguments.add(JavaExpr.name(field.name()));
        }
        arguments.add(JavaExpr.name("options"));
        return new JavaExpr.New(called.type(), false, arguments);
    }

    private WorkflowContext context(WorkflowName workflow) {
        return caller.workflows().siblings().context(workflow);
    }
}

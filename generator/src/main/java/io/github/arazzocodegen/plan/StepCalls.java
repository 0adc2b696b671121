package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.types.Reference;
import java.util.ArrayList;
import java.util.List;

/** How {@code run} calls the methods of steps, and what holds their results. */
final class StepCalls {

    private final WorkflowContext context;
    private final List<StepPlan> steps;
    private final ResultReads reads;
    private final boolean stateMachine;

    /** @param stateMachine whether the Java compiler can't see which results are there */
    StepCalls(WorkflowContext context, List<StepPlan> steps, List<Block> blocks, boolean stateMachine) {
        this.context = context;
        this.steps = steps;
        this.reads = new ResultReads(context.graph(), blocks);
        this.stateMachine = stateMachine;
    }

    /** The name of what holds a step's result. */
    String localName(int step) {
        return context.names().local(steps.get(step).stepId());
    }

    /** The steps whose results outlive a block; in a state machine all are declared before it. */
    List<Integer> outliving(Block block) {
        return stateMachine ? List.of() : reads.outliving(block);
    }

    /** The call of a step's method where the flow comes to it, with the results that it reads. */
    JavaExpr call(int step) {
        return call(step, context.graph().nodes().get(step).before());
    }

    /** The call of a step's method where the steps have run that {@code ran} says. */
    JavaExpr call(int step, Ran ran) {
        StepPlan plan = steps.get(step);
        List<JavaExpr> arguments = new ArrayList<>();
        for (Variable parameter : plan.parameters()) {
            arguments.add(argument(parameter, ran));
        }
        return new JavaExpr.OwnCall(plan.attempt() == null ? plan.method() : plan.attempt(), arguments);
    }

    /** Whether the result of a step has to be kept. */
    boolean isRead(int step) {
        return reads.isRead(step) || steps.get(step).attempt() != null;
    }

    /** Whether a block asks whether the step succeeded. */
    boolean isAsked(int step) {
        return reads.isAsked(step);
    }

    /** The type of what holds a step's result, with its response where that is read too. */
    JavaType localType(int step) {
        StepPlan plan = steps.get(step);
        return plan.attempt() == null
                ? context.resultType(step)
                : RuntimeTypes.of(RuntimeTypes.ATTEMPT, context.resultType(step), plan.bodyType());
    }

    private JavaExpr argument(Variable parameter, Ran ran) {
        for (int i = 0; i < steps.size(); i++) {
            if (parameter.type().equals(context.resultType(i))) {
                if (!ran.possibly().contains(i)) {
                    return JavaExprs.NULL;
                }
                JavaExpr local = local(i, ran);
                if (steps.get(i).attempt() == null) {
                    return local;
                }
                JavaExpr result = local.call("result");
                return parameter.nullable() ? local.thenIfPresent(result) : result;
            }
        }
        return JavaExpr.name(parameter.name());
    }

    /** What holds a step's result; where only the flow graph proves that it has run, that is said. */
    JavaExpr local(int step, Ran ran) {
        String id = steps.get(step).stepId();
        JavaExpr local = JavaExpr.name(context.names().local(id));
        return stateMachine && ran.surely().contains(step) ? Actions.proven(local, id) : local;
    }

    /** An output of a step, where the steps have run that {@code ran} says. */
    JavaValue output(Reference.StepOutput reference, Ran ran) {
        int step = reference.step();
        if (!ran.possibly().contains(step)) {
            return new JavaValue(
                    JavaExprs.NULL, context.results().component(reference).type(), true);
        }
        JavaExpr local = local(step, ran);
        boolean mayBeMissing = !ran.surely().contains(step);
        if (steps.get(step).attempt() == null) {
            return context.output(reference, local, mayBeMissing);
        }
        JavaValue value = context.output(reference, local.call("result"), false);
        return mayBeMissing ? new JavaValue(local.thenIfPresent(value.expression()), value.type(), true) : value;
    }
}

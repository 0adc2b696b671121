package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans the method {@code run}: the flow, within what begins and ends a run. */
final class RunPlanner {

    /** What holds the run in the method. */
    static final JavaExpr RUN = JavaExpr.name("run");

    private RunPlanner() {}

    /** The method of a flow that has a structured form. */
    static List<JavaStatement> structured(
            WorkflowContext context, List<StepPlan> steps, OutputsPlanner outputs, List<Block> blocks) {
        BlockPlanner planner = new BlockPlanner(context, steps, outputs, blocks, false);
        Scope body = planner.bodyScope();
        planner.blocks(blocks, body);
        return wrapped(context, body);
    }

    /** The method of a flow whose branches cross: a loop over a switch, in which every result may be missing. */
    static List<JavaStatement> stateMachine(
            WorkflowContext context, List<StepPlan> steps, OutputsPlanner outputs, Map<Integer, List<Block>> states) {
        List<Block> all = states.values().stream().flatMap(List::stream).toList();
        BlockPlanner planner = new BlockPlanner(context, steps, outputs, all, true);
        Scope body = planner.bodyScope();
        for (int step : states.keySet()) {
            if (planner.calls().isRead(step)) {
                planner.locals().declare(step, body);
            }
        }
        body.declare(
                JavaType.lang("String"), "next", new JavaExpr.Text(steps.get(0).stepId()));
        body.add(planner.machine(states, body));
        return wrapped(context, body);
    }

    /** The check that there are inputs at all. */
    static JavaStatement inputsGiven() {
        return new JavaStatement.Do(JavaExpr.staticCall(
                RuntimeTypes.CHECKS,
                "required",
                JavaExpr.name("WORKFLOW_ID"),
                new JavaExpr.Text("inputs"),
                JavaExpr.name("inputs")));
    }

    private static List<JavaStatement> wrapped(WorkflowContext context, Scope body) {
        Scope method = new Scope(List.of());
        if (context.inputs().plan() != null) {
            method.add(inputsGiven());
        }
        method.declare(
                RuntimeTypes.WORKFLOW_RUN,
                "run",
                new JavaExpr.StaticCall(RuntimeTypes.WORKFLOW_RUN, "start", startArguments(context)));
        method.add(new JavaStatement.Try(
                "run",
                body.statements(),
                List.of(RuntimeTypes.WORKFLOW_EXCEPTION),
                "e",
                List.of(new JavaStatement.Throw(RUN.call("failed", JavaExpr.name("e"))))));
        return method.statements();
    }

    private static List<JavaExpr> startArguments(WorkflowContext context) {
        List<JavaExpr> arguments = new ArrayList<>(List.of(JavaExpr.name("WORKFLOW_ID"), JavaExpr.name("options")));
        if (context.goesToAnother()) {
            arguments.add(JavaExpr.name("trail"));
        }
        return arguments;
    }
}

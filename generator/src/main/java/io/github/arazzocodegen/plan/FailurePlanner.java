package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.resolve.ResolvedAction;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans what follows a step's failure: its failure actions in a {@code catch}, and the loop in which it is retried. */
final class FailurePlanner {

    private static final JavaExpr FAILURE = JavaExpr.name("failure");
    private static final JavaExpr RESPONSE = JavaExpr.name("response");
    private static final JavaType DURATION = JavaType.of("java.time", "Duration");

    private final WorkflowContext context;
    private final BlockPlanner run;
    private final Loops loops;

    FailurePlanner(WorkflowContext context, BlockPlanner run, Loops loops) {
        this.context = context;
        this.run = run;
        this.loops = loops;
    }

    /** @param attempt the statement that runs the step */
    void plan(Block.Run step, JavaStatement attempt, Scope scope) {
        boolean retried = step.onFailure().stream().anyMatch(edge -> edge.exit() instanceof Exit.Retry);
        if (!retried) {
            scope.add(guarded(step, List.of(attempt), scope));
            return;
        }
        for (Edge edge : step.onFailure()) {
            if (edge.exit() instanceof Exit.Retry retry && edge.action() != null) {
                budget(step.step(), edge.action(), retry, scope);
            }
        }
        loops.enterRetry();
        JavaStatement body = guarded(step, List.of(attempt, new JavaStatement.Break()), scope);
        scope.add(new JavaStatement.Loop(loops.leave(), List.of(body)));
    }

    private JavaStatement guarded(Block.Run step, List<JavaStatement> attempt, Scope scope) {
        Scope handler = scope.inner();
        if (step.onFailure().stream().anyMatch(edge -> edge.action() != null && readsResponse(edge.action()))) {
            JavaType any = new JavaType("", List.of("?"), List.of());
            handler.declare(RuntimeTypes.of(RuntimeTypes.RESPONSE, any), "response", FAILURE.call("response"));
        }
        handlers(step.step(), step.onFailure(), handler);
        return new JavaStatement.Try(attempt, RuntimeTypes.STEP_FAILED, "failure", handler.statements());
    }

    private void handlers(int step, List<Edge> edges, Scope handler) {
        Node node = context.graph().nodes().get(step);
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            Action action = edge.action();
            if (action == null) {
                handler.add(new JavaStatement.Throw(FAILURE));
                return;
            }
            handler.add(new JavaStatement.Comment(Actions.describe(action)));
            Scope then = handler.inner();
            boolean left = follow(step, node, edge, action, then);
            if (edge.always()) {
                then.statements().forEach(handler::add);
                return;
            }
            JavaExpr guard = guard(step, node, edge, action, handler);
            if (!left) {
                Scope otherwise = handler.inner();
                handlers(step, edges.subList(i + 1, edges.size()), otherwise);
                handler.add(new JavaStatement.If(guard, then.statements(), otherwise.statements()));
                return;
            }
            handler.add(new JavaStatement.If(guard, then.statements()));
        }
    }

    private static boolean readsResponse(Action action) {
        return References.in(action.criteria()).anyMatch(Actions::isOfExchange);
    }

    /** Without a response no criterion on it holds. A retry holds only while its budget lasts, which is asked last. */
    private JavaExpr guard(int step, Node node, Edge edge, Action action, Scope scope) {
        FailureEnvironment environment = new FailureEnvironment(context, run, node, step, action, scope);
        JavaExpr condition = new ConditionCompiler(environment).all(action.criteria(), scope);
        if (readsResponse(action)) {
            condition = new JavaExpr.Binary("&&", new JavaExpr.Binary("!=", RESPONSE, JavaExprs.NULL), condition);
        }
        if (!(edge.exit() instanceof Exit.Retry)) {
            return condition;
        }
        JavaExpr again = JavaExpr.name(budgetName(step, action)).call("again", FAILURE);
        return action.criteria().isEmpty() ? again : new JavaExpr.Binary("&&", condition, again);
    }

    /**
     * Adds what an edge leads to.
     *
     * @return false if the flow goes on behind the handler; true if it leaves it, or goes on with the next action
     */
    private boolean follow(int step, Node node, Edge edge, Action action, Scope then) {
        if (edge.exit() instanceof Exit.Retry retry) {
            retry(step, retry.how().first(), then);
            return true;
        }
        then.add(Actions.taken(node.step().id(), action));
        if (edge.exit() instanceof Exit.ToStep to) {
            if (BlockPlanner.goesBack(step, edge)) {
                run.goTo(step, to.index(), FAILURE.call("response"), then);
            } else {
                return run.goAhead(step, to.index(), then);
            }
        } else {
            then.add(new JavaStatement.Return(run.ending(edge.exit(), node.before(), then)));
        }
        return true;
    }

    /** Where what is run first fails, the step has failed: the next action is tried. */
    private void retry(int retried, ResolvedAction.@Nullable First first, Scope then) {
        JavaStatement again = new JavaStatement.Continue(null);
        if (first == null) {
            then.add(again);
            return;
        }
        Scope attempt = then.inner();
        if (first instanceof ResolvedAction.First.OfWorkflow workflow) {
            run.runFirst(workflow.workflow(), attempt);
        } else if (first instanceof ResolvedAction.First.OfStep step) {
            attempt.add(run.runFirst(step.index(), retried));
        }
        attempt.add(again);
        boolean ofWorkflow = first instanceof ResolvedAction.First.OfWorkflow;
        then.add(new JavaStatement.Try(
                null,
                attempt.statements(),
                ofWorkflow ? RuntimeTypes.WORKFLOW_FAILURES : List.of(RuntimeTypes.STEP_FAILED),
                "prior",
                List.of(new JavaStatement.Do(FAILURE.call("addSuppressed", JavaExpr.name("prior"))))));
    }

    /** One for each step and action: an action of the workflow is an action of each of its steps. */
    private String budgetName(int step, Action action) {
        String id = context.graph().nodes().get(step).step().id();
        return context.names().local(id) + JavaNames.upperCamel(action.name().value()) + "Retries";
    }

    private void budget(int step, Action action, Exit.Retry retry, Scope scope) {
        scope.declare(
                RuntimeTypes.RETRIES,
                budgetName(step, action),
                RunPlanner.RUN.call(
                        "retries",
                        new JavaExpr.Text(
                                context.graph().nodes().get(step).step().id()),
                        new JavaExpr.Text(action.name().value()),
                        duration(retry.how().afterSeconds()),
                        new JavaExpr.Constant(Integer.toString(retry.how().limit()))));
    }

    private static JavaExpr duration(BigDecimal seconds) {
        BigDecimal whole = seconds.stripTrailingZeros();
        if (whole.scale() <= 0) {
            return JavaExpr.staticCall(
                    DURATION,
                    "ofSeconds",
                    new JavaExpr.Constant(whole.toBigInteger().toString()));
        }
        JavaExpr millis =
                new JavaExpr.Constant(seconds.movePointRight(3).toBigInteger().toString());
        return JavaExpr.staticCall(DURATION, "ofMillis", millis);
    }
}

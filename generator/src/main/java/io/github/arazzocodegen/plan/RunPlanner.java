package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans the method {@code run}: the blocks of the flow as Java statements. */
final class RunPlanner {

    private static final JavaExpr RUN = JavaExpr.name("run");
    private static final JavaExpr FAILURE = JavaExpr.name("failure");

    private final WorkflowContext context;
    private final List<StepPlan> steps;
    private final OutputsPlanner outputs;
    private final ResultReads reads;
    private final Set<Integer> declared = new HashSet<>();

    RunPlanner(WorkflowContext context, List<StepPlan> steps, OutputsPlanner outputs) {
        this.context = context;
        this.steps = steps;
        this.outputs = outputs;
        this.reads = new ResultReads(context.graph());
    }

    List<JavaStatement> plan(List<Block> blocks) {
        List<String> taken = new ArrayList<>(StepNames.LOCALS);
        context.graph()
                .nodes()
                .forEach(node -> taken.add(context.names().local(node.step().id())));
        Scope body = new Scope(taken);
        blocks(blocks, body);
        Scope method = new Scope(List.of());
        method.declare(
                RuntimeTypes.WORKFLOW_RUN,
                "run",
                JavaExpr.staticCall(
                        RuntimeTypes.WORKFLOW_RUN, "start", JavaExpr.name("WORKFLOW_ID"), JavaExpr.name("options")));
        method.add(new JavaStatement.Try(
                body.statements(),
                RuntimeTypes.WORKFLOW_EXCEPTION,
                "e",
                List.of(new JavaStatement.Throw(RUN.call("failed", JavaExpr.name("e"))))));
        return method.statements();
    }

    private void blocks(List<Block> blocks, Scope scope) {
        for (Block block : blocks) {
            if (block instanceof Block.Run run) {
                run(run, scope);
            } else if (block instanceof Block.Note note && note.edge().action() != null) {
                scope.add(new JavaStatement.Comment(describe(note.edge().action()) + " (goes on with "
                        + target(note.edge().exit()) + ", which is next)"));
            } else if (block instanceof Block.Branch branch) {
                branch(branch, scope);
            } else if (block instanceof Block.Unless unless) {
                unless(unless, scope);
            } else if (block instanceof Block.Leave leave) {
                Ran ran = context.graph().nodes().get(leave.step()).before().and(leave.step());
                scope.add(new JavaStatement.Return(ending(leave.exit(), ran, scope)));
            }
        }
    }

    private void run(Block.Run run, Scope scope) {
        StepPlan step = steps.get(run.step());
        List<JavaExpr> arguments = new ArrayList<>();
        for (Variable parameter : step.parameters()) {
            arguments.add(argument(parameter));
        }
        String method = step.attempt() == null ? step.method() : step.attempt();
        JavaExpr call = new JavaExpr.OwnCall(method, arguments);
        String local = context.names().local(step.stepId());
        boolean handled = run.onFailure().stream().anyMatch(edge -> edge.action() != null);
        JavaStatement statement;
        if (!isRead(run.step())) {
            statement = new JavaStatement.Do(call);
        } else if (declared.contains(run.step())) {
            statement = new JavaStatement.Assign(local, call);
        } else if (handled) {
            scope.add(new JavaStatement.Local(localType(run.step()), local, null));
            statement = new JavaStatement.Assign(local, call);
        } else {
            statement = new JavaStatement.Local(localType(run.step()), local, call);
        }
        if (!handled) {
            scope.add(statement);
            return;
        }
        Scope handler = scope.inner();
        failure(run, handler);
        scope.add(new JavaStatement.Try(List.of(statement), RuntimeTypes.STEP_FAILED, "failure", handler.statements()));
    }

    private boolean isRead(int step) {
        return reads.isRead(step) || steps.get(step).attempt() != null;
    }

    private JavaType localType(int step) {
        StepPlan plan = steps.get(step);
        return plan.attempt() == null
                ? context.resultType(step)
                : RuntimeTypes.of(RuntimeTypes.ATTEMPT, context.resultType(step), plan.bodyType());
    }

    private JavaExpr argument(Variable parameter) {
        for (int i = 0; i < steps.size(); i++) {
            if (parameter.type().equals(context.resultType(i))) {
                return result(i, parameter.nullable());
            }
        }
        return JavaExpr.name(parameter.name());
    }

    /** What holds the result of a step; null where the step may not have run and has not. */
    private JavaExpr result(int step, boolean nullable) {
        JavaExpr local = JavaExpr.name(context.names().local(steps.get(step).stepId()));
        if (steps.get(step).attempt() == null) {
            return local;
        }
        return nullable ? local.thenIfPresent(local.call("result")) : local.call("result");
    }

    private void failure(Block.Run run, Scope scope) {
        Node node = context.graph().nodes().get(run.step());
        for (Edge edge : run.onFailure()) {
            Action action = edge.action();
            if (action == null || edge.exit() instanceof Exit.Failed) {
                scope.add(new JavaStatement.Throw(FAILURE));
                return;
            }
            ConditionCompiler conditions =
                    new ConditionCompiler(new ReferenceCompiler(new RunEnvironment(run.step(), node.before(), true)));
            Scope then = scope.inner();
            then.add(new JavaStatement.Return(ending(edge.exit(), node.before(), then)));
            scope.add(new JavaStatement.Comment(describe(action)));
            if (edge.always()) {
                then.statements().forEach(scope::add);
                return;
            }
            scope.add(new JavaStatement.If(conditions.all(action.criteria(), scope), then.statements()));
        }
    }

    private void branch(Block.Branch branch, Scope scope) {
        Action action = branch.edge().action();
        if (action == null) {
            blocks(branch.then(), scope);
            return;
        }
        scope.add(new JavaStatement.Comment(describe(action)));
        JavaExpr condition = guard(branch.step(), action, scope);
        Scope then = scope.inner();
        then.add(taken(branch.step(), action));
        blocks(branch.then(), then);
        scope.add(new JavaStatement.If(condition, then.statements()));
    }

    private void unless(Block.Unless unless, Scope scope) {
        Action action = unless.edge().action();
        for (int step : reads.readBehind(unless)) {
            declared.add(step);
            scope.add(new JavaStatement.Local(
                    localType(step), context.names().local(steps.get(step).stepId()), JavaExpr.NULL));
        }
        if (action == null) {
            blocks(unless.then(), scope);
            return;
        }
        scope.add(new JavaStatement.Comment(
                describe(action) + " (goes on with " + target(unless.edge().exit()) + ")"));
        JavaExpr condition = guard(unless.step(), action, scope);
        Scope then = scope.inner();
        blocks(unless.then(), then);
        scope.add(new JavaStatement.If(new JavaExpr.Not(condition), then.statements()));
    }

    private JavaExpr guard(int step, Action action, Scope scope) {
        Ran ran = context.graph().nodes().get(step).before().and(step);
        return new ConditionCompiler(new ReferenceCompiler(new RunEnvironment(step, ran, false)))
                .all(action.criteria(), scope);
    }

    private JavaStatement taken(int step, Action action) {
        return new JavaStatement.Do(RUN.call(
                "actionTaken",
                new JavaExpr.Text(steps.get(step).stepId()),
                new JavaExpr.Text(action.name().value())));
    }

    private JavaExpr ending(Exit exit, Ran ran, Scope scope) {
        List<JavaExpr> values = new ArrayList<>();
        ReferenceCompiler references = new ReferenceCompiler(new RunEnvironment(-1, ran, false));
        for (Output output : outputs.outputsOf(exit)) {
            values.add(StepResults.valueOf(output.value(), references, scope).expression());
        }
        JavaExpr record = new JavaExpr.New(outputs.typeOf(exit), false, values);
        return exit instanceof Exit.End end
                ? RUN.call("ended", new JavaExpr.Text(end.action()), record)
                : RUN.call("completed", record);
    }

    private String target(Exit exit) {
        return exit instanceof Exit.ToStep to ? steps.get(to.index()).stepId() : "the end";
    }

    private static String describe(Action action) {
        String criteria = action.criteria().stream().map(Criterion::text).collect(Collectors.joining(" and "));
        return action.name().value() + (criteria.isEmpty() ? "" : ": " + criteria);
    }

    /** What {@code run} sees: the results of steps, and the response of the step whose actions are tried. */
    private final class RunEnvironment implements Environment {

        private final int current;
        private final Ran ran;
        private final boolean failed;

        RunEnvironment(int current, Ran ran, boolean failed) {
            this.current = current;
            this.ran = ran;
            this.failed = failed;
        }

        @Override
        public JavaValue input(String name) {
            return context.inputs().value(name);
        }

        @Override
        public JavaValue stepOutput(Reference.StepOutput reference) {
            int step = reference.step();
            if (!ran.possibly().contains(step)) {
                StepResults.Component component = context.results().component(reference);
                return new JavaValue(JavaExpr.NULL, component.type(), true);
            }
            JavaExpr local = JavaExpr.name(context.names().local(reference.stepId()));
            boolean mayBeMissing = !ran.surely().contains(step);
            if (steps.get(step).attempt() == null) {
                return context.output(reference, local, mayBeMissing);
            }
            JavaValue value = context.output(reference, local.call("result"), false);
            return mayBeMissing ? new JavaValue(local.thenIfPresent(value.expression()), value.type(), true) : value;
        }

        @Override
        public JavaExpr response() {
            if (failed) {
                throw new UnsupportedPlan("a failure action's criteria can't read the response yet");
            }
            return JavaExpr.name(context.names().local(steps.get(current).stepId()))
                    .call("response");
        }

        @Override
        public @Nullable JavaValue body() {
            ClientType type =
                    context.results().body(context.graph().nodes().get(current).step());
            return type == null ? null : new JavaValue(response().call("body"), type, false);
        }
    }
}

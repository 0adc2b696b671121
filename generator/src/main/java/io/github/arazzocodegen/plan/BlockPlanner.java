package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.flow.Block;
import io.github.arazzocodegen.flow.Cycles;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the blocks of the flow as Java statements of the method {@code run}. */
final class BlockPlanner {

    private static final JavaExpr RUN = RunPlanner.RUN;

    /** Stands for the loop of the state machine among those that start at a step. */
    private static final int MACHINE = -2;

    private final WorkflowContext context;
    private final List<StepPlan> steps;
    private final OutputsPlanner outputs;
    private final StepCalls calls;
    private final Loops loops;
    private final FailurePlanner failures;
    private final Transfers transfers;
    private final boolean stateMachine;
    private final ResultLocals locals;
    private final Set<Integer> forgotten = new HashSet<>();

    /** @param blocks all blocks of the flow */
    BlockPlanner(
            WorkflowContext context,
            List<StepPlan> steps,
            OutputsPlanner outputs,
            List<Block> blocks,
            boolean stateMachine) {
        this.context = context;
        this.steps = steps;
        this.outputs = outputs;
        this.calls = new StepCalls(context, steps, blocks, stateMachine);
        this.locals = new ResultLocals(context.graph(), calls);
        this.loops = new Loops(context);
        this.failures = new FailurePlanner(context, this, loops);
        this.transfers = new Transfers(context, outputs);
        this.stateMachine = stateMachine;
    }

    /** The scope of the method's body, with what retries run first declared in it. */
    Scope bodyScope() {
        List<String> taken = context.takenNames();
        context.graph()
                .nodes()
                .forEach(node -> taken.add(context.names().local(node.step().id())));
        Scope scope = new Scope(taken);
        transfers.declareRunFirst(scope);
        locals.declareRunFirst(scope);
        return scope;
    }

    /** A loop over a switch, with a case for each state. */
    JavaStatement machine(Map<Integer, List<Block>> states, Scope body) {
        loops.enter(MACHINE);
        List<JavaStatement.Case> cases = new ArrayList<>();
        states.forEach((step, blocks) -> {
            Scope state = body.inner();
            blocks(blocks, state);
            cases.add(new JavaStatement.Case(steps.get(step).stepId(), state.statements()));
        });
        JavaExpr next = JavaExpr.name("next");
        JavaExpr otherwise = new JavaExpr.New(JavaType.lang("IllegalStateException"), false, List.of(next));
        return new JavaStatement.Loop(loops.leave(), List.of(new JavaStatement.Switch(next, cases, otherwise)));
    }

    /** Adds the statements of blocks to a scope. */
    void blocks(List<Block> blocks, Scope scope) {
        for (Block block : blocks) {
            if (block instanceof Block.Run run) {
                run(run, scope);
            } else if (block instanceof Block.Note note && note.edge().action() != null) {
                scope.add(new JavaStatement.Comment(Actions.describe(note.edge().action()) + " (goes on with "
                        + target(note.edge().exit()) + ", which is next)"));
            } else if (block instanceof Block.Branch branch) {
                branch(branch, scope);
            } else if (block instanceof Block.Unless unless) {
                unless(unless, scope);
            } else if (block instanceof Block.IfSucceeded succeeded) {
                ifSucceeded(succeeded, scope);
            } else if (block instanceof Block.Loop loop) {
                loop(loop, scope);
            } else if (block instanceof Block.GoTo goTo) {
                goTo(goTo.step(), goTo.target(), responseOf(goTo.step()), scope);
            } else if (block instanceof Block.Leave leave) {
                Ran ran = context.graph().nodes().get(leave.step()).before().and(leave.step());
                scope.add(new JavaStatement.Return(ending(leave.exit(), ran, scope)));
            }
        }
    }

    private void run(Block.Run run, Scope scope) {
        JavaExpr call = calls.call(run.step());
        String local = calls.localName(run.step());
        boolean handled = run.onFailure().stream().anyMatch(edge -> edge.action() != null);
        JavaStatement statement = new JavaStatement.Do(call);
        if (calls.isRead(run.step()) || calls.isAsked(run.step())) {
            boolean needsDeclaration = !locals.isDeclared(run.step());
            boolean goesOn = goesOnAfterFailure(run);
            if (needsDeclaration && handled) {
                scope.add(new JavaStatement.Local(calls.localType(run.step()), local, goesOn ? JavaExprs.NULL : null));
            } else if (calls.isAsked(run.step()) && loops.isOpen()) {
                forgotten.add(run.step());
            }
            statement = needsDeclaration && !handled
                    ? new JavaStatement.Local(calls.localType(run.step()), local, call)
                    : new JavaStatement.Assign(local, call);
        }
        if (handled) {
            failures.plan(run, statement, scope);
        } else {
            scope.add(statement);
        }
    }

    private boolean goesOnAfterFailure(Block.Run run) {
        return !stateMachine
                && run.onFailure().stream()
                        .anyMatch(edge -> edge.exit() instanceof Exit.ToStep && !goesBack(run.step(), edge));
    }

    /** The statement that runs a step before another is tried again. */
    JavaStatement runFirst(int step, int retried) {
        JavaExpr call = calls.call(step, context.graph().nodes().get(retried).before());
        return calls.isRead(step) ? new JavaStatement.Assign(calls.localName(step), call) : new JavaStatement.Do(call);
    }

    ResultLocals locals() {
        return locals;
    }

    StepCalls calls() {
        return calls;
    }

    private JavaExpr responseOf(int step) {
        if (context.graph().nodes().get(step).step().call() instanceof Call.ToWorkflow) {
            return JavaExprs.NULL;
        }
        return JavaExpr.name(calls.localName(step)).call("response");
    }

    private void branch(Block.Branch branch, Scope scope) {
        Action action = branch.edge().action();
        if (action == null) {
            blocks(branch.inner(), scope);
            return;
        }
        scope.add(new JavaStatement.Comment(Actions.describe(action)));
        JavaStatement taken = Actions.taken(steps.get(branch.step()).stepId(), action);
        if (branch.edge().always()) {
            scope.add(taken);
            blocks(branch.inner(), scope);
            return;
        }
        JavaExpr condition = guard(branch.step(), action, scope);
        Scope then = scope.inner();
        then.add(taken);
        blocks(branch.inner(), then);
        scope.add(new JavaStatement.If(condition, then.statements()));
    }

    private void unless(Block.Unless unless, Scope scope) {
        Action action = unless.edge().action();
        locals.declareOutliving(unless, scope);
        if (action == null) {
            blocks(unless.inner(), scope);
            return;
        }
        scope.add(new JavaStatement.Comment(Actions.describe(action) + " (goes on with "
                + target(unless.edge().exit()) + ")"));
        JavaExpr condition = guard(unless.step(), action, scope);
        Scope otherwise = scope.inner();
        blocks(unless.inner(), otherwise);
        JavaStatement taken = Actions.taken(steps.get(unless.step()).stepId(), action);
        scope.add(new JavaStatement.If(condition, List.of(taken), otherwise.statements()));
    }

    private void ifSucceeded(Block.IfSucceeded succeeded, Scope scope) {
        locals.declareOutliving(succeeded, scope);
        JavaExpr local = JavaExpr.name(calls.localName(succeeded.step()));
        Scope then = scope.inner();
        blocks(succeeded.inner(), then);
        scope.add(new JavaStatement.If(new JavaExpr.Binary("!=", local, JavaExprs.NULL), then.statements()));
    }

    private void loop(Block.Loop loop, Scope scope) {
        locals.declareOutliving(loop, scope);
        Scope body = scope.inner();
        loops.enter(loop.step());
        blocks(loop.inner(), body);
        if (loop.leaves()) {
            body.add(new JavaStatement.Break());
        }
        scope.add(new JavaStatement.Loop(loops.leave(), body.statements()));
    }

    /**
     * Goes to a step: in a state machine to any, else back to the start of a loop.
     *
     * @param response the last response, for what it says of when to ask again
     */
    void goTo(int from, int to, JavaExpr response, Scope scope) {
        JavaExpr target = new JavaExpr.Text(steps.get(to).stepId());
        if (to <= from) {
            boolean pages = Cycles.pages(context.graph(), from, to);
            scope.add(new JavaStatement.Do(pages ? RUN.call("goingTo", target) : RUN.call("again", target, response)));
        }
        if (stateMachine) {
            scope.add(new JavaStatement.Assign("next", target));
        }
        scope.add(new JavaStatement.Continue(stateMachine ? loops.labelOf(MACHINE) : loops.labelOf(to)));
    }

    /**
     * Goes on with a step further down after a failure: by leaving the attempts where they are a loop.
     *
     * @return whether that takes a statement; else the flow goes on behind the handler
     */
    boolean goAhead(int from, int to, Scope scope) {
        if (forgotten.contains(from)) {
            // What an earlier round gave would be taken for what this one gives.
            scope.add(new JavaStatement.Assign(calls.localName(from), JavaExprs.NULL));
        }
        if (stateMachine) {
            goTo(from, to, JavaExprs.NULL, scope);
        } else if (loops.inRetry()) {
            scope.add(new JavaStatement.Break());
        }
        return stateMachine || loops.inRetry();
    }

    private JavaExpr guard(int step, Action action, Scope scope) {
        Ran ran = context.graph().nodes().get(step).before().and(step);
        RunEnvironment environment = new RunEnvironment(context, this, ran, step, action, scope);
        return new ConditionCompiler(environment).all(action.criteria(), scope);
    }

    /** Runs a workflow before a step is tried again. */
    void runFirst(WorkflowName workflow, Scope scope) {
        transfers.runFirst(workflow, scope);
    }

    /** What ends the run: the record of an ending, by way of the runtime, which tells the listener. */
    JavaExpr ending(Exit exit, Ran ran, Scope scope) {
        if (exit instanceof Exit.ToWorkflow to) {
            return transfers.goneTo(to, scope);
        }
        List<JavaExpr> values = new ArrayList<>();
        ReferenceCompiler references = new ReferenceCompiler(new RunEnvironment(context, this, ran, -1, null, scope));
        outputs.outputsOf(exit)
                .forEach(output -> values.add(
                        outputs.sets(exit, output)
                                ? OutputValues.compile(output.value(), references, scope)
                                        .expression()
                                : JavaExprs.NULL));
        JavaExpr record = new JavaExpr.New(outputs.typeOf(exit), false, values);
        JavaExpr ended = exit instanceof Exit.End end
                ? RUN.call("ended", new JavaExpr.Text(end.action()), record)
                : RUN.call("completed", record);
        return transfers.course(ended);
    }

    String target(Exit exit) {
        if (exit instanceof Exit.ToWorkflow to) {
            return "workflow " + to.workflow();
        }
        return exit instanceof Exit.ToStep to ? steps.get(to.index()).stepId() : "the end";
    }

    /** Whether an edge goes back, to the step itself or one before. */
    static boolean goesBack(int step, Edge edge) {
        return edge.exit() instanceof Exit.ToStep to && to.index() <= step;
    }
}

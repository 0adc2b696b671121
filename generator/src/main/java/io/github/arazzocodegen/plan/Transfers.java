package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.OtherWorkflows;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.types.Reference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans what {@code run} has to do with other workflows: those that control goes to, and those that retries run first. */
final class Transfers {

    private final WorkflowContext context;
    private final OutputsPlanner outputs;

    Transfers(WorkflowContext context, OutputsPlanner outputs) {
        this.context = context;
        this.outputs = outputs;
    }

    /** What ends a run, in the type that its method returns. */
    JavaExpr course(JavaExpr ended) {
        return context.goesToAnother() ? JavaExpr.staticCall(RuntimeTypes.COURSE, "ended", ended) : ended;
    }

    /** What ends a run by going to another workflow, which begins once this one has returned. */
    JavaExpr goneTo(Exit.ToWorkflow exit, Scope scope) {
        WorkflowContext target = context(exit.workflow());
        JavaExpr inputs = inputs(exit.workflow(), target, scope);
        boolean goesOn = target.goesToAnother();
        List<JavaExpr> trail = goesOn ? List.of(JavaExpr.name("trail")) : List.of();
        WorkflowCalls calls = new WorkflowCalls(context, WorkflowCalls.Manner.IN_RUN);
        keepRenewed(target, calls, scope);
        JavaExpr call = calls.call(exit.workflow(), goesOn ? "course" : "run", inputs, trail, scope);
        JavaExpr next = goesOn ? call : JavaExpr.staticCall(RuntimeTypes.COURSE, "ended", call);
        return RunPlanner.RUN.call(
                "goneTo",
                new JavaExpr.Text(exit.action()),
                new JavaExpr.Text(exit.workflow().workflowId()),
                new JavaExpr.Deferred(next),
                new JavaExpr.MethodReference(outputs.typeOf(exit), "new"));
    }

    /** What a retry assigns anew is held in a local of its own, since a lambda reads it. */
    private void keepRenewed(WorkflowContext target, WorkflowCalls calls, Scope scope) {
        Set<WorkflowName> renewed = OtherWorkflows.runFirst(context.graph());
        for (WorkflowName dependency : context.graph().workflow().dependsOn()) {
            if (renewed.contains(dependency)
                    && isRead(dependency)
                    && target.graph().workflow().dependsOn().contains(dependency)) {
                Variable outputs = context.workflows().outputsOf(dependency);
                String last = scope.unused(outputs.name() + "OfLastRun");
                scope.declare(outputs.type(), last, JavaExpr.name(outputs.name()));
                calls.ran(dependency, JavaExpr.name(last), null);
            }
        }
    }

    /** Adds the statements that run a workflow before a step is tried again. */
    void runFirst(WorkflowName workflow, Scope scope) {
        JavaExpr inputs = inputs(workflow, context(workflow), scope);
        JavaExpr call =
                new WorkflowCalls(context, WorkflowCalls.Manner.IN_RUN).call(workflow, "run", inputs, List.of(), scope);
        scope.add(
                isRead(workflow)
                        ? new JavaStatement.Assign(context.names().outputs(workflow), call)
                        : new JavaStatement.Do(call));
    }

    /** Declares what holds the outputs of workflows that retries run first: null until one has. */
    void declareRunFirst(Scope scope) {
        for (WorkflowName workflow : OtherWorkflows.runFirst(context.graph())) {
            if (isRead(workflow) && !context.graph().workflow().dependsOn().contains(workflow)) {
                Variable holder = context.workflows().outputsOf(workflow);
                scope.declare(holder.type(), holder.name(), JavaExprs.NULL);
            }
        }
    }

    private boolean isRead(WorkflowName workflow) {
        return References.in(context.graph().workflow())
                .anyMatch(reference -> reference instanceof Reference.WorkflowOutput output
                        && output.workflow().equals(workflow));
    }

    private @Nullable JavaExpr inputs(WorkflowName workflow, WorkflowContext target, Scope scope) {
        if (target.inputs().plan() == null) {
            return null;
        }
        if (target == context) {
            return JavaExpr.name("inputs");
        }
        JavaExpr record = new WorkflowCalls(context, WorkflowCalls.Manner.IN_RUN).byName(workflow, scope);
        String name = scope.unused(JavaNames.lowerCamel(workflow + "-inputs"));
        scope.declare(target.type().nested("Inputs"), name, record);
        return JavaExpr.name(name);
    }

    private WorkflowContext context(WorkflowName workflow) {
        return context.workflows().siblings().context(workflow);
    }
}

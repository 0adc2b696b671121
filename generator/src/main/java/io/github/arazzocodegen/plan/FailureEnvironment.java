package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Action;

/** What the criteria of a failure action see: what ran before the step, and the response that it got, if any. */
record FailureEnvironment(WorkflowContext context, BlockPlanner run, Node node, int step, Action action, Scope scope)
        implements CriterionEnvironment {

    private static final JavaExpr RESPONSE = JavaExpr.name("response");

    @Override
    public JavaValue stepOutput(Reference.StepOutput reference) {
        return run.calls().output(reference, node.before());
    }

    @Override
    public JavaExpr response() {
        return RESPONSE;
    }

    @Override
    public JavaValue body() {
        BodyAccess access = context.results().accessAs(node.step(), action.responseKey());
        JavaExpr type = access.other() == null ? JavaExprs.NULL : access.other();
        JavaExpr read = RESPONSE.thenIfPresent(RESPONSE.call("asIfReadable", type));
        return scope.local("body", new JavaValue(read, access.type(), true));
    }

    @Override
    public JavaExpr criterion(String condition) {
        return RunPlanner.RUN.call("criterion", new JavaExpr.Text(node.step().id()), new JavaExpr.Text(condition));
    }

    @Override
    public ClientType bodyType() {
        return context.results().accessAs(node.step(), action.responseKey()).type();
    }

    @Override
    public JavaValue json() {
        BodyAccess any = context.results().anyJson(node.step());
        JavaExpr type = any.other() == null ? JavaExprs.NULL : any.other();
        JavaExpr read = RESPONSE.thenIfPresent(RESPONSE.call("asIfReadable", type));
        return scope.local("json", new JavaValue(read, any.type(), true));
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import org.jspecify.annotations.Nullable;

/**
 * What {@code run} sees: the results of steps, and after a step has succeeded its response.
 *
 * @param current the step whose actions are tried, or -1
 * @param action the action whose criteria are compiled, or null
 */
record RunEnvironment(
        WorkflowContext context,
        BlockPlanner run,
        Ran ran,
        int current,
        @Nullable Action action,
        Scope scope) implements CriterionEnvironment {

    @Override
    public JavaValue stepOutput(Reference.StepOutput reference) {
        return run.calls().output(reference, ran);
    }

    @Override
    public JavaExpr response() {
        // The step has just run, in this very block, so the Java compiler sees that its result is there.
        return JavaExpr.name(run.calls().localName(current)).call("response");
    }

    @Override
    public JavaValue body() {
        String key = action == null ? null : action.responseKey();
        BodyAccess access =
                context.results().access(context.graph().nodes().get(current).step(), key);
        JavaValue body = new JavaValue(access.read(response()), access.type(), access.optional());
        return access.other() == null ? body : scope.local("body", body);
    }

    @Override
    public JavaExpr criterion(String condition) {
        String stepId = context.graph().nodes().get(current).step().id();
        return RunPlanner.RUN.call("criterion", new JavaExpr.Text(stepId), new JavaExpr.Text(condition));
    }

    @Override
    public ClientType bodyType() {
        String key = action == null ? null : action.responseKey();
        return context.results()
                .access(context.graph().nodes().get(current).step(), key)
                .type();
    }

    @Override
    public JavaValue json() {
        BodyAccess any =
                context.results().anyJson(context.graph().nodes().get(current).step());
        return scope.local("json", new JavaValue(any.read(response()), any.type(), any.optional()));
    }
}

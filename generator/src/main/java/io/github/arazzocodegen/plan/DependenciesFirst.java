package io.github.arazzocodegen.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Plans the {@code run} that runs first what the workflow depends on (section "Workflow Object", field
 * {@code dependsOn}), where the workflow's own inputs are enough for that.
 */
final class DependenciesFirst {

    private DependenciesFirst() {}

    /** The statements of that method, or none where there can be no such. */
    static List<JavaStatement> plan(WorkflowContext context) {
        if (context.graph().workflow().dependsOn().isEmpty()) {
            return List.of();
        }
        boolean hasInputs = context.inputs().plan() != null;
        Scope scope = new Scope(context.takenNames());
        List<JavaExpr> arguments = new ArrayList<>();
        if (hasInputs) {
            arguments.add(JavaExpr.name("inputs"));
            scope.add(RunPlanner.inputsGiven());
        }
        try {
            arguments.addAll(WorkflowCalls.nothingRan(context).dependencies(context, hasInputs, scope));
        } catch (UnsupportedPlan e) {
            // Some dependency needs more than our inputs: then the caller has to run it.
            return List.of();
        }
        scope.add(new JavaStatement.Return(new JavaExpr.OwnCall("run", arguments)));
        return scope.statements();
    }
}

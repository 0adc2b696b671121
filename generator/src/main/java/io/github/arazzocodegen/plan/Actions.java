package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.util.stream.Collectors;

/** The few things that are planned alike for success and failure actions. */
final class Actions {

    private Actions() {}

    /** The action and its criteria as the document has them, for a comment. */
    static String describe(Action action) {
        String criteria = action.criteria().stream().map(Criterion::text).collect(Collectors.joining(" and "));
        return action.name().value() + (criteria.isEmpty() ? "" : ": " + criteria);
    }

    /** Whether an expression reads the step's request or response, and so can't be read where there was none. */
    static boolean isOfExchange(Reference reference) {
        return reference instanceof Reference.ResponseBody
                || reference instanceof Reference.ResponseText
                || reference instanceof Reference.ResponseHeader
                || reference instanceof Reference.StatusCode
                || reference instanceof Reference.Url
                || reference instanceof Reference.Method;
    }

    /** The statement that tells the listener that an action was taken. */
    static JavaStatement taken(String stepId, Action action) {
        return new JavaStatement.Do(RunPlanner.RUN.call(
                "actionTaken",
                new JavaExpr.Text(stepId),
                new JavaExpr.Text(action.name().value())));
    }

    /** A result of which the flow graph proves that it is there, where the Java compiler does not see it. */
    static JavaExpr proven(JavaExpr result, String stepId) {
        return JavaExpr.staticCall(
                JavaType.of("java.util", "Objects"), "requireNonNull", result, new JavaExpr.Text("step " + stepId));
    }
}

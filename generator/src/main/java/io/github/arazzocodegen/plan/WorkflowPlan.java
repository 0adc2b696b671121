package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of a workflow, Java-shaped. Documentation is document text: the writer makes it harmless.
 *
 * @param flow lines that picture the flow, for the class's Javadoc
 * @param constants what it computes once
 * @param apis the factories of the source descriptions that it calls: constructor parameters and fields
 * @param inputs its inputs, or null if it has none
 * @param dependencies what {@code run} is given of the workflows that have to have run before
 * @param dependenciesFirst the statements of a {@code run} that runs those itself; empty where there is none such
 * @param goesToAnother whether it may give control to another workflow for good
 */
public record WorkflowPlan(
        JavaType type,
        String workflowId,
        String summary,
        String description,
        List<String> flow,
        List<Constant> constants,
        List<Variable> apis,
        @Nullable InputsPlan inputs,
        List<Variable> dependencies,
        List<JavaStatement> dependenciesFirst,
        boolean goesToAnother,
        List<StepPlan> steps,
        OutputsPlan outputs,
        List<JavaStatement> run) {

    public WorkflowPlan {
        flow = List.copyOf(flow);
        constants = List.copyOf(constants);
        apis = List.copyOf(apis);
        dependencies = List.copyOf(dependencies);
        dependenciesFirst = List.copyOf(dependenciesFirst);
        steps = List.copyOf(steps);
        run = List.copyOf(run);
    }

    /** What the class computes once, for example a pattern. */
    public record Constant(String name, JavaType type, JavaExpr value) {}

    /** A field, parameter or record component. */
    public record Variable(String name, JavaType type, boolean nullable, String description) {}

    /** A record: its components in order, and those of them that {@code toString} masks. */
    public record RecordPlan(String name, String description, List<Variable> components, List<String> secrets) {}

    /**
     * A step.
     *
     * @param method its public method
     * @param attempt the private method that also gives the response, or null where {@code run} does not read it
     * @param parameters what it reads: the inputs, and results of other steps
     * @param summary what it calls, in a sentence
     * @param bodyType the Java type of the response's body
     */
    public record StepPlan(
            String stepId,
            String method,
            @Nullable String attempt,
            RecordPlan result,
            List<Variable> parameters,
            String description,
            String summary,
            JavaType bodyType,
            List<JavaStatement> statements) {}
}

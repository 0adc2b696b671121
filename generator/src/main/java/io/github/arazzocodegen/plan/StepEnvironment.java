package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.stream.Stream;

/** What a step's method sees: its parameters, its response. */
record StepEnvironment(WorkflowContext context, Node node, Scope scope) implements CriterionEnvironment {

    private static final JavaExpr STEP = JavaExpr.name("step");
    private static final JavaExpr RESPONSE = JavaExpr.name("response");

    @Override
    public JavaValue stepOutput(Reference.StepOutput reference) {
        JavaExpr local = JavaExpr.name(context.names().local(reference.stepId()));
        return context.output(reference, local, !node.called().surely().contains(reference.step()));
    }

    Absence absence(Reference.StepOutput reference) {
        JavaExpr local = JavaExpr.name(context.names().local(reference.stepId()));
        return context.absence(reference, local, !node.called().surely().contains(reference.step()));
    }

    @Override
    public JavaExpr response() {
        return RESPONSE;
    }

    /** The body, which is decoded where it is first read. */
    @Override
    public JavaValue body() {
        BodyAccess access = access();
        if (!hasBody()) {
            JavaExpr[] places =
                    outputPlaces(node.step()).map(JavaExpr.Text::new).toArray(JavaExpr[]::new);
            scope.declare(access.type().javaType(), "body", access.read(RESPONSE, places));
        }
        return new JavaValue(JavaExpr.name("body"), access.type(), access.optional());
    }

    @Override
    public ClientType bodyType() {
        return access().type();
    }

    BodyAccess access() {
        return context.results().accessAfterSuccess(node.step());
    }

    boolean hasBody() {
        return scope.statements().stream()
                .anyMatch(s ->
                        s instanceof JavaStatement.Local local && local.name().equals("body"));
    }

    @Override
    public JavaExpr criterion(String condition) {
        return STEP.call("criterion", new JavaExpr.Text(condition));
    }

    @Override
    public JavaValue json() {
        BodyAccess any = context.results().jsonAfterSuccess(node.step());
        return scope.local("json", new JavaValue(any.read(RESPONSE), any.type(), any.optional()));
    }

    /** Where in the body the outputs read: if any, decoding is checked there. */
    static Stream<String> outputPlaces(Step step) {
        return step.outputs().stream()
                .flatMap(output -> References.in(output.value()))
                .flatMap(r -> r instanceof Reference.ResponseBody body
                        ? Stream.of(body.pointer().toString())
                        : Stream.of())
                .distinct();
    }
}

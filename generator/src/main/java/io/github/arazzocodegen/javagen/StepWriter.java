package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.RuntimeTypes;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the methods of a step: the public one, and where {@code run} reads the response the one behind it. */
final class StepWriter {

    private static final ClassName STEP_FAILED = TypeNames.className(RuntimeTypes.STEP_FAILED);

    private StepWriter() {}

    static List<MethodSpec> write(StepPlan step, JavaType workflow) {
        ClassName result =
                TypeNames.className(workflow).nestedClass(step.result().name());
        MethodSpec.Builder method = method(step, step.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n@throws $T if the step fails", javadoc(step), STEP_FAILED)
                .returns(result);
        if (step.attempt() == null) {
            return List.of(method.addCode(StatementWriter.methodBody(step.statements(), workflow))
                    .build());
        }
        String arguments = step.parameters().stream().map(Variable::name).collect(Collectors.joining(", "));
        MethodSpec attempt = method(step, step.attempt())
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(
                        TypeNames.className(RuntimeTypes.ATTEMPT), result, TypeNames.typeName(step.bodyType())))
                .addCode(StatementWriter.methodBody(step.statements(), workflow))
                .build();
        return List.of(
                method.addStatement("return $L($L).result()", step.attempt(), arguments)
                        .build(),
                attempt);
    }

    private static MethodSpec.Builder method(StepPlan step, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        for (Variable parameter : step.parameters()) {
            method.addParameter(ParameterSpec.builder(TypeNames.typeName(parameter), parameter.name())
                    .build());
        }
        return method;
    }

    private static String javadoc(StepPlan step) {
        String attempt =
                "One attempt at step '" + step.stepId() + "', which " + step.summary() + "; its actions are not run.";
        return String.join("\n", Javadocs.lines(step.description(), attempt));
    }
}

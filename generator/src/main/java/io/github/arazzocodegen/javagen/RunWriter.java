package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.arazzocodegen.plan.JavaStatement;
import io.github.arazzocodegen.plan.RuntimeTypes;
import io.github.arazzocodegen.plan.WorkflowPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods that run a workflow. */
final class RunWriter {

    private static final ClassName EXCEPTION = TypeNames.className(RuntimeTypes.WORKFLOW_EXCEPTION);
    private static final ClassName COURSE = TypeNames.className(RuntimeTypes.COURSE);
    private static final ClassName TRAIL = TypeNames.className(RuntimeTypes.TRAIL);

    private final WorkflowPlan plan;
    private final ClassName outputs;
    private final List<Variable> inputs;

    RunWriter(WorkflowPlan plan) {
        this.plan = plan;
        this.outputs = TypeNames.className(plan.type()).nestedClass("Outputs");
        this.inputs = plan.inputs() == null
                ? List.of()
                : List.of(new Variable("inputs", plan.type().nested("Inputs"), false, ""));
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        if (!plan.dependenciesFirst().isEmpty()) {
            methods.add(run(
                            "Runs what the workflow depends on, with the inputs of the same names, and then the workflow.",
                            inputs)
                    .addCode(body(plan.dependenciesFirst()))
                    .build());
        }
        List<Variable> parameters =
                Stream.concat(inputs.stream(), plan.dependencies().stream()).toList();
        MethodSpec.Builder run = run("Runs the workflow.", parameters);
        if (!plan.goesToAnother()) {
            methods.add(run.addCode(body(plan.run())).build());
            return methods;
        }
        String arguments =
                parameters.stream().map(Variable::name).map(name -> name + ", ").collect(Collectors.joining());
        methods.add(run.addStatement("return $T.follow(course($L$T.of(options)))", COURSE, arguments, TRAIL)
                .build());
        methods.add(with(MethodSpec.methodBuilder("course"), parameters)
                .addParameter(TRAIL, "trail")
                .returns(ParameterizedTypeName.get(COURSE, outputs))
                .addJavadoc("Runs the workflow up to where control goes to another one, which has not begun yet.")
                .addCode(body(plan.run()))
                .build());
        return methods;
    }

    private MethodSpec.Builder run(String what, List<Variable> parameters) {
        return with(MethodSpec.methodBuilder("run").addModifiers(Modifier.PUBLIC), parameters)
                .returns(outputs)
                .addJavadoc("$L\n\n@throws $T if it fails", what, EXCEPTION);
    }

    private static MethodSpec.Builder with(MethodSpec.Builder method, List<Variable> parameters) {
        for (Variable parameter : parameters) {
            TypeName type = TypeNames.typeName(parameter);
            method.addParameter(ParameterSpec.builder(type, parameter.name()).build());
        }
        return method;
    }

    private com.palantir.javapoet.CodeBlock body(List<JavaStatement> statements) {
        return StatementWriter.methodBody(statements, plan.type());
    }
}

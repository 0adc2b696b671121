package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.OutputsPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import javax.lang.model.element.Modifier;

/** Writes {@code Outputs}: a record, or a sealed interface over one record for each way to end. */
final class OutputsWriter {

    private OutputsWriter() {}

    static TypeSpec write(OutputsPlan plan, JavaType workflow) {
        if (plan instanceof OutputsPlan.Single single) {
            return Records.write(single.record(), Modifier.PUBLIC).build();
        }
        return several((OutputsPlan.Several) plan, TypeNames.className(workflow).nestedClass("Outputs"));
    }

    private static TypeSpec several(OutputsPlan.Several plan, ClassName type) {
        TypeSpec.Builder outputs = TypeSpec.interfaceBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc("What the workflow gives, by the way that it ended.");
        for (RecordPlan ending : plan.endings()) {
            outputs.addPermittedSubclass(type.nestedClass(ending.name()));
        }
        for (Variable accessor : plan.accessors()) {
            outputs.addMethod(accessor(accessor, plan.unset().contains(accessor.name())));
        }
        for (RecordPlan ending : plan.endings()) {
            outputs.addType(Records.write(ending, Modifier.PUBLIC, Modifier.STATIC)
                    .addSuperinterface(type)
                    .build());
        }
        return outputs.build();
    }

    private static MethodSpec accessor(Variable accessor, boolean unsetBySome) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessor.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.typeName(accessor));
        String text = JavaText.oneLine(accessor.description());
        if (unsetBySome) {
            return method.addJavadoc("$L", text + "; null if the ending does not set it.")
                    .addModifiers(Modifier.DEFAULT)
                    .addStatement("return null")
                    .build();
        }
        return method.addJavadoc("$L", text + ".")
                .addModifiers(Modifier.ABSTRACT)
                .build();
    }
}

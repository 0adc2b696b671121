package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.plan.RuntimeTypes;
import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the records of results and outputs. */
final class Records {

    private static final ClassName STRING = ClassName.get(String.class);

    private Records() {}

    /** @param modifiers those of a type nested in an interface must be told to JavaPoet, those in a class not */
    static TypeSpec.Builder write(RecordPlan plan, Modifier... modifiers) {
        TypeSpec.Builder record = TypeSpec.recordBuilder(plan.name())
                .addModifiers(modifiers)
                .addJavadoc("$L", javadoc(plan))
                .recordConstructor(constructor(plan.components()));
        if (!plan.secrets().isEmpty()) {
            List<String> names = plan.components().stream().map(Variable::name).toList();
            record.addMethod(toString(plan.name(), names, plan.secrets()));
        }
        return record;
    }

    private static String javadoc(RecordPlan plan) {
        List<String> lines = new ArrayList<>(Javadocs.lines(plan.description()));
        List<String> tags = new ArrayList<>();
        for (Variable component : plan.components()) {
            if (!component.description().isBlank()) {
                tags.add("@param " + component.name() + " " + JavaText.oneLine(component.description()));
            }
        }
        if (!tags.isEmpty()) {
            lines.add("");
            lines.addAll(tags);
        }
        return String.join("\n", lines);
    }

    static MethodSpec constructor(List<Variable> components) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Variable component : components) {
            constructor.addParameter(ParameterSpec.builder(TypeNames.typeName(component), component.name())
                    .build());
        }
        return constructor.build();
    }

    /** A {@code toString} like the usual one, but for the components whose values nobody may see. */
    static MethodSpec toString(String name, List<String> components, List<String> secrets) {
        CodeBlock.Builder text = CodeBlock.builder();
        for (int i = 0; i < components.size(); i++) {
            String component = components.get(i);
            String head = (i == 0 ? name + "[" : ", ") + component + "=";
            text.add(i == 0 ? "$L" : "\n+ $L", JavaText.literal(head));
            if (secrets.contains(component)) {
                text.add(" + $T.mask($L)", TypeNames.className(RuntimeTypes.SECRETS), component);
            } else {
                text.add(" + $L", component);
            }
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(STRING)
                .addStatement("return $L\n+ \"]\"", text.build())
                .build();
    }
}

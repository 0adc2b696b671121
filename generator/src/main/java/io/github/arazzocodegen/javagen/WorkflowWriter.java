package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.plan.RuntimeTypes;
import io.github.arazzocodegen.plan.WorkflowPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Constant;
import io.github.arazzocodegen.plan.WorkflowPlan.StepPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a workflow. */
public final class WorkflowWriter {

    /** The API level of the runtime that generated classes need; see the runtime's class of that name. */
    private static final int API_LEVEL = 1;

    /** Where a further line of a field starts. */
    private static final int INDENT = 12;

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName OPTIONS = TypeNames.className(RuntimeTypes.WORKFLOW_OPTIONS);

    private final WorkflowPlan plan;
    private final ClassName type;

    private WorkflowWriter(WorkflowPlan plan) {
        this.plan = plan;
        this.type = TypeNames.className(plan.type());
    }

    /** The file of the workflow's class. */
    public static JavaSource write(WorkflowPlan plan) {
        return JavaSource.of(plan.type(), new WorkflowWriter(plan).type());
    }

    private TypeSpec type() {
        TypeSpec.Builder built = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(TypeNames.NULL_MARKED)
                .addJavadoc("$L", javadoc())
                .addField(FieldSpec.builder(STRING, "WORKFLOW_ID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", JavaText.literal(plan.workflowId()))
                        .build());
        plan.constants().forEach(constant -> built.addField(constant(constant)));
        List<Variable> fields = new ArrayList<>(plan.apis());
        fields.add(new Variable("options", RuntimeTypes.WORKFLOW_OPTIONS, false, ""));
        for (Variable field : fields) {
            built.addField(FieldSpec.builder(TypeNames.typeName(field), field.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        built.addMethod(defaultConstructor()).addMethod(constructor(fields));
        new RunWriter(plan).write().forEach(built::addMethod);
        for (StepPlan step : plan.steps()) {
            StepWriter.write(step, plan.type()).forEach(built::addMethod);
        }
        if (plan.inputs() != null) {
            built.addType(InputsWriter.write(plan.inputs(), plan.type()));
        }
        for (StepPlan step : plan.steps()) {
            built.addType(Records.write(step.result(), Modifier.PUBLIC).build());
        }
        return built.addType(OutputsWriter.write(plan.outputs(), plan.type())).build();
    }

    private FieldSpec constant(Constant constant) {
        TypeName constantType = TypeNames.typeName(constant.type());
        ExpressionLayout layout = new ExpressionLayout(plan.type().qualifiedName());
        String head = "    private static final " + layout.shown(constant.type()) + " " + constant.name() + " = ";
        return FieldSpec.builder(constantType, constant.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(layout.lay(constant.value(), head.length(), INDENT))
                .build();
    }

    private String javadoc() {
        List<String> lines = new ArrayList<>(Javadocs.lines(plan.summary(), plan.description()));
        lines.add("");
        lines.add("<pre>");
        plan.flow().forEach(line -> lines.add(JavaText.preformatted(line)));
        lines.add("</pre>");
        lines.add("");
        List<String> notes =
                Javadocs.lines("Immutable and safe for use by any number of threads. Generated from workflow '"
                        + plan.workflowId() + "': change that, not this.");
        lines.add("<p>" + String.join("\n", notes));
        return String.join("\n", lines).strip();
    }

    private MethodSpec defaultConstructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        List<String> names = new ArrayList<>();
        for (Variable api : plan.apis()) {
            constructor.addParameter(TypeNames.typeName(api), api.name());
            names.add(api.name());
        }
        names.add("");
        return constructor
                .addStatement("this($L$T.defaults())", String.join(", ", names), OPTIONS)
                .build();
    }

    private MethodSpec constructor(List<Variable> fields) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        fields.forEach(field -> constructor.addParameter(TypeNames.typeName(field), field.name()));
        constructor.addStatement("$T.require($L, WORKFLOW_ID)", TypeNames.className(RuntimeTypes.API_LEVEL), API_LEVEL);
        fields.forEach(field -> constructor.addStatement("this.$1L = $1L", field.name()));
        return constructor.build();
    }
}

package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.plan.JavaExpr;
import io.github.arazzocodegen.plan.JavaStatement;
import io.github.arazzocodegen.plan.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder of a record of inputs that has many components. */
final class InputBuilderWriter {

    private final JavaType record;
    private final JavaType builder;
    private final ClassName builderName;
    private final List<Component> components;
    private final int nesting;

    /** @param nesting how many types the record is nested in */
    InputBuilderWriter(JavaType record, List<Component> components, int nesting) {
        this.record = record;
        this.builder = record.nested("Builder");
        this.builderName = TypeNames.className(builder);
        this.components = components;
        this.nesting = nesting;
    }

    /** Adds the builder, and the methods that give one. */
    void write(TypeSpec.Builder to) {
        JavaExpr made = new JavaExpr.New(builder, false, List.of());
        to.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderName)
                .addJavadoc("A builder that has nothing but defaults.")
                .addCode(body(new JavaStatement.Return(made), nesting))
                .build());
        JavaExpr copy = made;
        for (Component component : components) {
            copy = copy.call(component.name(), JavaExpr.name(component.name()));
        }
        to.addMethod(MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builderName)
                .addJavadoc("A builder that has these values.")
                .addCode(body(new JavaStatement.Return(copy), nesting))
                .build());
        to.addType(type());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builderName)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds $L.", record.simpleName().equals("Inputs") ? "inputs" : "the object");
        for (Component component : components) {
            type.addField(
                    FieldSpec.builder(InputRecordWriter.typeName(component, true), component.name(), Modifier.PRIVATE)
                            .build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        components.forEach(component -> type.addMethod(setter(component)));
        return type.addMethod(build()).build();
    }

    private MethodSpec setter(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(builderName)
                .addJavadoc("$L", doc(component))
                .addParameter(InputRecordWriter.parameter(component, !component.required()))
                .addStatement("this.$1L = $1L", component.name())
                .addStatement("return this")
                .build();
    }

    private static String doc(Component component) {
        String text = "Sets '" + component.input() + "'";
        return JavaText.oneLine(
                component.required()
                        ? text + ", which is required."
                        : text + "; null for none given"
                                + (component.defaultValue() == null ? "." : ", which is its default."));
    }

    private MethodSpec build() {
        List<JavaExpr> arguments = components.stream()
                .map(component -> component.required()
                        ? InputRecordWriter.required(component)
                        : InputRecordWriter.orDefault(component))
                .toList();
        JavaExpr made = new JavaExpr.New(record, false, arguments);
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.className(record))
                .addJavadoc(
                        "$L, checked.\n\n@throws $T if one that is required is not given, or one is not as it must be",
                        record.simpleName().equals("Inputs") ? "The inputs" : "The object",
                        TypeNames.className(RuntimeTypes.INVALID_INPUT))
                .addCode(body(new JavaStatement.Return(made), nesting + 1))
                .build();
    }

    private CodeBlock body(JavaStatement statement, int depth) {
        return StatementWriter.methodBody(List.of(statement), record, depth);
    }
}

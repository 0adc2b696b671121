package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.plan.InputsPlan.EnumConstant;
import io.github.arazzocodegen.plan.InputsPlan.NestedEnum;
import javax.lang.model.element.Modifier;

/** Writes the enums of inputs: their {@code toString} is the value on the wire, as it is of the client's enums. */
final class NestedEnums {

    private static final ClassName STRING = ClassName.get(String.class);

    private NestedEnums() {}

    static TypeSpec write(NestedEnum plan, ClassName enclosing) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(enclosing.nestedClass(plan.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L",
                        String.join(
                                "\n",
                                Javadocs.lines(
                                        plan.description().isBlank()
                                                ? "The values of an input."
                                                : plan.description())));
        for (EnumConstant constant : plan.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", JavaText.literal(constant.value()))
                            .build());
        }
        return type.addField(FieldSpec.builder(STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addJavadoc("The value as documents and servers write it.")
                        .addAnnotation(NestedJson.VALUE)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(STRING)
                        .addStatement("return value")
                        .build())
                .build();
    }
}

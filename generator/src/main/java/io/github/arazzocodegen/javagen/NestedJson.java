package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.plan.InputsPlan.Component;

/** How records and enums within the inputs are written as JSON: by the names of the document, without what is absent. */
final class NestedJson {

    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation";
    private static final ClassName INCLUDE = ClassName.get(ANNOTATIONS, "JsonInclude");

    static final AnnotationSpec PRESENT_ONLY = AnnotationSpec.builder(INCLUDE)
            .addMember("value", "$T.Include.NON_NULL", INCLUDE)
            .build();

    static final AnnotationSpec VALUE =
            AnnotationSpec.builder(ClassName.get(ANNOTATIONS, "JsonValue")).build();

    private NestedJson() {}

    /** The component of a record, with its name in the document where that is no Java name. */
    static ParameterSpec named(ParameterSpec parameter, Component component) {
        if (component.input().equals(component.name())) {
            return parameter;
        }
        AnnotationSpec property = AnnotationSpec.builder(ClassName.get(ANNOTATIONS, "JsonProperty"))
                .addMember("value", "$L", JavaText.literal(component.input()))
                .build();
        return parameter.toBuilder().addAnnotation(property).build();
    }
}

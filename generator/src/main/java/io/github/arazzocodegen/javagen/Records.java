package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.RuntimeTypes;
import io.github.arazzocodegen.plan.WorkflowPlan.RecordPlan;
import io.github.arazzocodegen.plan.WorkflowPlan.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the records of results and outputs. */
final class Records {

    private static final ClassName STRING = ClassName.get(String.class);

    private Records() {}

    /**
     * A component.
     *
     * @param secret whether nobody may see its value
     */
    record Part(String name, JavaType type, boolean secret) {

        /** The method of {@code Secrets} by which {@code toString} shows it; an empty text where it is shown as it is. */
        String shownBy() {
            return secret ? "mask" : isPlain(type) ? "shown" : "";
        }

        /** Whether values of a type are plain JSON, in which members may be secret. */
        private static boolean isPlain(JavaType type) {
            String name = type.qualifiedName();
            return name.equals("java.lang.Object")
                    || name.equals("java.util.Map")
                    || (name.equals("java.util.List")
                            && isPlain(type.arguments().get(0)));
        }
    }

    /** @param modifiers those of a type nested in an interface must be told to JavaPoet, those in a class not */
    static TypeSpec.Builder write(RecordPlan plan, Modifier... modifiers) {
        TypeSpec.Builder record = TypeSpec.recordBuilder(plan.name())
                .addModifiers(modifiers)
                .addJavadoc("$L", javadoc(plan))
                .recordConstructor(constructor(plan.components()));
        List<Part> parts = plan.components().stream()
                .map(component -> new Part(
                        component.name(), component.type(), plan.secrets().contains(component.name())))
                .toList();
        toString(plan.name(), parts).ifPresent(record::addMethod);
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

    /**
     * A {@code toString} like the usual one, but for the components whose values nobody may see, or of plain values what
     * is in them; empty where the usual one will do.
     */
    static Optional<MethodSpec> toString(String name, List<Part> parts) {
        if (parts.stream().allMatch(part -> part.shownBy().isEmpty())) {
            return Optional.empty();
        }
        CodeBlock.Builder text = CodeBlock.builder();
        String before = name + "[";
        for (Part part : parts) {
            text.add(text.isEmpty() ? "$L" : "\n+ $L", JavaText.literal(before + part.name() + "="));
            before = ", ";
            if (part.shownBy().isEmpty()) {
                text.add(" + $L", part.name());
            } else {
                text.add(" + $T.$L($L)", TypeNames.className(RuntimeTypes.SECRETS), part.shownBy(), part.name());
            }
        }
        return Optional.of(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(STRING)
                .addStatement("return $L\n+ \"]\"", text.build())
                .build());
    }
}

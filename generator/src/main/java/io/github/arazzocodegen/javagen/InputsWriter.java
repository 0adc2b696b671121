package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.InputsPlan;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.plan.InputsPlan.Copy;
import io.github.arazzocodegen.plan.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the record {@code Inputs}: validated and copied when it is made, optional inputs set by {@code with…}. */
final class InputsWriter {

    private final InputsPlan plan;
    private final ClassName type;

    InputsWriter(InputsPlan plan, JavaType workflow) {
        this.plan = plan;
        this.type = TypeNames.className(workflow).nestedClass("Inputs");
    }

    TypeSpec write() {
        TypeSpec.Builder record = record("Inputs", plan.components())
                .addJavadoc("$L", javadoc("What the workflow is given.", plan.components()));
        record.addMethod(of());
        for (Component component : plan.components()) {
            if (!component.required()) {
                record.addMethod(with(component));
            }
        }
        plan.enums().forEach(nested -> record.addType(NestedEnums.write(nested, type)));
        for (InputsPlan.NestedRecord nested : plan.records()) {
            record.addType(record(nested.name(), nested.components())
                    .addAnnotation(NestedJson.PRESENT_ONLY)
                    .addJavadoc("$L", javadoc(describe(nested), nested.components()))
                    .build());
        }
        return record.build();
    }

    private static TypeSpec.Builder record(String name, List<Component> components) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Component component : components) {
            constructor.addParameter(
                    name.equals("Inputs") ? parameter(component) : NestedJson.named(parameter(component), component));
        }
        TypeSpec.Builder record =
                TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).recordConstructor(constructor.build());
        CodeBlock checks = checks(components);
        if (!checks.isEmpty()) {
            record.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addCode(checks)
                    .build());
        }
        List<String> secrets = components.stream()
                .filter(Component::secret)
                .map(Component::name)
                .toList();
        if (!secrets.isEmpty()) {
            record.addMethod(Records.toString(
                    name, components.stream().map(Component::name).toList(), secrets));
        }
        return record;
    }

    private static String describe(InputsPlan.NestedRecord nested) {
        return nested.description().isBlank() ? "An object within the inputs." : nested.description();
    }

    private static String javadoc(String description, List<Component> components) {
        List<String> lines = new ArrayList<>(Javadocs.lines(description));
        if (components.stream().anyMatch(component -> !component.description().isBlank())) {
            lines.add("");
        }
        for (Component component : components) {
            if (!component.description().isBlank()) {
                lines.add("@param " + component.name() + " " + JavaText.oneLine(component.description()));
            }
        }
        return String.join("\n", lines);
    }

    private static ParameterSpec parameter(Component component) {
        return ParameterSpec.builder(typeName(component, component.nullable()), component.name())
                .build();
    }

    private static TypeName typeName(Component component, boolean nullable) {
        return TypeNames.nullable(TypeNames.typeName(component.type()), nullable);
    }

    private static CodeBlock checks(List<Component> components) {
        CodeBlock.Builder checks = CodeBlock.builder();
        for (Component component : components) {
            if (!component.nullable()) {
                checks.addStatement(
                        "$T.required(WORKFLOW_ID, $L, $L)",
                        TypeNames.className(RuntimeTypes.CHECKS),
                        JavaText.literal(component.input()),
                        component.name());
            }
        }
        for (Component component : components) {
            if (component.copy() != Copy.NONE) {
                String method = component.copy() == Copy.LIST ? "list" : "map";
                checks.addStatement(
                        "$1L = $2T.$3L($1L)",
                        component.name(),
                        TypeNames.className(RuntimeTypes.COPIES),
                        component.nullable() ? method + "IfPresent" : method);
            }
        }
        return checks.build();
    }

    private MethodSpec of() {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addJavadoc("Inputs of which only the required ones are given; the others have their defaults.");
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : plan.components()) {
            if (component.required()) {
                of.addParameter(parameter(component));
            }
            arguments.add(component.required() ? CodeBlock.of("$L", component.name()) : fallback(component));
        }
        return of.addStatement("return new $T($L)", type, laidOut(arguments)).build();
    }

    /** The arguments on one line, or one a line where that would be too long. */
    private static CodeBlock laidOut(List<CodeBlock> arguments) {
        int width = arguments.stream()
                .mapToInt(argument -> argument.toString().length() + 2)
                .sum();
        return width < 60
                ? CodeBlock.join(arguments, ", ")
                : CodeBlock.builder()
                        .add("\n")
                        .add(CodeBlock.join(arguments, ",\n"))
                        .build();
    }

    private static CodeBlock fallback(Component component) {
        return component.defaultValue() == null
                ? CodeBlock.of("null")
                : new ExpressionWriter("").write(component.defaultValue()).code();
    }

    /** Null stands for an input that is not given: then it has its default again. */
    private MethodSpec with(Component changed) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : plan.components()) {
            arguments.add(component == changed ? value(component) : CodeBlock.of("$L", component.name()));
        }
        String name = changed.name();
        return MethodSpec.methodBuilder(changed.with())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc("$L", withDoc(changed))
                .addParameter(typeName(changed, true), name)
                .addStatement("return new $T($L)", type, laidOut(arguments))
                .build();
    }

    private static String withDoc(Component component) {
        String text = "These inputs with another '" + component.input() + "'; null for none given";
        return JavaText.oneLine(text + (component.defaultValue() == null ? "." : ", which is its default."));
    }

    private static CodeBlock value(Component component) {
        @Nullable CodeBlock fallback = component.defaultValue() == null ? null : fallback(component);
        return fallback == null
                ? CodeBlock.of("$L", component.name())
                : CodeBlock.of("$1L == null ? $2L : $1L", component.name(), fallback);
    }
}

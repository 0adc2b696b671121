package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.arazzocodegen.client.JavaText;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.plan.InputsPlan;
import io.github.arazzocodegen.plan.InputsPlan.Component;
import io.github.arazzocodegen.plan.InputsPlan.Copy;
import io.github.arazzocodegen.plan.JavaExpr;
import io.github.arazzocodegen.plan.JavaStatement;
import io.github.arazzocodegen.plan.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes a record of inputs: validated and copied when it is made, made by {@code of} of what must be given, and changed
 * by {@code with…}; where that is much, by a builder.
 */
final class InputRecordWriter {

    static final JavaExpr NULL = new JavaExpr.Constant("null");

    private final JavaType type;
    private final ClassName className;
    private final List<Component> components;
    private final int nesting;

    /** @param nesting how many types it is nested in */
    InputRecordWriter(JavaType type, List<Component> components, int nesting) {
        this.type = type;
        this.className = TypeNames.className(type);
        this.components = components;
        this.nesting = nesting;
    }

    /** @param json whether it is also read and written as JSON, by the names of the document */
    TypeSpec.Builder write(String description, boolean json) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Component component : components) {
            ParameterSpec parameter = parameter(component, component.nullable());
            constructor.addParameter(json ? NestedJson.named(parameter, component) : parameter);
        }
        TypeSpec.Builder record = TypeSpec.recordBuilder(className)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", javadoc(description))
                .recordConstructor(constructor.build());
        List<JavaStatement> checks = checks();
        if (!checks.isEmpty()) {
            record.addMethod(method(MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC), checks));
        }
        List<Records.Part> parts = components.stream()
                .map(component -> new Records.Part(component.name(), component.type(), component.secret()))
                .toList();
        Records.toString(type.simpleName(), parts).ifPresent(record::addMethod);
        if (InputsPlan.hasOf(components)) {
            record.addMethod(of());
        }
        boolean builder = InputsPlan.hasBuilder(components);
        for (Component component : components) {
            if (!component.required()) {
                record.addMethod(with(component, builder));
            }
        }
        if (builder) {
            new InputBuilderWriter(type, components, nesting).write(record);
        }
        return record;
    }

    private String javadoc(String description) {
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

    static ParameterSpec parameter(Component component, boolean nullable) {
        return ParameterSpec.builder(typeName(component, nullable), component.name())
                .build();
    }

    static TypeName typeName(Component component, boolean nullable) {
        return TypeNames.nullable(TypeNames.typeName(component.type()), nullable);
    }

    /** Defaults and what is required first, then copies, so that nobody changes what was checked, then limits. */
    private List<JavaStatement> checks() {
        List<JavaStatement> checks = new ArrayList<>();
        for (Component component : components) {
            if (component.defaultValue() != null) {
                checks.add(new JavaStatement.Assign(component.name(), orDefault(component)));
            } else if (!component.nullable()) {
                checks.add(new JavaStatement.Do(required(component)));
            }
        }
        for (Component component : components) {
            if (component.copy() != Copy.NONE) {
                String method =
                        (component.copy() == Copy.LIST ? "list" : "map") + (component.nullable() ? "IfPresent" : "");
                JavaExpr copy =
                        new JavaExpr.StaticCall(RuntimeTypes.COPIES, method, List.of(JavaExpr.name(component.name())));
                checks.add(new JavaStatement.Assign(component.name(), copy));
            }
        }
        for (Component component : components) {
            if (component.check() != null) {
                checks.add(new JavaStatement.Do(component.check()));
            }
        }
        return checks;
    }

    static JavaExpr required(Component component) {
        return new JavaExpr.StaticCall(
                RuntimeTypes.CHECKS,
                "required",
                List.of(
                        JavaExpr.name("WORKFLOW_ID"),
                        new JavaExpr.Text(component.input()),
                        JavaExpr.name(component.name())));
    }

    /** The value of a component, or where that is null its default if there is one. */
    static JavaExpr orDefault(Component component) {
        JavaExpr value = JavaExpr.name(component.name());
        return component.defaultValue() == null
                ? value
                : new JavaExpr.Conditional(new JavaExpr.Binary("==", value, NULL), component.defaultValue(), value);
    }

    private MethodSpec of() {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(className)
                .addJavadoc("$L", ofDoc());
        components.stream().filter(Component::required).forEach(c -> of.addParameter(parameter(c, false)));
        return method(
                of,
                returnNew(component -> component.required()
                        ? JavaExpr.name(component.name())
                        : component.defaultValue() == null ? NULL : component.defaultValue()));
    }

    private String ofDoc() {
        if (components.stream().noneMatch(Component::required)) {
            return type.simpleName() + " of which none is given: all have their defaults.";
        }
        return components.stream().allMatch(Component::required)
                ? type.simpleName() + ", all of which are required."
                : type.simpleName() + " with only what is required; the rest has its defaults.";
    }

    private List<JavaStatement> returnNew(Function<Component, JavaExpr> argument) {
        List<JavaExpr> arguments = components.stream().map(argument).toList();
        return List.of(new JavaStatement.Return(new JavaExpr.New(type, false, arguments)));
    }

    /** Null stands for an input that is not given: then it has its default again. */
    private MethodSpec with(Component changed, boolean builder) {
        MethodSpec.Builder with = MethodSpec.methodBuilder(changed.with())
                .addModifiers(Modifier.PUBLIC)
                .returns(className)
                .addJavadoc("$L", withDoc(changed))
                .addParameter(parameter(changed, true));
        if (builder) {
            JavaExpr built = new JavaExpr.OwnCall("toBuilder", List.of())
                    .call(changed.name(), JavaExpr.name(changed.name()))
                    .call("build");
            return method(with, List.of(new JavaStatement.Return(built)));
        }
        return method(
                with,
                returnNew(component -> component == changed ? orDefault(component) : JavaExpr.name(component.name())));
    }

    private String withDoc(Component component) {
        String these = type.simpleName().equals("Inputs") ? "These inputs" : "This object";
        String text = these + " with another '" + component.input() + "'; null for none given";
        return JavaText.oneLine(text + (component.defaultValue() == null ? "." : ", which is its default."));
    }

    private MethodSpec method(MethodSpec.Builder method, List<JavaStatement> body) {
        return method.addCode(StatementWriter.methodBody(body, type, nesting)).build();
    }
}

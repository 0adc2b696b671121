package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientProperty;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compiles what a request sends: parameter values and payloads, as values of the client's types. */
final class ValueCompiler {

    private static final JavaExpr STEP = JavaExpr.name("step");
    private static final ClientType STRING = new ClientType.Scalar(JavaType.lang("String"));

    private final ReferenceCompiler references;
    private final Function<Reference.StepOutput, Absence> absences;
    private final Converter converter;
    private final Function<JavaType, InputDefaults.@Nullable NestedType> records;

    /**
     * @param absences says how outputs of steps may be missing
     * @param clientPackage gives the package of the client that sends
     */
    ValueCompiler(
            ReferenceCompiler references,
            Function<Reference.StepOutput, Absence> absences,
            Supplier<String> clientPackage) {
        this(references, absences, new Converter(clientPackage, ValueGuard.OF_STEP), type -> null);
    }

    private ValueCompiler(
            ReferenceCompiler references,
            Function<Reference.StepOutput, Absence> absences,
            Converter converter,
            Function<JavaType, InputDefaults.@Nullable NestedType> records) {
        this.references = references;
        this.absences = absences;
        this.converter = converter;
        this.records = records;
    }

    /** The same for values of another workflow's inputs, which have records where a client has models. */
    ValueCompiler forInputs(InputsPlanner inputs) {
        return new ValueCompiler(references, absences, converter, inputs::nested);
    }

    /**
     * The value for a place of a request.
     *
     * @param required whether the place needs a value: then what may be null fails the step before the request
     */
    JavaExpr compile(TypedValue value, ClientType target, boolean required, Scope scope) {
        if (value instanceof TypedValue.Literal literal) {
            return literal(literal, target, scope);
        }
        if (value instanceof TypedValue.Of of) {
            return reference(of.reference(), target, required, scope);
        }
        if (value instanceof TypedValue.Template template) {
            JavaValue text = new JavaValue(text(template, TextEscape.NONE, scope), STRING, false);
            return converter.convert(text, target, "the text", scope).expression();
        }
        if (value instanceof TypedValue.Array array) {
            return array(array, target, scope);
        }
        if (value instanceof TypedValue.Replaced replaced) {
            return replaced(replaced, target, scope);
        }
        return object((TypedValue.Object) value, target, scope);
    }

    private JavaExpr literal(TypedValue.Literal literal, ClientType target, Scope scope) {
        boolean structured = target instanceof ClientType.Model || target instanceof ClientType.MapOf;
        if (literal.node().value() != null && (target.equals(ClientType.FILE) || target.equals(ClientType.BYTES))) {
            JavaExpr text = new JavaExpr.Text(literal.node().text());
            return converter
                    .convert(new JavaValue(text, STRING, false), target, "the text", scope)
                    .expression();
        }
        return structured && literal.node().value() != null
                ? viaJson(Literals.compile(literal.node(), Environment.UNTYPED), target, scope)
                : Literals.compile(literal.node(), target);
    }

    private JavaExpr reference(Reference reference, ClientType target, boolean required, Scope scope) {
        JavaValue value = references.compile(reference, scope);
        boolean ofStep = reference instanceof Reference.StepOutput;
        if (value.nullable() && (required || ofStep)) {
            value = reference instanceof Reference.StepOutput output && !required
                    ? ifItRan(value, output)
                    : present(value, reference);
            if (!value.type().javaType().equals(target.javaType())) {
                value = scope.local(LocalNames.of(reference), value);
            }
        }
        return converter.convert(value, target, reference.text(), scope).expression();
    }

    private static JavaValue present(JavaValue value, Reference reference) {
        return new JavaValue(ValueGuard.OF_STEP.present(value.expression(), reference.text()), value.type(), false);
    }

    /** The output for a place that can do without: null where the step has not run, or where it is JSON null. */
    private JavaValue ifItRan(JavaValue value, Reference.StepOutput output) {
        Absence absence = absences.apply(output);
        JavaValue ran = output.pointer().isRoot() ? absence.ran() : value;
        if (absence.isNull() != null) {
            ran = new JavaValue(
                    STEP.call("presentOrNull", ran.expression(), absence.isNull(), new JavaExpr.Text(output.text())),
                    ran.type(),
                    true);
        } else if (ran.nullable()) {
            ran = present(ran, output);
        }
        return absence.result() == null
                ? ran
                : new JavaValue(absence.result().thenIfPresent(ran.expression()), ran.type(), true);
    }

    /** Whether a value is JSON null when the code runs, which is sent as such; null where it can't be. */
    private @Nullable JavaExpr isNull(TypedValue value) {
        return value instanceof TypedValue.Of of && of.reference() instanceof Reference.StepOutput output
                ? absences.apply(output).ranAndIsNull()
                : null;
    }

    private JavaExpr array(TypedValue.Array array, ClientType target, Scope scope) {
        ClientType element = target instanceof ClientType.ListOf list ? list.element() : Environment.UNTYPED;
        List<JavaExpr> elements = new ArrayList<>();
        array.elements().forEach(value -> elements.add(compile(value, element, true, scope)));
        if (elements.size() == 1 && JavaExprs.isByLambda(elements.get(0))) {
            JavaValue only = new JavaValue(elements.get(0), element, false);
            elements.set(0, scope.local("element", only).expression());
        }
        boolean hasNull = elements.contains(JavaExprs.NULL);
        JavaType type = JavaType.of("java.util", hasNull ? "Arrays" : "List");
        JavaExpr list = new JavaExpr.StaticCall(type, hasNull ? "asList" : "of", elements);
        return target instanceof ClientType.ListOf || target instanceof ClientType.Untyped
                ? list
                : viaJson(list, target, scope);
    }

    private JavaExpr object(TypedValue.Object object, ClientType target, Scope scope) {
        if (target instanceof ClientType.Model model) {
            InputDefaults.NestedType nested = records.apply(model.javaType());
            return nested == null ? model(object, model, scope) : record(object, model, nested, scope);
        }
        return json(object, target, scope);
    }

    /** A record within the inputs of a workflow; what has members that it lacks shows its type only in JSON. */
    private JavaExpr record(
            TypedValue.Object object, ClientType.Model model, InputDefaults.NestedType nested, Scope scope) {
        Map<String, TypedValue> members = new LinkedHashMap<>();
        for (TypedValue.Member member : object.members()) {
            if (!(member.key() instanceof TypedValue.Literal key)
                    || !nested.types().containsKey(key.node().text())) {
                return json(object, model, scope);
            }
            members.put(key.node().text(), member.value());
        }
        return RecordCalls.construct(model.javaType(), nested.components(), component -> {
            TypedValue value = members.get(component.input());
            ClientType type = nested.types().get(component.input());
            return value == null || type == null || isNullLiteral(value)
                    ? null
                    : compile(value, type, component.required(), scope);
        });
    }

    private JavaExpr json(TypedValue.Object object, ClientType target, Scope scope) {
        JavaExpr built = new JavaExpr.New(RuntimeTypes.JSON_OBJECT, false, List.of());
        for (TypedValue.Member member : object.members()) {
            JavaExpr key = compile(member.key(), STRING, true, scope);
            JavaExpr value = compile(member.value(), Environment.UNTYPED, false, scope);
            JavaExpr isNull = isNull(member.value());
            boolean mayBeLeftOut = member.value() instanceof TypedValue.Of;
            built = isNull == null
                    ? built.call(mayBeLeftOut ? "withIfPresent" : "with", key, value)
                    : built.call("withIfPresentOrNull", key, value, isNull);
        }
        boolean asIs = target instanceof ClientType.Untyped
                || (target instanceof ClientType.MapOf map && map.value() instanceof ClientType.Untyped);
        return asIs ? built : viaJson(built, target, scope);
    }

    /** A payload in which the step sets values before it sends it, as JSON or as XML. */
    private JavaExpr replaced(TypedValue.Replaced replaced, ClientType target, Scope scope) {
        JavaExpr payload;
        if (replaced.xml()) {
            payload = replaced.payload() instanceof TypedValue.Template template
                    ? text(template, TextEscape.XML, scope)
                    : compile(replaced.payload(), STRING, true, scope);
        } else {
            payload = converter.plain(compile(replaced.payload(), Environment.UNTYPED, true, scope));
        }
        for (TypedValue.Replacement replacement : replaced.replacements()) {
            String method =
                    replaced.xml() ? "replaceXml" : mayBeLeftOut(replacement.value()) ? "replaceIfPresent" : "replace";
            payload = JavaExpr.name("step")
                    .call(
                            method,
                            payload,
                            new JavaExpr.Text(replacement.target()),
                            compile(replacement.value(), Environment.UNTYPED, replaced.xml(), scope));
        }
        return replaced.xml() || target instanceof ClientType.Untyped ? payload : viaJson(payload, target, scope);
    }

    /** Whether null stands for a value that is not there, never for JSON null. */
    private boolean mayBeLeftOut(TypedValue value) {
        return value instanceof TypedValue.Of && isNull(value) == null;
    }

    private JavaExpr viaJson(JavaExpr value, ClientType target, Scope scope) {
        JavaValue plain =
                new JavaValue(value, new ClientType.MapOf(RuntimeTypes.JSON_OBJECT, Environment.UNTYPED), false);
        return converter.convert(plain, target, "the payload", scope).expression();
    }

    private JavaExpr model(TypedValue.Object object, ClientType.Model model, Scope scope) {
        JavaExpr built = new JavaExpr.New(model.javaType(), false, List.of());
        List<Other> others = new ArrayList<>();
        Map<JavaExpr, JavaExpr> nulls = new LinkedHashMap<>();
        for (TypedValue.Member member : object.members()) {
            JavaExpr isNull = isNull(member.value());
            ClientProperty property = member.key() instanceof TypedValue.Literal key
                    ? model.properties().get(key.node().text())
                    : null;
            if (property != null
                    && !isNullLiteral(member.value())
                    && !isSentAsWritten(member.value(), property.type())) {
                JavaExpr value = compile(member.value(), property.type(), !property.nullableSetter(), scope);
                built = built.call(property.setter(), value);
                if (isNull != null && property.nullableSetter()) {
                    nulls.put(new JavaExpr.Text(property.name()), isNull);
                }
            } else {
                JavaExpr key = compile(member.key(), STRING, true, scope);
                others.add(new Other(
                        member.value() instanceof TypedValue.Of ? "propertyIfPresent" : "property",
                        key,
                        compile(member.value(), Environment.UNTYPED, false, scope)));
                if (isNull != null) {
                    nulls.put(key, isNull);
                }
            }
        }
        return others.isEmpty() && nulls.isEmpty() ? built : withOthers(built, model, others, nulls, scope);
    }

    /** A property that the client has no setter for. */
    private record Other(String setter, JavaExpr key, JavaExpr value) {}

    /** A text that looks like an expression and is none is sent as it is, where the client's type can't hold it too. */
    private static boolean isSentAsWritten(TypedValue value, ClientType type) {
        return value instanceof TypedValue.Literal literal && literal.looksLikeExpression() && !type.equals(STRING);
    }

    private static boolean isNullLiteral(TypedValue value) {
        return value instanceof TypedValue.Literal literal && literal.node().value() == null;
    }

    /** A model with properties that its schema lacks, or that are to be sent as null: the client keeps them apart. */
    private static JavaExpr withOthers(
            JavaExpr built, ClientType.Model model, List<Other> others, Map<JavaExpr, JavaExpr> nulls, Scope scope) {
        String name = scope.unused(JavaNames.lowerCamel(model.javaType().simpleName()));
        scope.add(new JavaStatement.Local(model.javaType(), name, built));
        others.forEach(other ->
                scope.add(new JavaStatement.Do(JavaExpr.name(name).call(other.setter(), other.key(), other.value()))));
        nulls.forEach((key, isNull) ->
                scope.add(new JavaStatement.Do(JavaExpr.name(name).call("nullIf", isNull, key))));
        return JavaExpr.name(name);
    }

    /** The text of a template; what expressions give is escaped. */
    JavaExpr text(TypedValue.Template template, TextEscape escape, Scope scope) {
        JavaExpr joined = null;
        for (TypedValue.Part part : template.parts()) {
            JavaExpr next = part instanceof TypedValue.Part.Embedded embedded
                    ? escape.apply(reference(embedded.reference(), STRING, true, scope))
                    : new JavaExpr.Text(((TypedValue.Part.Text) part).text());
            joined = joined == null ? next : new JavaExpr.Binary("+", joined, next);
        }
        return joined == null ? new JavaExpr.Text("") : joined;
    }
}

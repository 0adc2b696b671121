package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedCondition;
import io.github.arazzocodegen.types.TypedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles criteria of type {@code jsonpath} to plain Java where the types of the context allow it. */
final class TypedSelection {

    private static final Set<String> PLAIN = Set.of("String", "Boolean", "Integer", "Long", "BigDecimal", "BigInteger");

    private final CriterionEnvironment environment;
    private final ReferenceCompiler references;

    TypedSelection(CriterionEnvironment environment, ReferenceCompiler references) {
        this.environment = environment;
        this.references = references;
    }

    /** The condition; empty where the query has no typed form. Only if it has one anything is added to the scope. */
    Optional<JavaExpr> compile(TypedCondition.Selects selects, String text, Scope scope) {
        Reference context = selects.context();
        try {
            // What a context needs is declared where it is first read, so its type is looked at before.
            Scope aside = new Scope(List.of());
            condition(selects, text, typeOnly(context, aside), aside, new Constants());
            JavaValue value = references.compile(context, scope);
            return Optional.of(condition(selects, text, value, scope, environment.constants()));
        } catch (NoTypedForm e) {
            return Optional.empty();
        }
    }

    /**
     * What the query's parameters stand for. Where one may be missing the criterion can't be evaluated, which the runtime
     * tells the listener.
     */
    private List<TypedNode> arguments(TypedCondition.Selects selects, Scope scope) throws NoTypedForm {
        List<TypedNode> arguments = new ArrayList<>();
        for (TypedValue argument : selects.arguments()) {
            JavaValue value = OutputValues.compile(argument, references, scope);
            boolean plain = value.type() instanceof ClientType.Scalar scalar
                    && PLAIN.contains(scalar.javaType().simpleName());
            if (value.nullable() || !plain) {
                throw new NoTypedForm();
            }
            boolean once = value.expression() instanceof JavaExpr.Binary;
            JavaExpr read = once ? scope.local("wanted", value).expression() : value.expression();
            arguments.add(TypedNode.computed(List.of(), read, value.type()));
        }
        return arguments;
    }

    private JavaValue typeOnly(Reference context, Scope aside) throws NoTypedForm {
        if (!(context instanceof Reference.ResponseBody body)) {
            return references.compile(context, aside);
        }
        JavaValue root = new JavaValue(JavaExpr.name("body"), environment.bodyType(), false);
        return PointerCompiler.compile(root, body.pointer(), false, aside).orElseThrow(NoTypedForm::new);
    }

    /** A value that may be missing, or is asked for within lambda expressions, is the parameter of one itself. */
    private JavaExpr condition(
            TypedCondition.Selects selects, String text, JavaValue value, Scope scope, Constants constants)
            throws NoTypedForm {
        List<TypedNode> arguments = arguments(selects, scope);
        TypedQueryCompiler plain =
                new TypedQueryCompiler(root(value.expression(), value, selects), arguments, scope.inner(), constants);
        JavaExpr condition = plain.compile(selects.query().path().query());
        boolean once = value.expression() instanceof JavaExpr.Name || isAskedOnce(condition, value.expression());
        if (!value.nullable() && once && !plain.isRootInFilter() && !plain.hasMatches()) {
            return condition;
        }
        Scope names = scope.inner();
        String name = names.parameter("value");
        TypedQueryCompiler within =
                new TypedQueryCompiler(root(JavaExpr.name(name), value, selects), arguments, names, constants);
        JavaExpr test = within.compile(selects.query().path().query());
        String parameters = within.hasMatches() ? "(" + name + ", budget)" : name;
        return environment.criterion(text).call("holds", value.expression(), new JavaExpr.Lambda(parameters, test));
    }

    private static boolean isAskedOnce(JavaExpr condition, JavaExpr value) {
        if (condition instanceof JavaExpr.StaticCall any) {
            return any.method().equals("any") && any.arguments().get(0).equals(value);
        }
        return condition instanceof JavaExpr.Call call
                && call.target() instanceof JavaExpr.Call stream
                && stream.target().equals(value);
    }

    private static TypedNode root(JavaExpr expression, JavaValue value, TypedCondition.Selects selects) {
        Schema schema = selects.context().type().schema();
        return TypedNode.of(expression, value.type(), schema, TypedNode.Absence.NEVER);
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedCondition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles criteria of type {@code jsonpath} to plain Java where the types of the context allow it. */
final class TypedSelection {

    private final CriterionEnvironment environment;
    private final ReferenceCompiler references;

    TypedSelection(CriterionEnvironment environment, ReferenceCompiler references) {
        this.environment = environment;
        this.references = references;
    }

    /** The condition; empty where the query has no typed form. Only if it has one anything is added to the scope. */
    Optional<JavaExpr> compile(TypedCondition.Selects selects, String text, Scope scope) {
        if (!selects.arguments().isEmpty() || selects.query().legacy()) {
            return Optional.empty();
        }
        Reference context = selects.context();
        Schema schema = context.type().schema();
        try {
            // What a context needs is declared where it is first read, so its type is looked at before.
            Scope aside = new Scope(List.of());
            condition(selects, text, typeOnly(context, aside), schema, aside, new Constants());
            JavaValue value = references.compile(context, scope);
            return Optional.of(condition(selects, text, value, schema, scope, environment.constants()));
        } catch (NoTypedForm e) {
            return Optional.empty();
        }
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
            TypedCondition.Selects selects,
            String text,
            JavaValue value,
            @Nullable Schema schema,
            Scope scope,
            Constants constants)
            throws NoTypedForm {
        TypedQueryCompiler plain = compiler(value.expression(), value, schema, scope.inner(), constants);
        JavaExpr condition = plain.compile(selects.query().path().query());
        boolean once = value.expression() instanceof JavaExpr.Name || startsWithElements(value.type());
        if (!value.nullable() && once && !plain.isRootInFilter() && !plain.hasMatches()) {
            return condition;
        }
        Scope names = scope.inner();
        String name = names.unused("value");
        TypedQueryCompiler within = compiler(JavaExpr.name(name), value, schema, names, constants);
        JavaExpr test = within.compile(selects.query().path().query());
        String parameters = within.hasMatches() ? "(" + name + ", budget)" : name;
        return environment.criterion(text).call("holds", value.expression(), new JavaExpr.Lambda(parameters, test));
    }

    /** Then what it starts with is evaluated once. */
    private static boolean startsWithElements(ClientType type) {
        return type instanceof ClientType.ListOf;
    }

    private static TypedQueryCompiler compiler(
            JavaExpr root, JavaValue value, @Nullable Schema schema, Scope names, Constants constants) {
        return new TypedQueryCompiler(TypedNode.of(root, value.type(), schema, false), names, constants);
    }
}

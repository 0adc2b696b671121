package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientProperty;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.openapi.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a query in Java.
 *
 * @param guards what has to hold before the expression can be evaluated
 * @param nullable whether it may be null: then the node is not there, or JSON null, or of no value that the client knows
 */
record TypedNode(
        List<JavaExpr> guards,
        JavaExpr expression,
        ClientType type,
        @Nullable Schema schema,
        boolean nullable) {

    static TypedNode of(JavaExpr expression, ClientType type, @Nullable Schema schema, boolean nullable) {
        return new TypedNode(List.of(), expression, type, schema, nullable);
    }

    /** The guards, and that it is there itself. */
    List<JavaExpr> present() {
        if (!nullable) {
            return guards;
        }
        List<JavaExpr> all = new ArrayList<>(guards);
        all.add(new JavaExpr.Binary("!=", expression, JavaExprs.NULL));
        return all;
    }

    /** The member of this name. What it is called on is asked for twice, so it has to be a variable or getters. */
    TypedNode member(String name) throws NoTypedForm {
        if (type instanceof ClientType.MapOf map) {
            return new TypedNode(
                    guards,
                    JavaExpr.staticCall(RuntimeTypes.ELEMENTS, "get", expression, new JavaExpr.Text(name)),
                    map.value(),
                    schema == null ? null : schema.additionalProperties(),
                    true);
        }
        ClientProperty property =
                type instanceof ClientType.Model model ? model.properties().get(name) : null;
        if (property == null || (nullable && expression instanceof JavaExpr.StaticCall)) {
            throw new NoTypedForm();
        }
        return new TypedNode(
                present(),
                expression.call(property.getter()),
                property.type(),
                schema == null ? null : schema.properties().get(name),
                true);
    }

    /** The element of this index, from the end where it is negative. */
    TypedNode element(long index) throws NoTypedForm {
        if (!(type instanceof ClientType.ListOf list) || Math.abs(index) > Integer.MAX_VALUE) {
            throw new NoTypedForm();
        }
        JavaExpr element = JavaExpr.staticCall(
                RuntimeTypes.ELEMENTS,
                index < 0 ? "fromEnd" : "at",
                expression,
                new JavaExpr.Constant(Long.toString(Math.abs(index))));
        return new TypedNode(guards, element, list.element(), items(), true);
    }

    /** What each element of it, or each value of a map, is under a name. */
    TypedNode each(String name) throws NoTypedForm {
        if (type instanceof ClientType.ListOf list) {
            return of(JavaExpr.name(name), list.element(), items(), true);
        }
        if (type instanceof ClientType.MapOf map) {
            Schema values = schema == null ? null : schema.additionalProperties();
            return of(JavaExpr.name(name), map.value(), values, true);
        }
        throw new NoTypedForm();
    }

    /** Its elements, or the values of a map, as a collection. */
    JavaExpr elements() {
        return type instanceof ClientType.MapOf ? expression.call("values") : expression;
    }

    private @Nullable Schema items() {
        return schema == null ? null : schema.items();
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientProperty;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of a query in Java.
 *
 * @param guards what has to hold before the expression can be evaluated
 * @param schema null where there is none, as for what is computed
 * @param absence what null stands for
 * @param stable how it is written where something is called on it; null where the expression itself will do
 */
record TypedNode(
        List<JavaExpr> guards,
        JavaExpr expression,
        ClientType type,
        @Nullable Schema schema,
        Absence absence,
        @Nullable TypedNode stable) {

    /**
     * What null stands for in an expression's value, if the data is as its schema says: nothing is there, or JSON null.
     * Data that is not may have null where the schema has none; this counts as if nothing was there.
     *
     * @param possible whether the value may be null at all
     */
    record Absence(boolean possible, boolean nothing, boolean jsonNull) {

        static final Absence NEVER = new Absence(false, false, false);
        static final Absence NOTHING = new Absence(true, true, false);

        static Absence of(boolean nothing, @Nullable Schema schema) {
            boolean jsonNull =
                    schema == null || schema.nullable() || schema.types().isEmpty();
            return new Absence(true, nothing, jsonNull);
        }
    }

    static TypedNode of(JavaExpr expression, ClientType type, @Nullable Schema schema, Absence absence) {
        return new TypedNode(List.of(), expression, type, schema, absence, null);
    }

    /** A value that is computed where the guards hold, and is then there. */
    static TypedNode computed(List<JavaExpr> guards, JavaExpr expression, ClientType type) {
        return new TypedNode(guards, expression, type, null, Absence.NEVER, null);
    }

    /** The guards, and that it is there itself, and not null. What costs more than a getter is not asked for twice. */
    List<JavaExpr> present() throws NoTypedForm {
        if (!absence.possible()) {
            return guards;
        }
        if (expression instanceof JavaExpr.StaticCall) {
            throw new NoTypedForm();
        }
        List<JavaExpr> all = new ArrayList<>(guards);
        all.add(new JavaExpr.Binary("!=", expression, JavaExprs.NULL));
        return all;
    }

    /** That it is there, if it is null too. */
    JavaExpr exists() throws NoTypedForm {
        if (stable != null) {
            return JavaExprs.join("&&", stable.guards());
        }
        if (absence.jsonNull() && absence.nothing()) {
            throw new NoTypedForm();
        }
        return JavaExprs.join("&&", absence.jsonNull() ? guards : present());
    }

    /** That JSON null is there. */
    JavaExpr isNull() throws NoTypedForm {
        if (stable != null) {
            return stable.isNull();
        }
        if (!absence.jsonNull()) {
            return JavaExprs.FALSE;
        }
        List<JavaExpr> all = new ArrayList<>(List.of(exists()));
        all.add(new JavaExpr.Binary("==", expression, JavaExprs.NULL));
        return JavaExprs.join("&&", all);
    }

    /** The value, null where the guards do not hold. */
    JavaExpr value() {
        return guards.isEmpty()
                ? expression
                : new JavaExpr.Conditional(JavaExprs.join("&&", guards), expression, JavaExprs.NULL);
    }

    /** Whether the schema says of which one type it is, so that it has nothing that this type has not. */
    boolean isDecided() {
        return schema == null
                ? !(type instanceof ClientType.Untyped)
                : schema.types().size() == 1 && !schema.isUnion() && !(type instanceof ClientType.Untyped);
    }

    /** Whether an object has the members alone that its schema names. */
    boolean isClosed() {
        return schema != null
                && schema.additionalProperties() == null
                && (isFalse(schema.keyword("additionalProperties"))
                        || isFalse(schema.keyword("unevaluatedProperties")));
    }

    private static boolean isFalse(@Nullable ScalarNode keyword) {
        return keyword != null && Boolean.FALSE.equals(keyword.value());
    }

    /** The names of the members that an object's schema has. */
    Set<String> names() {
        return schema == null ? Set.of() : schema.properties().keySet();
    }

    /** The member of this name; null if there can't be one. */
    @Nullable
    TypedNode member(String name) throws NoTypedForm {
        if (type instanceof ClientType.MapOf map) {
            Schema values = schema == null ? null : schema.additionalProperties();
            return child(List.of(), "get", new JavaExpr.Text(name), map.value(), values);
        }
        if (!(type instanceof ClientType.Model model)) {
            return none();
        }
        ClientProperty property = model.properties().get(name);
        if (property == null) {
            return undeclared(name);
        }
        TypedNode target = target();
        boolean optional = schema == null || !schema.required().contains(name);
        Schema member = schema == null ? null : schema.properties().get(name);
        return new TypedNode(
                target.present(),
                target.expression.call(property.getter()),
                property.type(),
                member,
                Absence.of(optional, member),
                null);
    }

    /** A member for which the client has no property: it keeps it as a plain JSON value. */
    private @Nullable TypedNode undeclared(String name) throws NoTypedForm {
        if (isClosed() && !names().contains(name)) {
            return null;
        }
        TypedNode target = target();
        JavaExpr others = target.expression.call("additionalProperties");
        JavaExpr key = new JavaExpr.Text(name);
        return TypedNode.of(others, Environment.UNTYPED, null, Absence.NEVER)
                .withGuards(target.present())
                .child(List.of(), "get", key, Environment.UNTYPED, null);
    }

    TypedNode withGuards(List<JavaExpr> others) {
        return new TypedNode(others, expression, type, schema, absence, stable);
    }

    /** The element of this index, from the end where it is negative; null if there can't be one. */
    @Nullable
    TypedNode element(long index) throws NoTypedForm {
        if (!(type instanceof ClientType.ListOf list)) {
            return none();
        }
        if (Math.abs(index) > Integer.MAX_VALUE) {
            return null;
        }
        JavaExpr size = target().expression.call("size");
        JavaExpr number = new JavaExpr.Constant(Long.toString(Math.abs(index)));
        JavaExpr there = index == 0 || index == -1
                ? new JavaExpr.Not(target().expression.call("isEmpty"))
                : new JavaExpr.Binary(index < 0 ? ">=" : ">", size, number);
        return child(List.of(there), index < 0 ? "fromEnd" : "at", number, list.element(), items());
    }

    /** A child that a method of {@code Elements} gives, and null where there is none. */
    private TypedNode child(
            List<JavaExpr> there, String method, JavaExpr key, ClientType childType, @Nullable Schema childSchema)
            throws NoTypedForm {
        TypedNode target = target();
        List<JavaExpr> known = new ArrayList<>(target.present());
        known.addAll(method.equals("get") ? List.of(target.expression.call("containsKey", key)) : there);
        JavaExpr direct = target.expression.call(
                "get", method.equals("fromEnd") ? new JavaExpr.Binary("-", target.expression.call("size"), key) : key);
        TypedNode ofKnown = new TypedNode(known, direct, childType, childSchema, Absence.of(false, childSchema), null);
        JavaExpr safe = method.equals("get") && !absence.possible()
                ? direct
                : JavaExpr.staticCall(RuntimeTypes.ELEMENTS, method, expression, key);
        return new TypedNode(guards, safe, childType, childSchema, Absence.of(true, childSchema), ofKnown);
    }

    /** How it is written where something is called on it, which may be more than once. */
    TypedNode target() {
        return stable == null ? this : stable;
    }

    /** What each element of it, or each value of a map, is under a name; null if it has none. */
    @Nullable
    TypedNode each(String name) throws NoTypedForm {
        if (type instanceof ClientType.ListOf list) {
            return each(name, list.element(), items());
        }
        return type instanceof ClientType.MapOf map
                ? each(name, map.value(), schema == null ? null : schema.additionalProperties())
                : none();
    }

    /** That it is not null is asked once for all that is asked of it, see {@link TypedElements}. */
    private static TypedNode each(String name, ClientType type, @Nullable Schema schema) {
        Absence absence = Absence.of(false, schema);
        return of(JavaExpr.name(name), type, schema, absence.jsonNull() ? absence : Absence.NEVER);
    }

    private @Nullable TypedNode none() throws NoTypedForm {
        if (!isDecided() || type instanceof ClientType.Model) {
            throw new NoTypedForm();
        }
        return null;
    }

    /** Its elements, or the values of a map, as a collection. */
    JavaExpr elements() {
        JavaExpr of = target().expression;
        return type instanceof ClientType.MapOf ? of.call("values") : of;
    }

    private @Nullable Schema items() {
        return schema == null ? null : schema.items();
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes out what is asked of each element of an array, or of each value of a map. */
final class TypedElements {

    private final Scope names;

    TypedElements(Scope names) {
        this.names = names;
    }

    /** What is written for one element. */
    interface OfElement {
        JavaExpr compile(TypedNode element) throws NoTypedForm;
    }

    /** Makes what is written for an element that is there something that can be asked of null too. */
    private interface Guard {
        JavaExpr guarded(JavaExpr present, JavaExpr compiled);
    }

    /** Whether a test holds for an element; of what has none it does not. */
    JavaExpr any(TypedNode node, OfElement test) throws NoTypedForm {
        String name = names.parameter(name(node));
        TypedNode element = node.each(name);
        JavaExpr compiled = element == null ? JavaExprs.FALSE : test.compile(element);
        if (element == null || compiled.equals(JavaExprs.FALSE)) {
            return JavaExprs.FALSE;
        }
        JavaExpr.Lambda lambda = new JavaExpr.Lambda(name, compiled);
        if (!compiled.equals(JavaExprs.TRUE) && !element.absence().possible()) {
            List<JavaExpr> all = new ArrayList<>(node.target().guards());
            all.add(JavaExpr.staticCall(
                    RuntimeTypes.ELEMENTS, "any", node.target().expression(), lambda));
            return JavaExprs.join("&&", all);
        }
        return guarded(
                node,
                lambda.body().equals(JavaExprs.TRUE)
                        ? new JavaExpr.Not(node.target().expression().call("isEmpty"))
                        : node.elements().call("stream").call("anyMatch", lambda));
    }

    /** How many things there are below all elements. */
    JavaExpr sum(TypedNode node, OfElement count) throws NoTypedForm {
        JavaExpr.Lambda lambda = lambda(node, count, TypedCounts::where);
        if (lambda == null || lambda.body().equals(TypedCounts.ZERO)) {
            return TypedCounts.ZERO;
        }
        JavaExpr sum;
        if (lambda.body().equals(TypedCounts.ONE)) {
            sum = node.target().expression().call("size");
        } else if (lambda.body() instanceof JavaExpr.Conditional conditional
                && conditional.whenTrue().equals(TypedCounts.ONE)
                && conditional.whenFalse().equals(TypedCounts.ZERO)) {
            sum = node.elements()
                    .call("stream")
                    .call("filter", new JavaExpr.Lambda(lambda.parameter(), conditional.condition()))
                    .call("count");
        } else {
            sum = node.elements().call("stream").call("mapToLong", lambda).call("sum");
        }
        JavaExpr present = JavaExprs.join("&&", node.target().present());
        return present.equals(JavaExprs.TRUE) ? sum : new JavaExpr.Conditional(present, sum, TypedCounts.ZERO);
    }

    /** The only element for which a test holds. */
    @Nullable
    TypedNode only(TypedNode node, OfElement test) throws NoTypedForm {
        JavaExpr.Lambda lambda = lambda(node, test, JavaExprs::and);
        TypedNode element = node.each("element");
        if (lambda == null || element == null || element.absence().jsonNull()) {
            throw new NoTypedForm();
        }
        List<JavaExpr> arguments = new ArrayList<>(List.of(node.elements()));
        if (!lambda.body().equals(JavaExprs.TRUE)) {
            arguments.add(lambda);
        }
        JavaExpr only = new JavaExpr.StaticCall(RuntimeTypes.ELEMENTS, "only", arguments);
        return TypedNode.of(only, element.type(), element.schema(), TypedNode.Absence.NOTHING)
                .withGuards(node.target().present());
    }

    private static JavaExpr guarded(TypedNode node, JavaExpr test) throws NoTypedForm {
        List<JavaExpr> all = new ArrayList<>(node.target().present());
        all.add(test);
        return JavaExprs.join("&&", all);
    }

    /** That an element is not null is asked before all else: a response may have one where its schema has none. */
    private JavaExpr.@Nullable Lambda lambda(TypedNode node, OfElement body, Guard guard) throws NoTypedForm {
        String name = names.parameter(name(node));
        TypedNode element = node.each(name);
        if (element == null) {
            return null;
        }
        JavaExpr compiled = body.compile(element);
        boolean asked = !element.absence().possible() && JavaExprs.isAsked(compiled, element.expression());
        JavaExpr present = new JavaExpr.Binary("!=", element.expression(), JavaExprs.NULL);
        if (!asked) {
            return new JavaExpr.Lambda(name, compiled);
        }
        return new JavaExpr.Lambda(name, guard.guarded(present, compiled));
    }

    /** The element's type, where that is a model, else its property in the singular. */
    private static String name(TypedNode node) {
        if (node.type() instanceof ClientType.ListOf list && list.element() instanceof ClientType.Model model) {
            return JavaNames.lowerCamel(model.javaType().simpleName());
        }
        boolean getter = node.target().expression() instanceof JavaExpr.Call call
                && call.method().matches("get.+s")
                && call.arguments().isEmpty();
        if (!getter || node.type() instanceof ClientType.MapOf) {
            return "element";
        }
        String property = ((JavaExpr.Call) node.target().expression()).method().substring("get".length());
        String singular = PointerCompiler.singular(property);
        return JavaNames.lowerCamel(singular.substring(0, 1).toLowerCase(Locale.ROOT) + singular.substring(1));
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression;
import io.github.arazzocodegen.runtime.jsonpath.Query;
import io.github.arazzocodegen.runtime.jsonpath.Segment;
import io.github.arazzocodegen.runtime.jsonpath.Selector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes queries out in Java over the client's types, as far as that is sure to select something exactly where the
 * evaluator does (RFC 9535). A getter that gives null does not tell a property that is absent from one that is null or has
 * a value that the client does not know, so whether a property is there has no typed form, nor has a comparison with null.
 * Of a value that is not of the type that its schema has, what the client makes of it counts.
 */
final class TypedQueryCompiler {

    private final TypedNode root;
    private final TypedFilterCompiler filters;
    private final Scope names;
    private boolean rootInFilter;

    /**
     * @param root what {@code $} is
     * @param names hands out the names of parameters
     */
    TypedQueryCompiler(TypedNode root, Scope names, Constants constants) {
        this.root = root;
        this.names = names;
        this.filters = new TypedFilterCompiler(this, constants);
    }

    /** Whether the query selects something. */
    JavaExpr compile(Query query) throws NoTypedForm {
        if (query.segments().isEmpty()) {
            throw new NoTypedForm();
        }
        return exists(root, query.segments());
    }

    /** Whether the code has {@code $} within a lambda expression. */
    boolean isRootInFilter() {
        return rootInFilter;
    }

    /** Whether the code takes what matches cost from a variable {@code budget}. */
    boolean hasMatches() {
        return filters.hasMatches();
    }

    /** The node that a query within a filter starts from. */
    TypedNode start(Query query, TypedNode current) {
        if (query.identifier() == Query.Identifier.ROOT) {
            rootInFilter = true;
            return root;
        }
        return current;
    }

    JavaExpr exists(TypedNode node, List<Segment> segments) throws NoTypedForm {
        if (segments.isEmpty()) {
            return JavaExprs.TRUE;
        }
        if (!(segments.get(0) instanceof Segment.Child child)) {
            throw new NoTypedForm();
        }
        List<JavaExpr> alternatives = new ArrayList<>();
        for (Selector selector : child.selectors()) {
            alternatives.add(exists(node, selector, segments.subList(1, segments.size())));
        }
        return JavaExprs.join("||", alternatives);
    }

    private JavaExpr exists(TypedNode node, Selector selector, List<Segment> rest) throws NoTypedForm {
        if (selector instanceof Selector.Name name) {
            return name(node, name.name(), rest);
        }
        if (selector instanceof Selector.Index index) {
            return rest.isEmpty() ? hasElement(node, index.index()) : exists(node.element(index.index()), rest);
        }
        LogicalExpression filter = selector instanceof Selector.Filter f ? f.expression() : null;
        if (filter == null && !(selector instanceof Selector.Wildcard)) {
            throw new NoTypedForm();
        }
        return guarded(node, anyElement(node, filter, rest));
    }

    private JavaExpr name(TypedNode node, String name, List<Segment> rest) throws NoTypedForm {
        if (!rest.isEmpty()) {
            return exists(node.member(name), rest);
        }
        if (!(node.type() instanceof ClientType.MapOf)) {
            throw new NoTypedForm();
        }
        return guarded(node, node.expression().call("containsKey", new JavaExpr.Text(name)));
    }

    private static JavaExpr hasElement(TypedNode node, long index) throws NoTypedForm {
        node.element(index);
        String operator = index < 0 ? ">=" : ">";
        JavaExpr number = new JavaExpr.Constant(Long.toString(Math.abs(index)));
        return guarded(node, new JavaExpr.Binary(operator, node.expression().call("size"), number));
    }

    private JavaExpr anyElement(TypedNode node, @Nullable LogicalExpression filter, List<Segment> rest)
            throws NoTypedForm {
        String name = elementName(node);
        TypedNode element = node.each(name);
        JavaExpr test = JavaExprs.join(
                "&&",
                List.of(filter == null ? JavaExprs.TRUE : filters.compile(filter, element), exists(element, rest)));
        return test.equals(JavaExprs.TRUE)
                ? new JavaExpr.Not(node.elements().call("isEmpty"))
                : node.elements().call("stream").call("anyMatch", new JavaExpr.Lambda(name, test));
    }

    /** How many nodes a query selects: as many as a list has elements, or elements that a filter lets through. */
    JavaExpr count(Query query, TypedNode current) throws NoTypedForm {
        int last = query.segments().size() - 1;
        if (last < 0
                || !(query.segments().get(last) instanceof Segment.Child child)
                || child.selectors().size() != 1) {
            throw new NoTypedForm();
        }
        TypedNode node = value(start(query, current), query.segments().subList(0, last));
        Selector selector = child.selectors().get(0);
        String name = elementName(node);
        TypedNode element = node.each(name);
        JavaExpr count;
        if (selector instanceof Selector.Wildcard) {
            count = node.elements().call("size");
        } else if (selector instanceof Selector.Filter filter) {
            JavaExpr test = filters.compile(filter.expression(), element);
            count = node.elements()
                    .call("stream")
                    .call("filter", new JavaExpr.Lambda(name, test))
                    .call("count");
        } else {
            throw new NoTypedForm();
        }
        JavaExpr present = present(node);
        return present.equals(JavaExprs.TRUE)
                ? count
                : new JavaExpr.Conditional(present, count, new JavaExpr.Constant("0"));
    }

    /** The node that names and indexes lead to. */
    TypedNode value(TypedNode start, List<Segment> segments) throws NoTypedForm {
        TypedNode node = start;
        for (Segment segment : segments) {
            Selector selector = segment.selectors().get(0);
            if (segment instanceof Segment.Descendant || segment.selectors().size() != 1) {
                throw new NoTypedForm();
            } else if (selector instanceof Selector.Name name) {
                node = node.member(name.name());
            } else if (selector instanceof Selector.Index index) {
                node = node.element(index.index());
            } else {
                throw new NoTypedForm();
            }
        }
        return node;
    }

    private static JavaExpr guarded(TypedNode node, JavaExpr test) throws NoTypedForm {
        return JavaExprs.join("&&", List.of(present(node), test));
    }

    /** That a node is there, on which something is then called: an expression that is no getter would be evaluated twice. */
    private static JavaExpr present(TypedNode node) throws NoTypedForm {
        if (node.nullable() && node.expression() instanceof JavaExpr.StaticCall) {
            throw new NoTypedForm();
        }
        return JavaExprs.join("&&", node.present());
    }

    private String elementName(TypedNode node) {
        boolean models = node.type() instanceof ClientType.ListOf list && list.element() instanceof ClientType.Model;
        return names.unused(
                models
                        ? JavaNames.lowerCamel(((ClientType.ListOf) node.type())
                                .element()
                                .javaType()
                                .simpleName())
                        : "element");
    }
}

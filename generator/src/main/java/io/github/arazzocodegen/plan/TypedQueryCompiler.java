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
 * Writes queries out in Java over the client's types (RFC 9535), as far as those decide what is selected: of data that is
 * as its schema says, the same as by the evaluator. A getter that gives null does not tell a property that is absent from
 * one that is null; where the schema allows both, and where it allows members that it does not name, there is no typed form
 * for what asks for them.
 */
final class TypedQueryCompiler {

    /** As many places as a descendant segment is written out for: more are no longer read. */
    private static final int MAX_PLACES = 24;

    private final TypedNode root;
    private final TypedFilterCompiler filters;
    private final TypedElements elements;
    private final TypedCounts counts;
    private boolean rootInFilter;
    private int places;

    /**
     * @param root what {@code $} is
     * @param arguments what the query's parameters stand for
     * @param names hands out the names of parameters
     */
    TypedQueryCompiler(TypedNode root, List<TypedNode> arguments, Scope names, Constants constants) {
        this.root = root;
        this.elements = new TypedElements(names);
        this.counts = new TypedCounts(this, elements);
        this.filters = new TypedFilterCompiler(this, arguments, constants);
    }

    /** Whether the query selects something. What that is whatever the data is, only the evaluator can say of other data. */
    JavaExpr compile(Query query) throws NoTypedForm {
        JavaExpr exists = exists(root, query.segments());
        if (exists.equals(JavaExprs.TRUE) || exists.equals(JavaExprs.FALSE)) {
            throw new NoTypedForm();
        }
        return exists;
    }

    /** Whether the code has {@code $} within a lambda expression. */
    boolean isRootInFilter() {
        return rootInFilter;
    }

    /** Whether the code takes what matches cost from a variable {@code budget}. */
    boolean hasMatches() {
        return filters.hasMatches();
    }

    TypedElements elements() {
        return elements;
    }

    /** Whether a query within a filter selects something. */
    JavaExpr exists(Query query, TypedNode current) throws NoTypedForm {
        return exists(start(query, current), query.segments());
    }

    /** How many nodes a query within a filter selects, as a whole number of Java. */
    JavaExpr count(Query query, TypedNode current) throws NoTypedForm {
        return counts.count(start(query, current), query.segments());
    }

    private TypedNode start(Query query, TypedNode current) {
        if (query.identifier() == Query.Identifier.ROOT) {
            rootInFilter = true;
            return root;
        }
        return current;
    }

    /** @param node null if there can't be one */
    private JavaExpr exists(@Nullable TypedNode node, List<Segment> segments) throws NoTypedForm {
        if (node == null || segments.isEmpty()) {
            return node == null ? JavaExprs.FALSE : node.exists();
        }
        List<Segment> rest = segments.subList(1, segments.size());
        List<JavaExpr> alternatives = new ArrayList<>();
        for (Selector selector : segments.get(0).selectors()) {
            alternatives.add(exists(node, selector, rest));
        }
        if (segments.get(0) instanceof Segment.Descendant) {
            alternatives.add(existsBelow(node, segments));
        }
        return either(alternatives);
    }

    static JavaExpr either(List<JavaExpr> alternatives) {
        return alternatives.isEmpty() ? JavaExprs.FALSE : JavaExprs.join("||", alternatives);
    }

    private JavaExpr exists(TypedNode node, Selector selector, List<Segment> rest) throws NoTypedForm {
        if (selector instanceof Selector.Name name) {
            return exists(node.member(name.name()), rest);
        } else if (selector instanceof Selector.Index index) {
            return exists(node.element(index.index()), rest);
        } else if (selector instanceof Selector.Slice slice) {
            return rest.isEmpty()
                    ? TypedSlices.hasElements(node, slice)
                    : existsIn(TypedSlices.of(node, slice), null, rest);
        } else if (selector instanceof Selector.Given) {
            throw new NoTypedForm();
        }
        return existsIn(node, filter(selector), rest);
    }

    private JavaExpr existsWhere(@Nullable LogicalExpression filter, TypedNode node, List<Segment> rest)
            throws NoTypedForm {
        return filter == null
                ? exists(node, rest)
                : JavaExprs.and(node.exists(), filters.compile(filter, node), exists(node, rest));
    }

    /** What an element has to be for a filter to let it through; null for a wildcard. */
    static @Nullable LogicalExpression filter(Selector selector) {
        return selector instanceof Selector.Filter filter ? filter.expression() : null;
    }

    /** Whether something is selected in a child that a filter lets through. */
    private JavaExpr existsIn(@Nullable TypedNode node, @Nullable LogicalExpression filter, List<Segment> rest)
            throws NoTypedForm {
        if (node == null) {
            return JavaExprs.FALSE;
        }
        if (node.type() instanceof ClientType.Model) {
            List<JavaExpr> alternatives = new ArrayList<>();
            for (TypedNode member : members(node)) {
                alternatives.add(existsWhere(filter, member, rest));
            }
            return either(alternatives);
        }
        return elements.any(node, element -> existsWhere(filter, element, rest));
    }

    private JavaExpr existsBelow(TypedNode node, List<Segment> segments) throws NoTypedForm {
        place();
        if (node.type() instanceof ClientType.Model) {
            List<JavaExpr> alternatives = new ArrayList<>();
            for (TypedNode member : members(node)) {
                alternatives.add(exists(member, segments));
            }
            return either(alternatives);
        }
        return elements.any(node, element -> exists(element, segments));
    }

    /** Counts a place for which a descendant segment is written out; a recursive schema has no end of them. */
    void place() throws NoTypedForm {
        places++;
        if (places > MAX_PLACES) {
            throw new NoTypedForm();
        }
    }

    /** All members that an object may have. */
    static List<TypedNode> members(TypedNode node) throws NoTypedForm {
        if (!node.isClosed()) {
            throw new NoTypedForm();
        }
        List<TypedNode> members = new ArrayList<>();
        for (String name : node.names()) {
            TypedNode member = node.member(name);
            if (member != null) {
                members.add(member);
            }
        }
        return members;
    }

    JavaExpr test(@Nullable LogicalExpression filter, TypedNode node) throws NoTypedForm {
        return filter == null ? JavaExprs.TRUE : filters.compile(filter, node);
    }

    /** The node that a singular query leads to; null if there can't be one. */
    @Nullable
    TypedNode value(Query query, TypedNode current) throws NoTypedForm {
        return value(start(query, current), query.segments());
    }

    private static @Nullable TypedNode value(TypedNode start, List<Segment> segments) throws NoTypedForm {
        TypedNode node = start;
        for (Segment segment : segments) {
            Selector selector = segment.selectors().get(0);
            if (node == null) {
                return null;
            } else if (segment instanceof Segment.Descendant
                    || segment.selectors().size() != 1) {
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

    /** The only node that a query selects, which is nothing if it selects several; null if there can't be one. */
    @Nullable
    TypedNode only(Query query, TypedNode current) throws NoTypedForm {
        if (query.isSingular()) {
            return value(query, current);
        }
        int last = query.segments().size() - 1;
        Segment segment = query.segments().get(last);
        TypedNode list = value(start(query, current), query.segments().subList(0, last));
        if (segment instanceof Segment.Descendant || segment.selectors().size() != 1) {
            throw new NoTypedForm();
        }
        Selector selector = segment.selectors().get(0);
        if (selector instanceof Selector.Slice slice && list != null) {
            list = TypedSlices.of(list, slice);
        } else if (!(selector instanceof Selector.Wildcard || selector instanceof Selector.Filter)) {
            throw new NoTypedForm();
        }
        return list == null ? null : elements.only(list, element -> test(filter(selector), element));
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.runtime.jsonpath.LogicalExpression;
import io.github.arazzocodegen.runtime.jsonpath.Segment;
import io.github.arazzocodegen.runtime.jsonpath.Selector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out how many nodes a query selects (RFC 9535, section 2.4.5). */
final class TypedCounts {

    static final JavaExpr ZERO = new JavaExpr.Constant("0");
    static final JavaExpr ONE = new JavaExpr.Constant("1");

    private final TypedQueryCompiler queries;
    private final TypedElements elements;

    TypedCounts(TypedQueryCompiler queries, TypedElements elements) {
        this.queries = queries;
        this.elements = elements;
    }

    JavaExpr count(@Nullable TypedNode node, List<Segment> segments) throws NoTypedForm {
        if (node == null || segments.isEmpty()) {
            return node == null ? ZERO : where(node.exists(), ONE);
        }
        List<Segment> rest = segments.subList(1, segments.size());
        List<JavaExpr> counts = new ArrayList<>();
        for (Selector selector : segments.get(0).selectors()) {
            counts.add(count(node, selector, rest));
        }
        if (segments.get(0) instanceof Segment.Descendant) {
            queries.place();
            counts.add(children(node, null, segments));
        }
        return sum(counts);
    }

    private JavaExpr count(TypedNode node, Selector selector, List<Segment> rest) throws NoTypedForm {
        if (selector instanceof Selector.Name name) {
            return count(node.member(name.name()), rest);
        } else if (selector instanceof Selector.Index index) {
            return count(node.element(index.index()), rest);
        } else if (selector instanceof Selector.Slice slice) {
            TypedNode elementsOf = TypedSlices.of(node, slice);
            return elementsOf == null ? ZERO : children(elementsOf, null, rest);
        } else if (selector instanceof Selector.Given) {
            throw new NoTypedForm();
        }
        return children(node, TypedQueryCompiler.filter(selector), rest);
    }

    private JavaExpr children(TypedNode node, @Nullable LogicalExpression filter, List<Segment> rest)
            throws NoTypedForm {
        if (!(node.type() instanceof ClientType.Model)) {
            return elements.sum(node, element -> where(queries.test(filter, element), count(element, rest)));
        }
        List<JavaExpr> counts = new ArrayList<>();
        for (TypedNode member : TypedQueryCompiler.members(node)) {
            JavaExpr selected = JavaExprs.and(member.exists(), queries.test(filter, member));
            counts.add(where(selected, count(member, rest)));
        }
        return sum(counts);
    }

    private static JavaExpr sum(List<JavaExpr> counts) {
        return counts.stream()
                .filter(count -> !count.equals(ZERO))
                .reduce((a, b) -> new JavaExpr.Binary("+", a, b))
                .orElse(ZERO);
    }

    /** The number where a condition holds, else 0. */
    static JavaExpr where(JavaExpr condition, JavaExpr number) {
        if (condition.equals(JavaExprs.TRUE) || number.equals(ZERO)) {
            return number;
        } else if (condition.equals(JavaExprs.FALSE)) {
            return ZERO;
        }
        return number instanceof JavaExpr.Conditional inner && inner.whenFalse().equals(ZERO)
                ? where(JavaExprs.and(condition, inner.condition()), inner.whenTrue())
                : new JavaExpr.Conditional(condition, number, ZERO);
    }
}

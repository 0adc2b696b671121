package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.runtime.jsonpath.Selector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out slices of arrays (RFC 9535, section 2.3.4). */
final class TypedSlices {

    private TypedSlices() {}

    /** The array of the slice's elements; null if there can't be one. */
    static @Nullable TypedNode of(TypedNode node, Selector.Slice slice) throws NoTypedForm {
        if (node.element(0) == null || slice.step() == 0) {
            return null;
        }
        List<JavaExpr> arguments = new ArrayList<>();
        arguments.add(node.target().expression());
        arguments.add(bound(slice.start()));
        arguments.add(bound(slice.end()));
        if (slice.step() != 1) {
            arguments.add(bound(slice.step()));
        }
        JavaExpr elements = new JavaExpr.StaticCall(RuntimeTypes.ELEMENTS, "slice", arguments);
        return TypedNode.of(elements, node.type(), node.schema(), TypedNode.Absence.NEVER)
                .withGuards(node.target().present());
    }

    /** Whether the slice has elements: of one forward from a place before its end, whether the array reaches that far. */
    static JavaExpr hasElements(TypedNode node, Selector.Slice slice) throws NoTypedForm {
        long start = slice.start() == null ? 0 : slice.start();
        boolean plain = slice.step() > 0 && start >= 0 && (slice.end() == null || slice.end() > start);
        if (plain) {
            TypedNode first = node.element(start);
            return first == null ? JavaExprs.FALSE : first.exists();
        }
        TypedNode elements = of(node, slice);
        return elements == null
                ? JavaExprs.FALSE
                : JavaExprs.join(
                        "&&",
                        List.of(
                                JavaExprs.join("&&", elements.guards()),
                                new JavaExpr.Not(elements.expression().call("isEmpty"))));
    }

    /** No list of Java has an element beyond the greatest integer. */
    private static JavaExpr bound(@Nullable Long bound) {
        return bound == null
                ? JavaExprs.NULL
                : new JavaExpr.Constant(
                        Long.toString(Math.max(-Integer.MAX_VALUE, Math.min(bound, Integer.MAX_VALUE))));
    }
}

package io.github.arazzocodegen.runtime.jsonpath;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes walks from segments and selectors (RFC 9535, sections 2.3 and 2.5). */
final class WalkCompiler {

    private WalkCompiler() {}

    /** The walk of a query: from the root if it starts with {@code $}, else from the node that it is applied to. */
    static Walk compile(Query query) {
        Walk walk = Walk.END;
        for (int i = query.segments().size() - 1; i >= 0; i--) {
            walk = segment(query.segments().get(i), walk);
        }
        return query.identifier() == Query.Identifier.ROOT ? fromRoot(walk) : walk;
    }

    private static Walk fromRoot(Walk walk) {
        return (evaluation, value, path, sink) -> walk.from(evaluation, evaluation.root(), path, sink);
    }

    private static Walk segment(Segment segment, Walk next) {
        Walk children = children(segment.selectors(), next);
        return segment instanceof Segment.Descendant
                ? (evaluation, value, path, sink) -> new Descent(value, path, evaluation.budget())
                        .forEach((below, place) -> children.from(evaluation, below, place, sink))
                : children;
    }

    private static Walk children(List<Selector> selectors, Walk next) {
        if (selectors.size() == 1) {
            return selector(selectors.get(0), next);
        }
        Walk[] walks =
                selectors.stream().map(selector -> selector(selector, next)).toArray(Walk[]::new);
        return (evaluation, value, path, sink) -> {
            for (Walk walk : walks) {
                if (!walk.from(evaluation, value, path, sink)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Walk selector(Selector selector, Walk next) {
        if (selector instanceof Selector.Name name) {
            return name(name.name(), next);
        } else if (selector instanceof Selector.Index index) {
            return index(index.index(), next);
        } else if (selector instanceof Selector.Given given) {
            return given(given.index(), next);
        } else if (selector instanceof Selector.Slice slice) {
            return slice(slice, next);
        } else if (selector instanceof Selector.Filter filter) {
            Test test = FilterCompiler.compile(filter.expression());
            return (evaluation, value, path, sink) -> forEachChild(
                    evaluation,
                    value,
                    path,
                    (child, place) -> !test.holds(evaluation, child) || next.from(evaluation, child, place, sink));
        }
        return (evaluation, value, path, sink) ->
                forEachChild(evaluation, value, path, (child, place) -> next.from(evaluation, child, place, sink));
    }

    private static Walk name(String name, Walk next) {
        return (evaluation, value, path, sink) -> {
            Object member = Values.member(value, name);
            return member == Values.NOTHING || next.from(evaluation, member, Walk.child(path, name), sink);
        };
    }

    private static Walk given(int argument, Walk next) {
        return (evaluation, value, path, sink) -> {
            Object nameOrIndex = evaluation.argument(argument);
            Object child = OperandCompiler.child(value, nameOrIndex);
            return nameOrIndex == null
                    || child == Values.NOTHING
                    || next.from(evaluation, child, Walk.child(path, nameOrIndex), sink);
        };
    }

    private static Walk index(long index, Walk next) {
        return (evaluation, value, path, sink) -> {
            if (!(value instanceof List<?> list)) {
                return true;
            }
            long place = index < 0 ? list.size() + index : index;
            return place < 0
                    || place >= list.size()
                    || next.from(evaluation, list.get((int) place), Walk.child(path, (int) place), sink);
        };
    }

    /** Section 2.3.4.2.2. A step of 0 selects nothing. */
    private static Walk slice(Selector.Slice slice, Walk next) {
        return (evaluation, value, path, sink) -> {
            if (!(value instanceof List<?> list) || slice.step() == 0) {
                return true;
            }
            int size = list.size();
            boolean forward = slice.step() > 0;
            long first = bound(slice.start(), forward ? 0 : size - 1, size, forward);
            long end = bound(slice.end(), forward ? size : -1, size, forward);
            for (long i = first; forward ? i < end : i > end; i += slice.step()) {
                evaluation.budget().takeStep();
                if (!next.from(evaluation, list.get((int) i), Walk.child(path, (int) i), sink)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static long bound(@Nullable Long asked, long otherwise, int size, boolean forward) {
        if (asked == null) {
            return otherwise;
        }
        long bound = asked < 0 ? size + asked : asked;
        return forward ? Math.min(Math.max(bound, 0), size) : Math.min(Math.max(bound, -1), size - 1);
    }

    private static boolean forEachChild(
            Evaluation evaluation, @Nullable Object value, @Nullable NormalizedPath path, Sink sink) {
        if (value instanceof List<?> list) {
            int index = 0;
            for (Object element : list) {
                evaluation.budget().takeStep();
                if (!sink.accept(element, Walk.child(path, index))) {
                    return false;
                }
                index++;
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> member : map.entrySet()) {
                evaluation.budget().takeStep();
                if (!sink.accept(member.getValue(), Walk.child(path, String.valueOf(member.getKey())))) {
                    return false;
                }
            }
        }
        return true;
    }
}

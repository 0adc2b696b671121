package io.github.arazzocodegen.runtime.jsonpath;

import org.jspecify.annotations.Nullable;

/** A part of a query from one of its segments or selectors to its end, ready to be applied to nodes. */
@FunctionalInterface
interface Walk {

    /** The end of a query: the node is one of its result. */
    Walk END = (evaluation, value, path, sink) -> sink.accept(value, path);

    /**
     * Gives a sink what is selected from a node, in the order that RFC 9535 has.
     *
     * @param path the node's place, null if the caller of the query does not want to know
     * @return whether the sink wants more
     */
    boolean from(Evaluation evaluation, @Nullable Object value, @Nullable NormalizedPath path, Sink sink);

    /** The place of a child, where places are wanted. */
    static @Nullable NormalizedPath child(@Nullable NormalizedPath path, Object nameOrIndex) {
        return path == null ? null : path.child(nameOrIndex);
    }
}

package io.github.arazzocodegen.runtime.jsonpath;

import org.jspecify.annotations.Nullable;

/** Takes the nodes of a query, one after the other. */
@FunctionalInterface
interface Sink {

    /**
     * Takes a node.
     *
     * @param path its place, null if the caller of the query does not want to know
     * @return whether more are wanted
     */
    boolean accept(@Nullable Object value, @Nullable NormalizedPath path);
}

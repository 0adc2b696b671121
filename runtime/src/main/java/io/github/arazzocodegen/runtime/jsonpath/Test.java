package io.github.arazzocodegen.runtime.jsonpath;

import org.jspecify.annotations.Nullable;

/** A logical expression, ready to be applied. */
@FunctionalInterface
interface Test {

    /** Whether it is true of a node, which {@code @} stands for. */
    boolean holds(Evaluation evaluation, @Nullable Object current);
}

package io.github.arazzocodegen.runtime.jsonpath;

import org.jspecify.annotations.Nullable;

/** What gives a value to a comparison or a function, ready to be applied. */
@FunctionalInterface
interface Operand {

    /** Its value for a node, which {@code @} stands for; {@link Values#NOTHING} if there is none. */
    @Nullable
    Object of(Evaluation evaluation, @Nullable Object current);
}

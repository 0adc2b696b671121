package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.source.Located;
import java.math.BigDecimal;
import java.util.List;

/** A success or failure action with its target bound. */
public record ResolvedAction(Located<String> name, Target target, List<Criterion> criteria) {

    public ResolvedAction {
        criteria = List.copyOf(criteria);
    }

    /** Where an action leads. */
    public sealed interface Target {

        /** The workflow ends. */
        record End() implements Target {}

        /** Control goes to the step of this index in the workflow. */
        record ToStep(int index) implements Target {}

        /**
         * The step is tried again.
         *
         * @param afterSeconds how long to wait before, unless the response says otherwise
         * @param limit how often at the most
         * @param first the index of the step that is run before, or -1
         */
        record Retry(BigDecimal afterSeconds, int limit, int first) implements Target {}
    }
}

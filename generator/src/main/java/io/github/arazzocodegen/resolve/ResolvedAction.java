package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.source.Located;
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
    }
}

package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A success or failure action with its target bound.
 *
 * @param inherited whether it is the workflow's, for all of its steps: what it asks for need not be possible in each
 */
public record ResolvedAction(Located<String> name, Target target, List<Criterion> criteria, boolean inherited) {

    public ResolvedAction {
        criteria = List.copyOf(criteria);
    }

    /** Where an action leads. */
    public sealed interface Target {

        /** The workflow ends. */
        record End() implements Target {}

        /** Control goes to the step of this index in the workflow. */
        record ToStep(int index) implements Target {}

        /** The workflow ends, and another one goes on: one-way. */
        record ToWorkflow(WorkflowName workflow, Location location) implements Target {}

        /**
         * The step is tried again.
         *
         * @param afterSeconds how long to wait before, unless the response says otherwise
         * @param limit how often at the most
         * @param first what is run before, or null
         */
        record Retry(
                BigDecimal afterSeconds,
                int limit,
                @Nullable First first) implements Target {}
    }

    /** What a retry runs before it tries the step again, without the actions of that. */
    public sealed interface First {

        /** The step of this index in the workflow. */
        record OfStep(int index) implements First {}

        /** A workflow. */
        record OfWorkflow(WorkflowName workflow, Location location) implements First {}
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.ResponseSelector.Selected;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can read at its place.
 *
 * @param step the index of the step that it belongs to, or -1 for the outputs of the workflow
 * @param request what the step sends, or null where there is no request yet, or none at all
 * @param response the response's body that {@code $response.body} reads, or null
 * @param lacksBody whether a response may come that has no such body
 * @param outputs what {@code $outputs} names, or null where there are no outputs yet
 * @param inOperation whether there can be a request and a response: not in a step that runs a workflow
 */
record Exchange(
        int step,
        @Nullable Request request,
        @Nullable Selected response,
        boolean lacksBody,
        @Nullable OutputScope outputs,
        boolean inOperation) {

    /** A step's request as the step gives it; the body has its replacements. */
    record Request(List<Parameter> parameters, @Nullable Body body) {}

    /** The schema of the response's body, or null. */
    @Nullable
    Schema responseBody() {
        return response == null ? null : response.schema();
    }

    /** What a request that is being built can read of itself: nothing. */
    static Exchange before(int step) {
        return new Exchange(step, null, null, false, null, true);
    }

    /** What the outputs of a workflow can read, with those before them. */
    static Exchange atEnd(OutputScope outputs) {
        return new Exchange(-1, null, null, false, outputs, true);
    }

    Exchange with(@Nullable Selected body) {
        return new Exchange(step, request, body, lacksBody, outputs, inOperation);
    }

    Exchange mayLackBody(boolean lacks) {
        return new Exchange(step, request, response, lacks, outputs, inOperation);
    }

    Exchange withOutputs(@Nullable OutputScope scope) {
        return new Exchange(step, request, response, lacksBody, scope, inOperation);
    }
}

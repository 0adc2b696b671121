package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can read of a step's request and response.
 *
 * @param request what the step sends, or null where there is no request yet, or no step
 * @param responseBody the schema of the response's body that {@code $response.body} reads, or null
 */
record Exchange(@Nullable Request request, @Nullable Schema responseBody) {

    /** What a request that is being built can read of itself, and what the outputs of a workflow can read of one. */
    static final Exchange NONE = new Exchange(null, null);

    /** A step's request as the step gives it; the body has its replacements. */
    record Request(List<Parameter> parameters, @Nullable Body body) {}

    Exchange with(@Nullable Schema body) {
        return new Exchange(request, body);
    }
}

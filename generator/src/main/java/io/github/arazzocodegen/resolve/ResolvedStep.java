package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.ArazzoDocument.RequestBody;
import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Location;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step with what it calls bound.
 *
 * @param parameters the workflow's and the step's, merged on {@code name} and {@code in}
 * @param inherited those of the parameters that are the workflow's
 * @param references where the step, or its workflow, refers to components
 * @param unread the fields of which something could not be read or found, as was reported; those of the workflow included
 */
public record ResolvedStep(
        Located<String> stepId,
        String description,
        Call call,
        List<Parameter> parameters,
        List<Parameter> inherited,
        @Nullable RequestBody requestBody,
        List<Criterion> successCriteria,
        List<ResolvedAction> onSuccess,
        List<ResolvedAction> onFailure,
        List<Output> outputs,
        List<Location> references,
        Set<String> unread) {

    public ResolvedStep {
        parameters = List.copyOf(parameters);
        inherited = List.copyOf(inherited);
        successCriteria = List.copyOf(successCriteria);
        onSuccess = List.copyOf(onSuccess);
        onFailure = List.copyOf(onFailure);
        outputs = List.copyOf(outputs);
        references = List.copyOf(references);
        unread = Set.copyOf(unread);
    }

    /** The same step with other parameters. */
    public ResolvedStep withParameters(List<Parameter> others) {
        return new ResolvedStep(
                stepId,
                description,
                call,
                others,
                inherited,
                requestBody,
                successCriteria,
                onSuccess,
                onFailure,
                outputs,
                references,
                unread);
    }

    public String id() {
        return stepId.value();
    }
}

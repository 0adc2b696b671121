package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which inputs are secret by what their schema says or by where their values go. */
final class SecretInputs {

    private SecretInputs() {}

    /** The names of inputs that are sent as credentials, whatever they are called. */
    static Set<String> of(TypedWorkflow workflow) {
        return workflow.steps().stream()
                .flatMap(step -> step.parameters().stream())
                .filter(SecretInputs::isCredential)
                .flatMap(parameter -> References.in(parameter.value()))
                .filter(Reference.InputValue.class::isInstance)
                .map(reference -> ((Reference.InputValue) reference).name())
                .collect(Collectors.toSet());
    }

    private static boolean isCredential(Parameter parameter) {
        return !parameter.in().equals("path") && Secrets.isSecret(parameter.name());
    }

    /** Whether a schema asks for passwords. */
    static boolean isPassword(@Nullable Schema schema) {
        return schema != null && (schema.format().equals("password") || isPassword(schema.items()));
    }
}

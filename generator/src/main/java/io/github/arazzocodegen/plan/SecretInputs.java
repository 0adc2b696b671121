package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.openapi.SecurityScheme;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which inputs are secret by what their schema says or by where their values go. */
final class SecretInputs {

    private SecretInputs() {}

    /** The names of inputs that are sent as credentials, whatever they are called. */
    static Set<String> of(TypedWorkflow workflow) {
        return workflow.steps().stream()
                .flatMap(SecretInputs::credentials)
                .flatMap(References::in)
                .filter(Reference.InputValue.class::isInstance)
                .map(reference -> ((Reference.InputValue) reference).name())
                .collect(Collectors.toSet());
    }

    /** The values that a step sends where credentials are. */
    private static Stream<TypedValue> credentials(Step step) {
        Stream<TypedValue> parameters = step.parameters().stream()
                .filter(parameter -> isCredential(parameter, step))
                .map(Parameter::value);
        return step.body() == null
                ? parameters
                : Stream.concat(parameters, credentials(step.body().payload()));
    }

    private static Stream<TypedValue> credentials(TypedValue payload) {
        if (payload instanceof TypedValue.Object object) {
            return object.members().stream()
                    .flatMap(member -> member.key() instanceof TypedValue.Literal key
                                    && Secrets.isSecret(key.node().text())
                            ? Stream.of(member.value())
                            : credentials(member.value()));
        }
        if (payload instanceof TypedValue.Array array) {
            return array.elements().stream().flatMap(SecretInputs::credentials);
        }
        if (payload instanceof TypedValue.Replaced replaced) {
            Stream<TypedValue> set = replaced.replacements().stream()
                    .filter(replacement -> Secrets.isSecret(replacement.target()))
                    .map(TypedValue.Replacement::value);
            return Stream.concat(credentials(replaced.payload()), set);
        }
        return Stream.empty();
    }

    private static boolean isCredential(Parameter parameter, Step step) {
        boolean named = !parameter.in().equals("path") && Secrets.isSecret(parameter.name());
        return named
                || (parameter.declared() != null
                        && isPassword(parameter.declared().schema()))
                || (step.call() instanceof Call.ToOperation call
                        && call.source().description().securitySchemes().stream()
                                .anyMatch(scheme -> scheme instanceof SecurityScheme.ApiKey key
                                        && key.in().equals(parameter.in())
                                        && key.name().equals(parameter.name())));
    }

    /** Whether a schema asks for passwords. */
    static boolean isPassword(@Nullable Schema schema) {
        return schema != null && (schema.format().equals("password") || isPassword(schema.items()));
    }
}

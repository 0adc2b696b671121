package io.github.arazzocodegen;

import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Relaxation;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what operations require and the steps that call them do not give. */
final class NotGiven {

    private NotGiven() {}

    /** Adds what the step does not give to what is known of its operation; see {@link Relaxation#relax}. */
    static void collect(Step step, Map<Operation, Set<String>> missing) {
        if (!(step.call() instanceof Call.ToOperation call)) {
            return;
        }
        Set<String> ofOperation = missing.computeIfAbsent(call.operation(), operation -> new TreeSet<>());
        for (Operation.Parameter declared : call.operation().parameters()) {
            boolean given = step.parameters().stream().anyMatch(p -> declared.equals(p.declared()));
            if (declared.required() && !given) {
                ofOperation.add(declared.in() + " " + declared.name());
            }
        }
        if (call.operation().requestBody() != null && step.body() == null) {
            ofOperation.add(Relaxation.BODY);
        }
    }
}

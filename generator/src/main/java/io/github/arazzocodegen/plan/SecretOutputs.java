package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.References;
import io.github.arazzocodegen.runtime.Secrets;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedWorkflow;
import io.github.arazzocodegen.types.TypedWorkflow.Output;
import java.util.HashSet;
import java.util.Set;

/** Tells which outputs are secret: by their own names, or by the names of what they read. */
final class SecretOutputs {

    private final TypedWorkflow workflow;
    private final Set<String> inputs;

    SecretOutputs(TypedWorkflow workflow) {
        this.workflow = workflow;
        this.inputs = SecretInputs.of(workflow);
    }

    /** Whether an output of a workflow, or of one of its steps, is likely a secret. */
    boolean isSecret(Output output) {
        return isSecret(output, new HashSet<>());
    }

    /** @param asked the outputs that were asked already: in a loop one may be read, by way of others, by itself */
    private boolean isSecret(Output output, Set<Output> asked) {
        return asked.add(output)
                && (Secrets.isSecret(output.name().value())
                        || References.in(output.value()).anyMatch(reference -> isSecret(reference, asked)));
    }

    private boolean isSecret(Reference reference, Set<Output> asked) {
        if (reference instanceof Reference.StepOutput read) {
            return Secrets.isSecret(read.pointer().toString())
                    || workflow.steps().get(read.step()).outputs().stream()
                            .filter(output -> output.name().value().equals(read.output()))
                            .anyMatch(output -> isSecret(output, asked));
        }
        if (reference instanceof Reference.InputValue input) {
            return inputs.contains(input.name()) || Secrets.isSecret(input.name() + input.pointer());
        }
        return Secrets.isSecret(reference.text());
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.arazzo.ArazzoDocument.Output;
import io.github.arazzocodegen.arazzo.ArazzoDocument.Parameter;
import io.github.arazzocodegen.arazzo.Criterion;
import io.github.arazzocodegen.arazzo.Value;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.resolve.Call;
import io.github.arazzocodegen.resolve.ResolvedStep;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a workflow that declares none and reads some all the same: each has the type of the first parameter that
 * it is the value of, and must be given where a required parameter needs it.
 */
final class InferredInputs {

    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    private InferredInputs(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static List<Input> of(ResolvedWorkflow workflow, Diagnostics diagnostics) {
        InferredInputs inferred = new InferredInputs(diagnostics);
        workflow.steps().forEach(inferred::step);
        workflow.outputs().stream().map(Output::value).forEach(value -> inferred.value(value, null));
        return new ArrayList<>(inferred.inputs.values());
    }

    private void step(ResolvedStep step) {
        for (Parameter parameter : step.parameters()) {
            value(parameter.value(), declared(step, parameter));
        }
        if (step.requestBody() != null && step.requestBody().payload() != null) {
            value(step.requestBody().payload(), null);
            step.requestBody().replacements().forEach(replacement -> value(replacement.value(), null));
        }
        for (Criterion criterion : step.successCriteria()) {
            if (criterion.context() != null) {
                expression(criterion.context().value(), null, criterion.node());
            }
            criterion.test().embedded().forEach(value -> value(value, null));
        }
        step.outputs().forEach(output -> value(output.value(), null));
    }

    private static Operation.@Nullable Parameter declared(ResolvedStep step, Parameter parameter) {
        if (step.call() instanceof Call.ToOperation call && parameter.in() != null) {
            for (Operation.Parameter declared : call.operation().parameters()) {
                if (declared.name().equals(parameter.name().value())
                        && declared.in().equals(parameter.in().value())) {
                    return declared;
                }
            }
        }
        return null;
    }

    private void value(Value value, Operation.@Nullable Parameter declared) {
        if (value instanceof Value.Expression expression) {
            expression(expression.expression(), declared, expression.node());
        } else if (value instanceof Value.Template template) {
            for (Value.Part part : template.parts()) {
                if (part instanceof Value.Part.Embedded embedded) {
                    expression(embedded.expression(), null, template.node());
                }
            }
        } else if (value instanceof Value.Array array) {
            array.elements().forEach(element -> value(element, null));
        } else if (value instanceof Value.Object object) {
            object.members().forEach(member -> value(member.value(), null));
        }
    }

    private void expression(RuntimeExpression expression, Operation.@Nullable Parameter declared, Node node) {
        if (!(expression instanceof RuntimeExpression.Input input)) {
            return;
        }
        Input known = inputs.get(input.name());
        if (known == null) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_REFERENCE,
                            node.location(),
                            "the workflow declares no inputs; '" + input.name() + "' is taken for one")
                    .withHelp("declare it under 'inputs'")
                    .asWarning());
        }
        boolean open = known == null || known.type().kind() == ValueType.Kind.ANY;
        ValueType type = open && declared != null
                ? ValueType.of(declared.schema())
                : known == null ? ValueType.ANY : known.type();
        boolean required = (known != null && known.required()) || (declared != null && declared.required());
        inputs.put(input.name(), new Input(input.name(), type, required, !required, null, ""));
    }
}

package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.source.JsonPointer;

/** A runtime expression (Arazzo 1.0.1, section "Runtime Expressions"), as its grammar has it. */
public sealed interface RuntimeExpression {

    /** {@code $url} */
    record Url() implements RuntimeExpression {}

    /** {@code $method} */
    record Method() implements RuntimeExpression {}

    /** {@code $statusCode} */
    record StatusCode() implements RuntimeExpression {}

    /** {@code $request.header.accept}, {@code $request.body#/user/uuid}, … */
    record Request(MessagePart part) implements RuntimeExpression {}

    /** {@code $response.header.Server}, {@code $response.body#/status}, … */
    record Response(MessagePart part) implements RuntimeExpression {}

    /** {@code $inputs.username}, with a pointer where a part of the input is meant. */
    record Input(String name, JsonPointer pointer) implements RuntimeExpression {}

    /** {@code $outputs.bar} */
    record Output(String name, JsonPointer pointer) implements RuntimeExpression {}

    /** {@code $steps.someStepId.outputs.pets#/0/id} */
    record StepOutput(String stepId, String name, JsonPointer pointer) implements RuntimeExpression {}

    /** {@code $workflows.foo.inputs.username} */
    record WorkflowInput(String workflowId, String name, JsonPointer pointer) implements RuntimeExpression {}

    /** {@code $workflows.foo.outputs.mappedResponse#/name} */
    record WorkflowOutput(String workflowId, String name, JsonPointer pointer) implements RuntimeExpression {}

    /** {@code $sourceDescriptions.petStore.url}, {@code $sourceDescriptions.petStore.loginUser} */
    record SourceDescription(String name, String reference) implements RuntimeExpression {}

    /** {@code $components.parameters.foo}: {@code kind} is {@code parameters}, {@code successActions}, … */
    record Component(String kind, String name) implements RuntimeExpression {}
}

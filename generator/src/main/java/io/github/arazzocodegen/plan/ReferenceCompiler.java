package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.types.Reference;

/** Compiles bound references to typed Java expressions. */
final class ReferenceCompiler {

    private static final ClientType STRING = new ClientType.Scalar(JavaType.lang("String"));
    private static final ClientType INTEGER = new ClientType.Scalar(JavaType.lang("Integer"));

    private final Environment environment;

    ReferenceCompiler(Environment environment) {
        this.environment = environment;
    }

    /** A value within a text: a scalar as it is, an object or an array by its JSON. */
    JavaExpr inText(JavaValue value) {
        return Converter.inText(value, environment::clientPackage);
    }

    /** The value that a reference has; locals that it needs are added to the scope. */
    JavaValue compile(Reference reference, Scope scope) {
        if (reference instanceof Reference.InputValue input) {
            return at(environment.input(input.name()), input.pointer(), true, scope);
        }
        if (reference instanceof Reference.StepOutput output) {
            return at(environment.stepOutput(output), output.pointer(), false, scope);
        }
        if (reference instanceof Reference.CalledOutput output) {
            return at(environment.workflows().called(output), output.pointer(), false, scope);
        }
        if (reference instanceof Reference.WorkflowOutput output) {
            return at(environment.workflows().output(output), output.pointer(), false, scope);
        }
        if (reference instanceof Reference.WorkflowInput input) {
            return at(environment.workflows().input(input), input.pointer(), true, scope);
        }
        if (reference instanceof Reference.ResponseBody body) {
            return at(environment.body(), body.pointer(), false, scope);
        }
        if (reference instanceof Reference.ResponseHeader header) {
            return new JavaValue(environment.response().call("header", new JavaExpr.Text(header.name())), STRING, true);
        }
        if (reference instanceof Reference.ResponseText) {
            return new JavaValue(environment.response().call("text"), STRING, false);
        }
        if (reference instanceof Reference.StatusCode) {
            return new JavaValue(environment.response().call("status"), INTEGER, false);
        }
        if (reference instanceof Reference.Given given) {
            return OutputValues.compile(given.value(), this, scope);
        }
        if (reference instanceof Reference.Url) {
            return new JavaValue(environment.response().call("uri").call("toString"), STRING, false);
        }
        if (reference instanceof Reference.Method) {
            return new JavaValue(environment.response().call("method"), STRING, false);
        }
        throw new IllegalStateException("an unresolved reference reached the planner: " + reference.text());
    }

    /** A place that the types do not have, in a scalar for example, is always absent. */
    private static JavaValue at(JavaValue root, JsonPointer pointer, boolean trusted, Scope scope) {
        return PointerCompiler.compile(root, pointer, trusted, scope)
                .orElseGet(() -> new JavaValue(JavaExprs.NULL, Environment.UNTYPED, true));
    }
}

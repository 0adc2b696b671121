package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientOperation;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.client.JavaType;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans a step's request: the client's request object, built by its setters. */
final class RequestPlanner {

    private final ClientOperation operation;
    private final ValueCompiler values;

    RequestPlanner(ClientOperation operation, ValueCompiler values) {
        this.operation = operation;
        this.values = values;
    }

    /** Declares the local {@code request} in the scope, and the locals that it needs. */
    void plan(Step step, JavaExpr api, Scope scope) {
        JavaExpr payload = payload(step, scope);
        List<JavaExpr> arguments = new ArrayList<>();
        for (ClientOperation.Parameter parameter : operation.parameters()) {
            if (parameter.required()) {
                arguments.add(given(step, parameter)
                        .map(given -> values.compile(given.value(), parameter.type(), true, scope))
                        .orElseGet(() -> missing(parameter.in() + " parameter '" + parameter.name() + "'")));
            }
        }
        ClientOperation.Body body = isTyped(step.body()) ? operation.body() : null;
        if (body != null && body.required()) {
            arguments.add(payload == null ? missing("request body") : payload);
        }
        JavaExpr request = new JavaExpr.Call(api.call(operation.accessor()), operation.method(), arguments);
        request = optional(step, request, scope);
        if (body != null && !body.required() && payload != null) {
            request = request.call(body.javaName(), payload);
        }
        if (body == null && payload != null && step.body() != null) {
            request = request.call("body", new JavaExpr.Text(step.body().contentType()), payload);
        }
        boolean asDeclared =
                (body != null || payload == null) && step.parameters().stream().allMatch(p -> declared(p) != null);
        scope.declare(
                asDeclared ? operation.request() : requestOf(operation), "request", undeclared(step, request, scope));
    }

    /** What the request can't do without, and the document does not give: the step fails where it is asked for. */
    private static JavaExpr missing(String what) {
        return JavaExpr.name("step").call("present", JavaExprs.NULL, new JavaExpr.Text("the " + what));
    }

    /** The type of a request to which a parameter was added that the description does not declare. */
    private static JavaType requestOf(ClientOperation operation) {
        JavaType body = operation.success() == null
                ? JavaType.lang("Void")
                : operation.success().javaType();
        return new JavaType(operation.clientPackage(), List.of("ApiRequest"), List.of(body));
    }

    /**
     * Whether the client's one typed body is what the step sends. Else the media type goes with it: another one, or one
     * with parameters, or a text where the client has an object.
     */
    private boolean isTyped(@Nullable Body sent) {
        ClientOperation.Body body = operation.body();
        if (body == null || sent == null || body.required()) {
            return body != null;
        }
        boolean asIs = sent.isText()
                && !MediaTypeNames.isJson(sent.contentType())
                && !MediaTypeNames.isText(sent.contentType());
        return !asIs && body.contentType().equals(sent.contentType());
    }

    /** The type of the payload: the client's where it has one for the media type, whatever the parameters of that. */
    private ClientType type(Body sent) {
        ClientOperation.Body body = operation.body();
        boolean asIs = sent.isText() && !MediaTypeNames.isJson(sent.contentType());
        if (asIs && !isTyped(sent)) {
            return Environment.TEXT;
        }
        return body != null && MediaTypeNames.same(body.contentType(), sent.contentType())
                ? body.type()
                : Environment.UNTYPED;
    }

    private @Nullable JavaExpr payload(Step step, Scope scope) {
        if (step.body() == null) {
            return null;
        }
        ClientType type = type(step.body());
        TextEscape escape = TextEscape.of(step.body().contentType());
        JavaExpr value = step.body().payload() instanceof TypedValue.Template text && escape != TextEscape.NONE
                ? values.text(text, escape, scope)
                : values.compile(step.body().payload(), type, true, scope);
        if (!(step.body().payload() instanceof TypedValue.Object) || value instanceof JavaExpr.Name) {
            return value;
        }
        scope.declare(type.javaType(), "payload", value);
        return JavaExpr.name("payload");
    }

    private JavaExpr optional(Step step, JavaExpr request, Scope scope) {
        JavaExpr built = request;
        for (Parameter given : step.parameters()) {
            ClientOperation.Parameter declared = declared(given);
            if (declared != null && !declared.required()) {
                JavaExpr value = values.compile(given.value(), declared.type(), false, scope);
                built = built.call(declared.javaName(), value);
            }
        }
        return built;
    }

    /** Parameters that the client has no setter for: those that the description lacks, and reserved headers. */
    private JavaExpr undeclared(Step step, JavaExpr request, Scope scope) {
        JavaExpr built = request;
        for (Parameter given : step.parameters()) {
            if (declared(given) == null) {
                JavaExpr value = values.compile(given.value(), Environment.UNTYPED, false, scope);
                built = built.call(given.in(), new JavaExpr.Text(given.name()), value);
            }
        }
        return built;
    }

    private static Optional<Parameter> given(Step step, ClientOperation.Parameter parameter) {
        return step.parameters().stream().filter(p -> matches(p, parameter)).findFirst();
    }

    private ClientOperation.@Nullable Parameter declared(Parameter given) {
        return operation.parameters().stream()
                .filter(parameter -> matches(given, parameter))
                .findFirst()
                .orElse(null);
    }

    private static boolean matches(Parameter given, ClientOperation.Parameter parameter) {
        return given.in().equals(parameter.in())
                && (given.in().equals("header")
                        ? given.name().equalsIgnoreCase(parameter.name())
                        : given.name().equals(parameter.name()));
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.expression.MessagePart;
import io.github.arazzocodegen.expression.RuntimeExpression;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@code $request.…} reads (section "Runtime Expressions"): the value that the step itself gives for that
 * part of its request, in the type in which it is given.
 */
final class RequestReader {

    private final Function<RuntimeExpression, Reference> binder;
    private final BindingReports reports;

    /** @param binder binds an expression for a part of another one's value */
    RequestReader(Function<RuntimeExpression, Reference> binder, BindingReports reports) {
        this.binder = binder;
        this.reports = reports;
    }

    /** The value that the request has for this part; empty where it gives none, which is reported. */
    Optional<TypedValue> read(MessagePart part, Exchange.@Nullable Request request, Location location) {
        if (request == null) {
            return refused(location, "there is no request to read here", "read it in an output of the step");
        }
        if (part instanceof MessagePart.Header header) {
            return header(header.name(), request, location);
        }
        if (part instanceof MessagePart.Query query) {
            return parameter("query", query.name(), request, location);
        }
        if (part instanceof MessagePart.Path path) {
            return parameter("path", path.name(), request, location);
        }
        return body(((MessagePart.Body) part).pointer(), request.body(), location);
    }

    private Optional<TypedValue> header(String name, Exchange.Request request, Location location) {
        Body body = request.body();
        boolean given = request.parameters().stream()
                .anyMatch(parameter ->
                        parameter.in().equals("header") && parameter.name().equalsIgnoreCase(name));
        if (!given && body != null && name.equalsIgnoreCase("Content-Type")) {
            String text = body.contentType();
            return Optional.of(
                    new TypedValue.Literal(new ScalarNode(body.location(), ScalarNode.Kind.STRING, text, text, 0)));
        }
        return parameter("header", name, request, location);
    }

    private Optional<TypedValue> parameter(String in, String name, Exchange.Request request, Location location) {
        List<String> known = new ArrayList<>();
        for (Parameter parameter : request.parameters()) {
            if (parameter.in().equals(in)) {
                known.add(parameter.name());
                boolean same = in.equals("header")
                        ? parameter.name().equalsIgnoreCase(name)
                        : parameter.name().equals(name);
                if (same) {
                    return Optional.of(parameter.value());
                }
            }
        }
        String what = in.equals("header") ? "header" : in + " parameter";
        return refused(location, "the step sends no " + what + " '" + name + "'", Suggestions.didYouMean(name, known));
    }

    private Optional<TypedValue> body(JsonPointer pointer, @Nullable Body body, Location location) {
        if (body == null) {
            return refused(location, "the step sends no request body", "give it a 'requestBody', or read '$response'");
        }
        if (body.payload() instanceof TypedValue.Replaced) {
            return refused(
                    location,
                    "what the step sends shows only when its replacements are made, so '$request.body' can't be read",
                    "read the values where the step takes them from");
        }
        return at(body.payload(), pointer, "the step's request body", location);
    }

    /**
     * The value at a place of a value that the document gives; empty where it has none, which is reported.
     *
     * @param what the value, in the words of a message
     */
    Optional<TypedValue> at(TypedValue value, JsonPointer pointer, String what, Location location) {
        TypedValue at = value;
        List<String> tokens = pointer.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (at instanceof TypedValue.Of of) {
                return within(of, new JsonPointer(tokens.subList(i, tokens.size())), what, location);
            }
            Optional<TypedValue> next = step(at, tokens.get(i));
            if (next.isEmpty()) {
                return refused(
                        location,
                        what + " has nothing at '" + pointer + "'",
                        Suggestions.didYouMean(tokens.get(i), keys(at)));
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** A place within a value that an expression gives is the same place in what that expression reads. */
    private Optional<TypedValue> within(TypedValue.Of of, JsonPointer pointer, String what, Location location) {
        if (of.reference() instanceof Reference.InputValue input) {
            RuntimeExpression part =
                    new RuntimeExpression.Input(input.name(), input.pointer().append(pointer));
            return Optional.of(new TypedValue.Of(binder.apply(part), of.node()));
        }
        if (of.reference() instanceof Reference.StepOutput output) {
            RuntimeExpression part = new RuntimeExpression.StepOutput(
                    output.stepId(), output.output(), output.pointer().append(pointer));
            return Optional.of(new TypedValue.Of(binder.apply(part), of.node()));
        }
        if (of.reference() instanceof Reference.ResponseBody body) {
            RuntimeExpression part = new RuntimeExpression.Response(
                    new MessagePart.Body(body.pointer().append(pointer)));
            return Optional.of(new TypedValue.Of(binder.apply(part), of.node()));
        }
        if (of.reference() instanceof Reference.CalledOutput output) {
            RuntimeExpression part =
                    new RuntimeExpression.Output(output.name(), output.pointer().append(pointer));
            return Optional.of(new TypedValue.Of(binder.apply(part), of.node()));
        }
        return refused(
                location,
                what + " has nothing at '" + pointer + "' of " + of.reference().text(),
                "");
    }

    private static Optional<TypedValue> step(TypedValue at, String token) {
        if (at instanceof TypedValue.Object object) {
            return object.members().stream()
                    .filter(member -> member.key() instanceof TypedValue.Literal key
                            && key.node().text().equals(token))
                    .map(TypedValue.Member::value)
                    .findFirst();
        }
        if (at instanceof TypedValue.Array array && token.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(token);
            return index < array.elements().size()
                    ? Optional.of(array.elements().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<String> keys(TypedValue value) {
        List<String> keys = new ArrayList<>();
        if (value instanceof TypedValue.Object object) {
            for (TypedValue.Member member : object.members()) {
                if (member.key() instanceof TypedValue.Literal key) {
                    keys.add(key.node().text());
                }
            }
        }
        return keys;
    }

    private Optional<TypedValue> refused(Location location, String message, String help) {
        reports.diagnostics()
                .add(Diagnostic.of(DiagnosticCode.UNKNOWN_REFERENCE, location, message)
                        .withHelp(help));
        return Optional.empty();
    }
}

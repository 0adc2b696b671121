package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedWorkflow.Body;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a step's payload against the schema of the operation's request body. */
final class PayloadChecker {

    private final ConversionChecker values;
    private final Diagnostics diagnostics;

    PayloadChecker(ConversionChecker values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    void check(Step step, Operation operation) {
        Operation.RequestBody declared = operation.requestBody();
        if (step.body() != null) {
            check(step.body(), declared, operation);
        } else if (declared != null && declared.required() && !step.unread().contains("requestBody")) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.MISSING_PROPERTY,
                            step.stepId().location(),
                            "operation '" + operation.displayName() + "' requires a request body")
                    .withHelp("give step '" + step.id() + "' a 'requestBody' with a 'payload'"));
        }
    }

    private void check(Body body, Operation.@Nullable RequestBody declared, Operation operation) {
        boolean unsendable = !MediaTypeNames.isJson(body.contentType())
                && !MediaTypeNames.isStructured(body.contentType())
                && (body.payload() instanceof TypedValue.Object || body.payload() instanceof TypedValue.Array);
        if (unsendable) {
            diagnostics.add(unsendable(body, declared));
            return;
        }
        mediaType(body, declared, operation);
        if (MediaTypeNames.isJson(body.contentType())
                || (MediaTypeNames.isStructured(body.contentType()) && !body.isText())) {
            check(body.payload(), body.schema(), "the payload");
        }
    }

    private static Diagnostic unsendable(Body body, Operation.@Nullable RequestBody declared) {
        Set<String> names = declared == null ? Set.of() : declared.content().keySet();
        boolean isDeclared = names.stream().anyMatch(name -> MediaTypeNames.matches(name, body.contentType()));
        return Diagnostic.of(
                        DiagnosticCode.INCOMPATIBLE_TYPE,
                        isDeclared || names.isEmpty() ? body.location() : body.contentTypeLocation(),
                        "a payload of media type '" + body.contentType() + "' can't be made of an object or array")
                .withHelp(
                        isDeclared || names.isEmpty()
                                ? "write the payload as text, with expressions in it: '<name>{$inputs.name}</name>'"
                                : "the operation declares '" + String.join("', '", names) + "'");
    }

    private void mediaType(Body body, Operation.@Nullable RequestBody declared, Operation operation) {
        Set<String> names = declared == null ? Set.of() : declared.content().keySet();
        if (names.stream().noneMatch(name -> MediaTypeNames.matches(name, body.contentType()))) {
            String suggestion = Suggestions.didYouMean(body.contentType(), names);
            String known = names.isEmpty() ? "" : "it declares '" + String.join("', '", names) + "'";
            Diagnostic unknown = Diagnostic.of(
                            DiagnosticCode.UNKNOWN_MEDIA_TYPE,
                            body.contentTypeLocation(),
                            "operation '" + operation.displayName() + "' declares no request body"
                                    + (names.isEmpty() ? "" : " of media type '" + body.contentType() + "'")
                                    + "; it is sent all the same")
                    .withHelp(suggestion.isEmpty() ? known : suggestion);
            diagnostics.add(
                    declared == null
                            ? unknown
                            : unknown.withRelated(declared.location(), "the description declares the request body"));
        }
    }

    private void check(TypedValue payload, @Nullable Schema schema, String what) {
        if (schema == null) {
            return;
        }
        Kind kind = ValueType.of(schema).kind();
        if (payload instanceof TypedValue.Object object && kind == Kind.OBJECT) {
            members(object, schema, what);
        } else if (payload instanceof TypedValue.Array array && kind == Kind.ARRAY && schema.items() != null) {
            array.elements().forEach(element -> check(element, schema.items(), what));
        } else {
            values.check(payload, ValueType.of(schema), what);
        }
    }

    private void members(TypedValue.Object object, Schema schema, String what) {
        Map<String, Location> unknown = new LinkedHashMap<>();
        boolean computed = false;
        for (TypedValue.Member member : object.members()) {
            if (member.key() instanceof TypedValue.Literal key) {
                String name = key.node().text();
                Schema property = schema.properties().get(name);
                if (property == null) {
                    unknown.put(name, key.node().location());
                } else if (!(member.value() instanceof TypedValue.Literal literal && literal.looksLikeExpression())) {
                    check(member.value(), property, "property '" + name + "'");
                }
            } else {
                computed = true;
            }
        }
        if (!computed) {
            reportMissing(object, schema, what, unknown);
        }
        if (!schema.properties().isEmpty() && schema.additionalProperties() == null) {
            unknown.forEach((name, location) -> reportUnknown(name, schema, location));
        }
    }

    /** Reports the required properties that are not there; unknown ones that may be meant for them are taken out. */
    private void reportMissing(TypedValue.Object object, Schema schema, String what, Map<String, Location> unknown) {
        List<String> given = object.members().stream()
                .map(TypedValue.Member::key)
                .map(key -> ((TypedValue.Literal) key).node().text())
                .toList();
        schema.properties().forEach((name, property) -> {
            if (schema.required().contains(name) && !given.contains(name) && !isReadOnly(property)) {
                Optional<String> renamed = unknown.keySet().stream()
                        .filter(other ->
                                Suggestions.renamed(other, List.of(name)).isPresent())
                        .findFirst();
                Optional<String> meant = renamed.or(() ->
                        Suggestions.nearest(name, unknown.keySet()).stream().findFirst());
                Location location =
                        meant.map(unknown::remove).orElse(object.node().location());
                diagnostics.add(Diagnostic.of(
                                renamed.isPresent() ? DiagnosticCode.RENAMED_PROPERTY : DiagnosticCode.MISSING_PROPERTY,
                                location,
                                what + " lacks the property '" + name + "', which the request's schema requires")
                        .withHelp(meant.map(near -> "is '" + near + "' meant to be '" + name + "'?")
                                .orElse("")));
            }
        });
    }

    private static boolean isReadOnly(Schema schema) {
        ScalarNode keyword = schema.keyword("readOnly");
        return keyword != null && Boolean.TRUE.equals(keyword.value());
    }

    private void reportUnknown(String name, Schema schema, Location location) {
        boolean renamed =
                Suggestions.renamed(name, schema.properties().keySet()).isPresent();
        String problem = "the request's schema has no property '" + name + "'";
        diagnostics.add((renamed
                        ? Diagnostic.of(DiagnosticCode.RENAMED_PROPERTY, location, problem)
                        : Diagnostic.of(
                                DiagnosticCode.UNKNOWN_PROPERTY, location, problem + "; it is sent all the same"))
                .withHelp(Suggestions.didYouMean(name, schema.properties().keySet())));
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a step sends against what the description of its operation declares. */
final class SendChecker {

    /** Headers that OpenAPI leaves to other places of a description: a step may give them all the same. */
    private static final Set<String> RESERVED_HEADERS = Set.of("authorization", "accept", "content-type");

    private final Diagnostics diagnostics;

    SendChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Step step, Operation operation) {
        for (Parameter parameter : step.parameters()) {
            if (parameter.declared() == null) {
                unknown(parameter, operation);
            } else if (parameter.declared().required()
                    && parameter.value() instanceof TypedValue.Literal literal
                    && literal.node().value() == null) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.INCOMPATIBLE_TYPE,
                        literal.node().location(),
                        "parameter '" + parameter.name() + "' is required, and this is null"));
            } else {
                value(
                        parameter.value(),
                        ValueType.of(parameter.declared().schema()),
                        "parameter '" + parameter.name() + "'");
            }
        }
        for (Operation.Parameter declared : operation.parameters()) {
            boolean given = step.parameters().stream().anyMatch(p -> declared.equals(p.declared()));
            if (declared.required() && !given && !isReserved(declared.name(), declared.in())) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.MISSING_PARAMETER,
                                step.stepId().location(),
                                "operation '" + operation.displayName() + "' requires the " + declared.in()
                                        + " parameter '" + declared.name() + "'"
                                        + (declared.in().equals("path") ? "; without it the step fails" : ""))
                        .withHelp("add it to the parameters of step '" + step.id() + "'"));
            }
        }
        if (step.body() != null) {
            payload(step.body().payload(), step.body().schema(), "the payload");
        }
    }

    private static boolean isReserved(String name, String in) {
        return in.equals("header") && RESERVED_HEADERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private void unknown(Parameter parameter, Operation operation) {
        if (isReserved(parameter.name(), parameter.in())) {
            return;
        }
        List<String> known =
                operation.parameters().stream().map(Operation.Parameter::name).toList();
        boolean path = parameter.in().equals("path");
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_PARAMETER,
                        parameter.location(),
                        "operation '" + operation.displayName() + "' declares no " + parameter.in() + " parameter '"
                                + parameter.name() + "'" + (path ? "" : "; it is sent all the same"))
                .withHelp(Suggestions.didYouMean(parameter.name(), known)));
    }

    /** @param what the place, in the words of a message */
    private void payload(TypedValue payload, @Nullable Schema schema, String what) {
        if (schema == null) {
            return;
        }
        if (!(payload instanceof TypedValue.Object object)
                || ValueType.of(schema).kind() != Kind.OBJECT) {
            value(payload, ValueType.of(schema), what);
            return;
        }
        for (TypedValue.Member member : object.members()) {
            if (member.key() instanceof TypedValue.Literal key) {
                String name = key.node().text();
                Schema property = schema.properties().get(name);
                if (property != null) {
                    payload(member.value(), property, what);
                } else if (!schema.properties().isEmpty() && schema.additionalProperties() == null) {
                    unknownProperty(name, schema, key.node().location());
                }
            }
        }
    }

    private void unknownProperty(String name, Schema schema, Location location) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_PROPERTY,
                        location,
                        "the request's schema has no property '" + name + "'; it is sent all the same")
                .withHelp(Suggestions.didYouMean(name, schema.properties().keySet())));
    }

    private void value(TypedValue value, ValueType target, String what) {
        Schema items = target.schema() == null ? null : target.schema().items();
        if (value instanceof TypedValue.Array array && target.kind() == Kind.ARRAY && items != null) {
            array.elements().forEach(element -> payload(element, items, what));
            return;
        }
        Location location = value.node().location();
        ValueType source = ValueTyper.typeOf(value);
        Conversion conversion = Conversion.between(source, target);
        if (value instanceof TypedValue.Literal literal && literal.node().value() != null) {
            Conversion.literalProblem(literal.node(), target)
                    .ifPresent(problem -> diagnostics.add(
                            Diagnostic.of(DiagnosticCode.INCOMPATIBLE_TYPE, location, what + " " + problem)));
        } else if (conversion == Conversion.IMPOSSIBLE) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.INCOMPATIBLE_TYPE,
                    Severity.WARNING,
                    location,
                    what + " takes " + Conversion.describe(target) + ", and this is " + Conversion.describe(source)
                            + ": no value can be converted",
                    "",
                    "name the part of it that is meant"));
        } else if (conversion == Conversion.MAY_FAIL) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.CONVERSION_MAY_FAIL,
                            location,
                            what + " takes " + Conversion.describe(target) + ", and this is "
                                    + Conversion.describe(source) + ": the step fails when it can't be converted")
                    .withHelp("give it the type that the description asks for"));
        }
    }
}

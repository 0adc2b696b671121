package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks what a step sends against what the description of its operation declares. */
final class SendChecker {

    /** Headers that OpenAPI leaves to other places of a description: a step may give them all the same. */
    private static final Set<String> RESERVED_HEADERS = Set.of("authorization", "accept", "content-type");

    /** Where a parameter can be: of another place it was said that there is none such. */
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

    private final Diagnostics diagnostics;
    private final ConversionChecker values;

    SendChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.values = new ConversionChecker(diagnostics);
    }

    void check(Step step, Operation operation) {
        Set<Parameter> misspelt = missing(step, operation);
        for (Parameter parameter : step.parameters()) {
            if (parameter.declared() == null) {
                if (!misspelt.contains(parameter) && PLACES.contains(parameter.in())) {
                    unknown(parameter, operation);
                }
            } else if (parameter.declared().required()
                    && parameter.value() instanceof TypedValue.Literal literal
                    && literal.node().value() == null) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.INCOMPATIBLE_TYPE,
                        literal.node().location(),
                        "parameter '" + parameter.name() + "' is required, and this is null"));
            } else {
                values.check(
                        parameter.value(),
                        ValueType.of(parameter.declared().schema()),
                        "parameter '" + parameter.name() + "'");
            }
        }
        new PayloadChecker(values, diagnostics).check(step, operation);
    }

    /** Reports required parameters that are not given; what is given in their place under another spelling is returned. */
    private Set<Parameter> missing(Step step, Operation operation) {
        Set<Parameter> misspelt = new HashSet<>();
        for (Operation.Parameter declared : operation.parameters()) {
            boolean given = step.parameters().stream().anyMatch(p -> declared.equals(p.declared()));
            boolean open = given || step.unread().contains("parameters");
            if (declared.required() && !open && !isReserved(declared.name(), declared.in())) {
                Optional<Parameter> meant = step.parameters().stream()
                        .filter(p -> p.declared() == null && isMeant(p, declared))
                        .findFirst();
                meant.ifPresent(misspelt::add);
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.MISSING_PARAMETER,
                                meant.map(Parameter::location)
                                        .orElse(step.stepId().location()),
                                "operation '" + operation.displayName() + "' requires the " + declared.in()
                                        + " parameter '" + declared.name() + "'"
                                        + (declared.in().equals("path") ? "; without it the step fails" : ""))
                        .withHelp(meant.map(p -> p.in().equals(declared.in())
                                        ? "is '" + p.name() + "' meant to be '" + declared.name() + "'?"
                                        : "write in: " + declared.in())
                                .orElse("add it to the parameters of step '" + step.id() + "'")));
            }
        }
        return misspelt;
    }

    /** Whether a parameter that the operation does not declare is the declared one, misspelt or in another place. */
    private static boolean isMeant(Parameter given, Operation.Parameter declared) {
        return given.in().equals(declared.in())
                ? !Suggestions.nearest(declared.name(), List.of(given.name())).isEmpty()
                : given.name().equals(declared.name());
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
                .withHelp(operation.parameters().stream()
                        .filter(declared -> declared.name().equals(parameter.name()))
                        .findFirst()
                        .map(declared -> "it declares it in: " + declared.in())
                        .orElseGet(() -> Suggestions.didYouMean(parameter.name(), known))));
    }
}

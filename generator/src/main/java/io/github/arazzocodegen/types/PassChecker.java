package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.resolve.ResolvedWorkflow;
import io.github.arazzocodegen.resolve.WorkflowName;
import io.github.arazzocodegen.resolve.WorkflowUse;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.TypedWorkflow.Input;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what a workflow passes to those that it runs or goes to against the inputs of these. */
final class PassChecker {

    private final KnownWorkflows known;
    private final Diagnostics diagnostics;
    private final ConversionChecker values;

    PassChecker(KnownWorkflows known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
        this.values = new ConversionChecker(diagnostics);
    }

    /** What a step gives to the workflow that it runs (section "Step Object", field {@code parameters}). */
    void check(Step step, WorkflowName called) {
        List<Input> inputs = known.inputs(called);
        List<Parameter> unknown = new ArrayList<>();
        for (Parameter parameter : step.parameters()) {
            Optional<Input> input = named(parameter.name(), inputs);
            input.ifPresentOrElse(
                    taken -> values.check(parameter.value(), taken.type(), "input '" + taken.name() + "'"),
                    () -> unknown.add(parameter));
        }
        for (Input input : inputs) {
            boolean given = step.parameters().stream().anyMatch(p -> p.name().equals(input.name()));
            if (!given && isNeeded(input) && !step.unread().contains("parameters")) {
                missing(input, step, called, unknown);
            }
        }
        List<String> names = inputs.stream().map(Input::name).toList();
        for (Parameter parameter : known.isWhole(called, "inputs") ? unknown : List.<Parameter>of()) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_PARAMETER,
                            parameter.location(),
                            "workflow '" + called + "' has no input '" + parameter.name() + "'; it is not passed")
                    .withHelp(Suggestions.didYouMean(parameter.name(), names)));
        }
    }

    /** What is given in the place of a required input under another spelling is the one mistake that there is. */
    private void missing(Input input, Step step, WorkflowName called, List<Parameter> unknown) {
        Optional<Parameter> meant = unknown.stream()
                .filter(p ->
                        !Suggestions.nearest(input.name(), List.of(p.name())).isEmpty())
                .findFirst();
        meant.ifPresent(unknown::remove);
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.MISSING_INPUT,
                        meant.map(Parameter::location).orElse(step.stepId().location()),
                        "workflow '" + called + "' requires the input '" + input.name() + "'")
                .withHelp(meant.map(p -> "is '" + p.name() + "' meant to be '" + input.name() + "'?")
                        .orElse("add it to the parameters of step '" + step.id() + "'")));
    }

    /** What a {@code goto} or a {@code retry} gives to a workflow: the inputs of the same names. */
    void check(ResolvedWorkflow workflow, List<Input> inputs) {
        for (WorkflowUse use : WorkflowUse.of(workflow)) {
            switch (use.kind()) {
                case GOTO, RETRY -> {
                    byName(workflow.name(), inputs, use.workflow(), use.location());
                    dependencies(workflow, use);
                }
                case STEP -> dependencies(workflow, use);
                case DEPENDENCY -> {
                    // Whoever runs the workflow gives the outputs of this one.
                }
            }
        }
    }

    private void byName(WorkflowName from, List<Input> given, WorkflowName to, Location location) {
        for (Input input : known.inputs(to)) {
            Optional<Input> same = named(input.name(), given);
            if (same.isEmpty() && isNeeded(input)) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.MISSING_INPUT,
                                location,
                                "workflow '" + to + "' requires the input '" + input.name() + "', and workflow '" + from
                                        + "' has no input of that name to give it")
                        .withHelp("declare an input '" + input.name() + "', or run '" + to
                                + "' in a step, which can pass any value"));
            }
            same.ifPresent(own -> values.check(
                    own.type(), input.type(), "input '" + input.name() + "' of workflow '" + to + "'", location));
        }
    }

    /** What the workflow depends on that is named here runs before it, with those of its inputs that have the same names. */
    private void dependencies(ResolvedWorkflow workflow, WorkflowUse use) {
        for (WorkflowName dependency : known.dependsOn(use.workflow())) {
            boolean ran = WorkflowUse.of(workflow).stream()
                    .anyMatch(other -> other.workflow().equals(dependency)
                            && (other.kind() == WorkflowUse.Kind.DEPENDENCY
                                    || (use.kind() == WorkflowUse.Kind.STEP && other.kind() == WorkflowUse.Kind.STEP)));
            if (!ran) {
                for (Input input : known.inputs(dependency)) {
                    if (isNeeded(input)
                            && named(input.name(), known.inputs(use.workflow())).isEmpty()) {
                        diagnostics.add(Diagnostic.of(
                                        DiagnosticCode.MISSING_INPUT,
                                        use.location(),
                                        "workflow '" + use.workflow() + "' depends on workflow '" + dependency
                                                + "', whose input '" + input.name() + "' nothing gives")
                                .withHelp("declare an input '" + input.name() + "' of '" + use.workflow()
                                        + "', or name '" + dependency + "' in 'dependsOn' of '" + workflow.name()
                                        + "'"));
                    }
                }
            }
        }
    }

    private static Optional<Input> named(String name, List<Input> inputs) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    private static boolean isNeeded(Input input) {
        return !input.optional() && input.defaultValue() == null;
    }
}

package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.flow.FlowGraph.Ran;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import java.util.List;

/** Checks that what a request reads of other steps has run before it. */
final class ReadChecker {

    private final Diagnostics diagnostics;

    ReadChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(FlowGraph graph) {
        for (Node node : graph.nodes()) {
            if (node.reachable()) {
                for (Parameter parameter : node.step().parameters()) {
                    value(parameter.value(), node);
                }
                if (node.step().body() != null) {
                    value(node.step().body().payload(), node);
                }
            }
        }
    }

    private void value(TypedValue value, Node node) {
        if (value instanceof TypedValue.Array array) {
            array.elements().forEach(element -> value(element, node));
        } else if (value instanceof TypedValue.Object object) {
            object.members().forEach(member -> {
                value(member.key(), node);
                value(member.value(), node);
            });
        } else {
            List<Reference> references = References.in(value).toList();
            references.forEach(reference -> read(reference, node, value.node().location()));
        }
    }

    private static boolean isOfResponse(Reference reference) {
        return reference instanceof Reference.ResponseBody
                || reference instanceof Reference.ResponseHeader
                || reference instanceof Reference.StatusCode;
    }

    private void read(Reference reference, Node node, Location location) {
        if (isOfResponse(reference)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.INVALID_EXPRESSION,
                            location,
                            "the request of step '" + node.step().id() + "' reads '" + reference.text()
                                    + "', and there is no response before it is sent")
                    .withHelp("let the step that gets the response have it as an output, and read that: "
                            + "$steps.<stepId>.outputs.<name>"));
        }
        if (!(reference instanceof Reference.StepOutput output)) {
            return;
        }
        Ran ran = node.before();
        if (output.stepId().equals(node.step().id()) && !ran.possibly().contains(output.step())) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.NEVER_RUNS_BEFORE,
                            location,
                            "the request of step '" + output.stepId() + "' reads the step's own output '"
                                    + output.output() + "', which is set after it")
                    .withHelp("name an output of a step that runs before it"));
            return;
        }
        if (!ran.possibly().contains(output.step())) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.NEVER_RUNS_BEFORE,
                            location,
                            "step '" + output.stepId() + "' never runs before step '"
                                    + node.step().id() + "', which reads its output '" + output.output() + "'")
                    .withHelp("move step '" + output.stepId() + "' to a place before it"));
        } else if (!ran.surely().contains(output.step())) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.MAY_NOT_HAVE_RUN,
                            location,
                            "step '" + output.stepId() + "' may not have run before step '"
                                    + node.step().id() + "', which reads its output '" + output.output() + "'")
                    .withHelp("where it has not, the value is left out of an optional place, and fails the step in a"
                            + " required one"));
        }
    }
}

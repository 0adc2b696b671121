package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.types.Reference;
import io.github.arazzocodegen.types.TypedValue;
import io.github.arazzocodegen.types.TypedWorkflow.Parameter;
import java.util.List;

/** Checks that what a request reads is there before it is sent. */
final class ReadChecker {

    private final FlowGraph graph;
    private final PathFinder paths;
    private final Diagnostics diagnostics;

    ReadChecker(FlowGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.paths = new PathFinder(graph);
        this.diagnostics = diagnostics;
    }

    void check() {
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.reachable()) {
                int index = i;
                diagnostics.by(node.step().references(), () -> check(node, index));
            }
        }
    }

    private void check(Node node, int index) {
        for (Parameter parameter : node.step().parameters()) {
            value(parameter.value(), node, index);
        }
        if (node.step().body() != null) {
            value(node.step().body().payload(), node, index);
        }
    }

    private void value(TypedValue value, Node node, int index) {
        if (value instanceof TypedValue.Array array) {
            array.elements().forEach(element -> value(element, node, index));
        } else if (value instanceof TypedValue.Object object) {
            object.members().forEach(member -> {
                value(member.key(), node, index);
                value(member.value(), node, index);
            });
        } else {
            List<Reference> references = References.in(value).toList();
            references.forEach(
                    reference -> read(reference, node, index, value.node().location()));
        }
    }

    private void read(Reference reference, Node node, int index, Location location) {
        if (isOfResponse(reference)) {
            report(
                    DiagnosticCode.INVALID_EXPRESSION,
                    location,
                    "the request of step '" + node.step().id() + "' reads '" + reference.text()
                            + "', and there is no response before it is sent",
                    "a step that got a response passes it on in an output: $steps.<stepId>.outputs.<name>");
        } else if (reference instanceof Reference.StepOutput output) {
            if (!node.before().possibly().contains(output.step())) {
                neverRan(output, node, index, location);
            } else if (!node.before().surely().contains(output.step())) {
                mayNotHaveRun(output, node, index, location);
            }
        }
    }

    private void mayNotHaveRun(Reference.StepOutput output, Node node, int index, Location location) {
        boolean own = output.step() == index;
        String path = own ? "" : paths.without(output.step(), index);
        if (own || !path.isEmpty()) {
            report(
                    DiagnosticCode.MAY_NOT_HAVE_RUN,
                    location,
                    "step '" + output.stepId() + "' may not have run before " + reader(node, output),
                    (own ? "when it runs for the first time it has not" : "for example: " + path)
                            + "\nwhere it has not, the value is left out of an optional place, and fails the step in a"
                            + " required one");
        }
    }

    private void neverRan(Reference.StepOutput output, Node node, int index, Location location) {
        if (output.step() == index) {
            report(
                    DiagnosticCode.NEVER_RUNS_BEFORE,
                    location,
                    "the request of step '" + output.stepId() + "' reads the step's own output '" + output.output()
                            + "', which is set after it",
                    "name an output of a step that runs before it");
        } else {
            report(
                    DiagnosticCode.NEVER_RUNS_BEFORE,
                    location,
                    "step '" + output.stepId() + "' never runs before " + reader(node, output),
                    output.step() < index
                            ? "every path to step '" + node.step().id() + "' leaves it out"
                            : "move step '" + output.stepId() + "' to a place before it");
        }
    }

    private static boolean isOfResponse(Reference reference) {
        return reference instanceof Reference.ResponseBody
                || reference instanceof Reference.ResponseText
                || reference instanceof Reference.ResponseHeader
                || reference instanceof Reference.StatusCode;
    }

    private static String reader(Node node, Reference.StepOutput output) {
        return "step '" + node.step().id() + "', which reads its output '" + output.output() + "'";
    }

    private void report(DiagnosticCode code, Location location, String message, String help) {
        diagnostics.add(Diagnostic.of(code, location, message).withHelp(help));
    }
}

package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.flow.FlowGraph;
import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import io.github.arazzocodegen.resolve.ResolvedAction.First;
import io.github.arazzocodegen.types.TypedWorkflow.Action;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pictures a workflow's flow in a few lines of text, for the Javadoc of its class. */
final class FlowPicture {

    private FlowPicture() {}

    static List<String> draw(FlowGraph graph) {
        List<String> lines = new ArrayList<>();
        for (Node node : graph.nodes()) {
            lines.add(node.step().id());
            node.onSuccess().forEach(edge -> edge(graph, "", edge, lines));
            node.onFailure().forEach(edge -> edge(graph, "on failure, ", edge, lines));
        }
        lines.add("end");
        return lines;
    }

    private static void edge(FlowGraph graph, String prefix, Edge edge, List<String> lines) {
        Action action = edge.action();
        if (action == null) {
            return;
        }
        String criteria = action.criteria().stream().map(Criterion::text).collect(Collectors.joining(" and "));
        String when = criteria.isEmpty() ? "" : "if " + criteria + ": ";
        lines.add("  " + prefix + when + target(graph, edge.exit(), action));
    }

    private static String target(FlowGraph graph, Exit exit, Action action) {
        if (exit instanceof Exit.ToStep to) {
            return "go to " + stepId(graph, to.index());
        }
        if (exit instanceof Exit.Retry retry) {
            int limit = retry.how().limit();
            return "retry" + first(graph, retry.how().first())
                    + (limit == 1 ? ", once" : ", up to " + limit + " times");
        }
        if (exit instanceof Exit.ToWorkflow to) {
            return "go to workflow " + to.workflow();
        }
        return "end (" + action.name().value() + ")";
    }

    private static String first(FlowGraph graph, @Nullable First first) {
        if (first instanceof First.OfWorkflow workflow) {
            return ", after workflow " + workflow.workflow();
        }
        return first instanceof First.OfStep step ? ", after " + stepId(graph, step.index()) : "";
    }

    private static String stepId(FlowGraph graph, int index) {
        return graph.nodes().get(index).step().id();
    }
}

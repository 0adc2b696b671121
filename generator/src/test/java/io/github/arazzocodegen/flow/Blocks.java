package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks and edges as one line of text. */
final class Blocks {

    private final FlowGraph graph;

    Blocks(FlowGraph graph) {
        this.graph = graph;
    }

    String render(List<Block> blocks) {
        return blocks.stream().map(this::render).collect(Collectors.joining(" "));
    }

    private String render(Block block) {
        String inner = " { " + render(block.inner()) + " }";
        if (block instanceof Block.Run run) {
            List<Edge> failures = run.onFailure();
            boolean plain = failures.size() == 1 && failures.get(0).action() == null;
            return name(run.step()) + (plain ? "" : "!(" + edges(failures) + ")");
        } else if (block instanceof Block.Note note) {
            return "note(" + edge(note.edge()) + ")";
        } else if (block instanceof Block.Branch branch) {
            return (branch.edge().always() ? "always" : "if " + guard(branch.edge())) + inner;
        } else if (block instanceof Block.Unless unless) {
            return "unless " + guard(unless.edge()) + inner;
        } else if (block instanceof Block.IfSucceeded succeeded) {
            return "if " + name(succeeded.step()) + " ok" + inner;
        } else if (block instanceof Block.Loop loop) {
            return "loop " + name(loop.step()) + inner + (loop.leaves() ? "" : " never left");
        } else if (block instanceof Block.GoTo goTo) {
            return "goto " + name(goTo.target());
        }
        return exit(((Block.Leave) block).exit());
    }

    String edges(List<Edge> edges) {
        return edges.stream().map(this::edge).collect(Collectors.joining(", "));
    }

    private String edge(Edge edge) {
        return guard(edge) + ">" + exit(edge.exit()) + (edge.redundant() ? " redundant" : "");
    }

    static String guard(Edge edge) {
        return edge.action() == null
                ? ""
                : edge.action().criteria().stream()
                        .map(Criterion::text)
                        .map(text -> text.replace("$statusCode == ", ""))
                        .collect(Collectors.joining(" and "));
    }

    private String exit(Exit exit) {
        if (exit instanceof Exit.ToStep to) {
            return name(to.index());
        } else if (exit instanceof Exit.End) {
            return "end";
        } else if (exit instanceof Exit.Retry retry) {
            return "retry " + retry.how().limit();
        }
        return exit instanceof Exit.Completed ? "completed" : "failed";
    }

    private String name(int step) {
        return graph.nodes().get(step).step().id();
    }
}

package io.github.arazzocodegen.flow;

import io.github.arazzocodegen.flow.FlowGraph.Edge;
import io.github.arazzocodegen.flow.FlowGraph.Exit;
import io.github.arazzocodegen.flow.FlowGraph.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of last resort of a flow whose branches cross: the blocks of each step, which end by going to another. */
public final class StateMachine {

    private StateMachine() {}

    /** The blocks of each step that something reaches, by its index, in document order. */
    public static Map<Integer, List<Block>> states(FlowGraph graph) {
        Map<Integer, List<Block>> states = new LinkedHashMap<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.reachable()) {
                List<Block> blocks = new ArrayList<>();
                blocks.add(new Block.Run(i, node.onFailure()));
                for (Edge edge : node.onSuccess()) {
                    Block exit = edge.exit() instanceof Exit.ToStep to
                            ? new Block.GoTo(i, to.index())
                            : new Block.Leave(i, edge.exit());
                    if (edge.redundant()) {
                        blocks.add(new Block.Note(i, edge));
                    } else {
                        blocks.add(edge.action() == null ? exit : new Block.Branch(i, edge, List.of(exit)));
                    }
                }
                states.put(i, blocks);
            }
        }
        return states;
    }
}

package io.github.arazzocodegen.source;

import java.util.List;

/** An array (a sequence). */
public record ArrayNode(Location location, List<Node> elements) implements Node {

    public ArrayNode {
        elements = List.copyOf(elements);
    }

    @Override
    public String describe() {
        return "array";
    }
}

package io.github.arazzocodegen.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The kinds of value that a document can hold, with an example of each. */
enum Shape {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    NULL,
    LIST,
    OBJECT;

    JsonNode example() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (this) {
            case STRING -> nodes.textNode("some text");
            case INTEGER -> nodes.numberNode(7);
            case NUMBER -> nodes.numberNode(7.5);
            case BOOLEAN -> nodes.booleanNode(true);
            case NULL -> nodes.nullNode();
            case LIST -> nodes.arrayNode().add("some text");
            case OBJECT -> nodes.objectNode().put("some", "text");
        };
    }
}

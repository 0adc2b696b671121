package io.github.arazzocodegen.source;

/** A value of a YAML or JSON document, with the place that it was read from. */
public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode {

    /** Where the value stands, without its key. */
    Location location();

    /** What the value is, in the words of a message: {@code object}, {@code array}, {@code string}, … */
    String describe();
}

package io.github.arazzocodegen.expression;

import io.github.arazzocodegen.source.JsonPointer;

/** What a runtime expression reads of a request or response: the rule {@code source} of the grammar. */
public sealed interface MessagePart {

    /** The expression that reads this part of the request, as the specification writes it. */
    default String inRequest() {
        if (this instanceof Header header) {
            return "$request.header." + header.name();
        }
        if (this instanceof Query query) {
            return "$request.query." + query.name();
        }
        if (this instanceof Path path) {
            return "$request.path." + path.name();
        }
        JsonPointer pointer = ((Body) this).pointer();
        return "$request.body" + (pointer.isRoot() ? "" : "#" + pointer);
    }

    /** {@code header.} and a token; header names are case-insensitive. */
    record Header(String name) implements MessagePart {}

    /** {@code query.} and a name. */
    record Query(String name) implements MessagePart {}

    /** {@code path.} and a name. */
    record Path(String name) implements MessagePart {}

    /** {@code body}, with a JSON Pointer into it, or the whole of it. */
    record Body(JsonPointer pointer) implements MessagePart {}
}

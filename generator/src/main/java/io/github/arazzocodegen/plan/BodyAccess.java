package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import org.jspecify.annotations.Nullable;

/**
 * How a response's body is read.
 *
 * @param type what it is read as; untyped where the description has no schema for it
 * @param other the runtime's body type that it is read as, or null where that is the usual one
 * @param optional whether there may be none, since the description declares none
 */
record BodyAccess(ClientType type, @Nullable JavaExpr other, boolean optional) {

    /** Reads it, and fails the step if it can't be read. */
    JavaExpr read(JavaExpr response, JavaExpr... places) {
        if (other == null) {
            return response.call("body", places);
        }
        JavaExpr[] arguments = new JavaExpr[places.length + 1];
        arguments[0] = other;
        System.arraycopy(places, 0, arguments, 1, places.length);
        return response.call(optional ? "asIfPresent" : "as", arguments);
    }
}

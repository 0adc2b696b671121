package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.types.BodyStatuses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a response's body is read.
 *
 * @param type what it is read as; untyped where the description has no schema for it
 * @param other the runtime's body type that it is read as, or null where that is the usual one
 * @param optional whether there may be none, since the description declares none
 * @param statuses with which statuses there is one; null where that is not told by the status
 */
record BodyAccess(
        ClientType type,
        @Nullable JavaExpr other,
        boolean optional,
        @Nullable BodyStatuses statuses) {

    BodyAccess(ClientType type, @Nullable JavaExpr other, boolean optional) {
        this(type, other, optional, null);
    }

    /** The same where it is there with some statuses alone. */
    BodyAccess with(@Nullable BodyStatuses some) {
        return some == null ? this : new BodyAccess(type, other, true, some);
    }

    /** Reads it, and fails the step if it can't be read. */
    JavaExpr read(JavaExpr response, JavaExpr... places) {
        if (statuses == null) {
            return whole(response, places);
        }
        List<JavaExpr> one = new ArrayList<>();
        for (int status : statuses.statuses()) {
            one.add(new JavaExpr.Binary("==", response.call("status"), new JavaExpr.Constant("" + status)));
        }
        JavaExpr oneOf = JavaExprs.join("||", one);
        JavaExpr body = whole(response, places);
        return statuses.have()
                ? new JavaExpr.Conditional(oneOf, body, JavaExprs.NULL)
                : new JavaExpr.Conditional(oneOf, JavaExprs.NULL, body);
    }

    private JavaExpr whole(JavaExpr response, JavaExpr... places) {
        if (other == null) {
            return response.call("body", places);
        }
        JavaExpr[] arguments = new JavaExpr[places.length + 1];
        arguments[0] = other;
        System.arraycopy(places, 0, arguments, 1, places.length);
        return response.call(optional && statuses == null ? "asIfPresent" : "as", arguments);
    }
}

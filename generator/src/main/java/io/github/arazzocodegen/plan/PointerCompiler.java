package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.ClientProperty;
import io.github.arazzocodegen.client.ClientType;
import io.github.arazzocodegen.source.JsonPointer;
import java.util.List;
import java.util.Optional;

/**
 * Compiles a JSON Pointer into a typed value to a chain of getters. What may be null on the way is held in a local, so
 * that the next token is asked only of what is there.
 */
final class PointerCompiler {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private PointerCompiler() {}

    /**
     * The value at the pointer, or empty where the types do not lead there.
     *
     * @param trusted whether the types hold for sure, as those of inputs do, which were checked, and not those of a
     *     response
     */
    static Optional<JavaValue> compile(JavaValue root, JsonPointer pointer, boolean trusted, Scope scope) {
        JavaValue at = root;
        for (int i = 0; i < pointer.tokens().size(); i++) {
            boolean askedTwice = at.nullable() && at.type() instanceof ClientType.Model;
            if (askedTwice && !(at.expression() instanceof JavaExpr.Name)) {
                at = scope.local(i == 0 ? "value" : localName(pointer, i), at);
            }
            Optional<JavaValue> next = step(at, pointer.tokens().get(i), trusted);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private static Optional<JavaValue> step(JavaValue at, String token, boolean trusted) {
        if (at.type() instanceof ClientType.ListOf list && token.matches("0|[1-9][0-9]{0,8}")) {
            JavaExpr element =
                    JavaExpr.staticCall(RuntimeTypes.ELEMENTS, "at", at.expression(), new JavaExpr.Constant(token));
            return Optional.of(new JavaValue(element, list.element(), true));
        }
        if (at.type() instanceof ClientType.Untyped) {
            JavaExpr value = JavaExpr.staticCall(
                    RuntimeTypes.JSON_VALUES,
                    "at",
                    at.expression(),
                    new JavaExpr.Text(new JsonPointer(List.of(token)).toString()));
            return Optional.of(new JavaValue(value, Environment.UNTYPED, true));
        }
        if (at.type() instanceof ClientType.MapOf map) {
            JavaExpr value =
                    JavaExpr.staticCall(RuntimeTypes.ELEMENTS, "get", at.expression(), new JavaExpr.Text(token));
            return Optional.of(new JavaValue(value, map.value(), true));
        }
        ClientProperty property =
                at.type() instanceof ClientType.Model model ? model.properties().get(token) : null;
        if (property == null) {
            return at.type() instanceof ClientType.Model && !trusted
                    ? Optional.of(undeclared(at, token))
                    : Optional.empty();
        }
        JavaExpr getter = at.expression().call(property.getter());
        return Optional.of(new JavaValue(
                at.nullable() ? at.expression().thenIfPresent(getter) : getter,
                property.type(),
                !trusted || at.nullable() || property.nullableGetter(),
                at.promised() && !property.nullableGetter()));
    }

    /** A property that the schema lacks: the client keeps what came as a plain JSON value. */
    private static JavaValue undeclared(JavaValue at, String name) {
        JavaExpr others = at.expression().call("additionalProperties");
        JavaExpr value = JavaExpr.staticCall(
                RuntimeTypes.ELEMENTS,
                "get",
                at.nullable() ? at.expression().thenIfPresent(others) : others,
                new JavaExpr.Text(name));
        return new JavaValue(value, Environment.UNTYPED, true);
    }

    /** A local for the value behind the first tokens: {@code first} for an element, else the property's name. */
    private static String localName(JsonPointer pointer, int tokens) {
        String token = pointer.tokens().get(tokens - 1);
        if (!token.matches("[0-9]+")) {
            return JavaNames.lowerCamel(token);
        }
        String ordinal = token.length() == 1 && token.charAt(0) - '0' < ORDINALS.size()
                ? ORDINALS.get(token.charAt(0) - '0')
                : "element" + token;
        for (int i = tokens - 2; i >= 0; i--) {
            if (!pointer.tokens().get(i).matches("[0-9]+")) {
                return JavaNames.lowerCamel(
                        ordinal + "-" + singular(pointer.tokens().get(i)));
            }
        }
        return ordinal;
    }

    static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("s") && !plural.endsWith("ss") ? plural.substring(0, plural.length() - 1) : plural;
    }
}

package io.github.arazzocodegen.types;

import io.github.arazzocodegen.runtime.Checks;
import io.github.arazzocodegen.runtime.InvalidInputException;
import io.github.arazzocodegen.source.ArrayNode;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import io.github.arazzocodegen.source.ScalarNode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds values of a document against limits, by the code that does so when a workflow is run. */
final class LimitChecker {

    private LimitChecker() {}

    /** What a limit asks that a value does not fulfil, {@code must be at least 1}; null where it does. */
    static @Nullable String broken(Limit limit, Node value) {
        try {
            check(limit, plain(value));
            return null;
        } catch (InvalidInputException e) {
            return String.valueOf(e.getMessage()).replaceFirst("(?s)^.*?input '' ", "");
        }
    }

    private static void check(Limit limit, @Nullable Object value) {
        switch (limit.keyword()) {
            case "enum" -> Checks.value("", "", value).oneOf(limit.values().toArray());
            case "type" ->
                Checks.value("", "", value)
                        .type(limit.values().stream().map(String::valueOf).toArray(String[]::new));
            case "minLength" -> Checks.text("", "", value).minLength(count(limit));
            case "maxLength" -> Checks.text("", "", value).maxLength(count(limit));
            case "pattern" ->
                Checks.text("", "", value).pattern((String) limit.values().get(0));
            case "minItems" -> Checks.list("", "", list(value)).minItems(count(limit));
            case "maxItems" -> Checks.list("", "", list(value)).maxItems(count(limit));
            case "uniqueItems" -> Checks.list("", "", list(value)).uniqueItems();
            case "minProperties" -> Checks.map("", "", map(value)).minProperties(count(limit));
            case "maxProperties" -> Checks.map("", "", map(value)).maxProperties(count(limit));
            default -> number(limit, value instanceof Number number ? number : null);
        }
    }

    private static void number(Limit limit, @Nullable Number value) {
        Number asked = (Number) limit.values().get(0);
        switch (limit.keyword()) {
            case "minimum" -> Checks.number("", "", value).minimum(asked);
            case "maximum" -> Checks.number("", "", value).maximum(asked);
            case "exclusiveMinimum" -> Checks.number("", "", value).exclusiveMinimum(asked);
            case "exclusiveMaximum" -> Checks.number("", "", value).exclusiveMaximum(asked);
            case "multipleOf" ->
                Checks.number("", "", value).multipleOf(asked.equals(BigInteger.ONE) ? Integer.valueOf(1) : asked);
            default -> throw new IllegalStateException("an unknown limit: " + limit.keyword());
        }
    }

    private static int count(Limit limit) {
        return (Integer) limit.values().get(0);
    }

    private static @Nullable List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : null;
    }

    private static @Nullable Map<String, Object> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put(String.valueOf(name), member));
        return members;
    }

    /** The value as the runtime has JSON values. */
    private static @Nullable Object plain(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.value();
        }
        if (node instanceof ArrayNode array) {
            return array.elements().stream().map(LimitChecker::plain).toList();
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        ((ObjectNode) node).members().forEach((name, member) -> members.put(name, plain(member.value())));
        return members;
    }
}

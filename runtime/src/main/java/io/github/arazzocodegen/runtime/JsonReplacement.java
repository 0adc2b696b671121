package io.github.arazzocodegen.runtime;

import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.runtime.jsonpath.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets values in plain JSON values; what they are set in is copied. */
final class JsonReplacement {

    /** Stands for no value: what is at the target is taken away. */
    static final Object NOTHING = new Object();

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private JsonReplacement() {}

    /** @throws IllegalArgumentException if there is no such place */
    static @Nullable Object set(@Nullable Object payload, String target, @Nullable Object value) {
        if (!target.startsWith("$")) {
            return set(payload, tokens(target), target, value);
        }
        List<Node> nodes = JsonPath.parse(target).locatedNodes(payload);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("'" + target + "' selects nothing in the payload");
        }
        Object replaced = payload;
        // From behind, so that what is taken away does not move what is still to be replaced.
        for (int i = nodes.size() - 1; i >= 0; i--) {
            String place = nodes.get(i).path().toJsonPointer();
            replaced = set(replaced, tokens(place), target, value);
        }
        return replaced;
    }

    private static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                tokens.add(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return tokens;
    }

    private static @Nullable Object set(
            @Nullable Object at, List<String> tokens, String target, @Nullable Object value) {
        if (tokens.isEmpty()) {
            return value == NOTHING ? null : value;
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (at instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
            if (rest.isEmpty() && value == NOTHING) {
                members.remove(token);
            } else if (rest.isEmpty() || members.containsKey(token)) {
                members.put(token, set(members.get(token), rest, target, value));
            } else {
                throw noSuchPlace(target);
            }
            return members;
        }
        if (!(at instanceof List<?> list)) {
            throw noSuchPlace(target);
        }
        List<@Nullable Object> elements = new ArrayList<>(list);
        int index = token.equals("-")
                ? elements.size()
                : INDEX.matcher(token).matches() ? Integer.parseInt(token) : Integer.MAX_VALUE;
        if (index > elements.size() || (index == elements.size() && !rest.isEmpty())) {
            throw noSuchPlace(target);
        }
        if (rest.isEmpty() && value == NOTHING) {
            elements.subList(index, Math.min(index + 1, elements.size())).clear();
        } else if (index == elements.size()) {
            elements.add(value);
        } else {
            elements.set(index, set(elements.get(index), rest, target, value));
        }
        return elements;
    }

    private static IllegalArgumentException noSuchPlace(String target) {
        return new IllegalArgumentException("the payload has no place '" + target + "' to put a value");
    }
}

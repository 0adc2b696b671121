package io.github.arazzocodegen.types;

import io.github.arazzocodegen.openapi.MediaTypeNames;
import io.github.arazzocodegen.openapi.Operation;
import io.github.arazzocodegen.openapi.Schema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses the response of an operation whose body a step reads: that of the lowest status that may come. */
final class ResponseSelector {

    /**
     * A response's body.
     *
     * @param key the status as the description writes it: {@code 200}, {@code 2XX}, {@code default}
     * @param mediaTypes those that it may have
     */
    record Selected(String key, @Nullable Schema schema, Set<String> mediaTypes) {

        static Selected of(String key, Operation.Response response) {
            return new Selected(
                    key, jsonSchema(response.content()), response.content().keySet());
        }

        /** The media types where all of them are JSON, else an empty text. */
        String json() {
            return named(name -> MediaTypeNames.isJson(name) && !MediaTypeNames.isRange(name));
        }

        /** The media types where all of them are XML, else an empty text. */
        String xml() {
            return named(MediaTypeNames::isXml);
        }

        private String named(Predicate<String> kind) {
            return mediaTypes.stream().allMatch(kind) ? String.join(", ", mediaTypes) : "";
        }
    }

    private ResponseSelector() {}

    /** The body of the lowest status that is allowed and has content, or null. */
    static @Nullable Selected select(Operation operation, IntPredicate allowed) {
        Selected first = first(operation, allowed);
        if (first != null) {
            return first;
        }
        Operation.Response fallback = operation.responses().get("default");
        return fallback == null || fallback.content().isEmpty()
                ? otherSuccess(operation, allowed)
                : Selected.of("default", fallback);
    }

    private static @Nullable Selected first(Operation operation, IntPredicate allowed) {
        for (int status = 100; status < 600; status++) {
            String key = allowed.test(status) ? key(operation, status) : null;
            Operation.Response response = key == null || key.equals("default") ? null : responseOf(operation, key);
            if (key != null && response != null && hasContent(status, response)) {
                return Selected.of(key, response);
            }
        }
        return null;
    }

    /**
     * The body of a success that the criteria do not allow, for a step that asks for {@code 200} where the description
     * has {@code 201} alone: what comes with either is the operation's result. Null where the description has one of the
     * successes that are allowed, without content.
     */
    private static @Nullable Selected otherSuccess(Operation operation, IntPredicate allowed) {
        IntPredicate success = status -> status / 100 == 2;
        IntPredicate wanted = allowed.and(success);
        boolean asked = IntStream.range(200, 300).anyMatch(wanted);
        boolean declared = IntStream.range(200, 300).filter(wanted).anyMatch(status -> key(operation, status) != null);
        return asked && !declared ? first(operation, success) : null;
    }

    /** The body of all statuses that are allowed, where it is the same for all of them, or null. */
    static @Nullable Selected only(Operation operation, IntPredicate allowed) {
        Map<String, Selected> bodies = new TreeMap<>();
        for (int status = 100; status < 600; status++) {
            String key = allowed.test(status) ? key(operation, status) : null;
            Operation.Response response =
                    key == null ? null : operation.responses().get(key);
            if (key != null && response != null && hasContent(status, response)) {
                Selected selected = Selected.of(key, response);
                Schema schema = selected.schema();
                bodies.putIfAbsent(schema == null ? "" : schema.identity(), selected);
            }
        }
        return bodies.size() == 1 ? bodies.values().iterator().next() : null;
    }

    /** Whether a response has content: with some statuses there is never any, whatever is declared (RFC 9110, section 6.4.1). */
    static boolean hasContent(int status, Operation.Response response) {
        return !response.content().isEmpty() && status != 204 && status != 205 && status != 304;
    }

    private static Operation.@Nullable Response responseOf(Operation operation, String key) {
        return operation.responses().get(key);
    }

    private static @Nullable String key(Operation operation, int status) {
        String exact = Integer.toString(status);
        if (operation.responses().containsKey(exact)) {
            return exact;
        }
        String range = status / 100 + "XX";
        return operation.responses().containsKey(range)
                ? range
                : operation.responses().containsKey("default") ? "default" : null;
    }

    /** The schema of the first JSON media type, else of the first one that has a schema. */
    static @Nullable Schema jsonSchema(Map<String, Operation.MediaType> content) {
        for (Map.Entry<String, Operation.MediaType> entry : content.entrySet()) {
            if (MediaTypeNames.isJson(entry.getKey())) {
                return entry.getValue().schema();
            }
        }
        return null;
    }
}

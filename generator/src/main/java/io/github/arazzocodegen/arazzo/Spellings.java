package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which keys of an object are those of its fields: one that is like exactly one absent field is read as that field. */
final class Spellings {

    private final List<String> unknown;
    private final Map<String, String> keys = new LinkedHashMap<>();

    /**
     * The keys of an object.
     *
     * @param given the keys, in order
     * @param known the fields of version 1.0
     * @param newer the fields that version 1.1 has added
     */
    Spellings(Set<String> given, Set<String> known, Set<String> newer) {
        unknown = given.stream()
                .filter(key -> !known.contains(key) && !newer.contains(key) && !key.startsWith("x-"))
                .toList();
        for (String key : unknown) {
            List<String> absent = known.stream()
                    .filter(field -> !given.contains(field) && !isMisspelt(field))
                    .toList();
            List<String> nearest = Suggestions.nearest(key, absent);
            if (nearest.size() == 1) {
                keys.put(nearest.get(0), key);
            }
        }
    }

    /** The keys that are no fields, in order; extensions are fields. */
    List<String> unknown() {
        return unknown;
    }

    /** Whether a field is there under another spelling. */
    boolean isMisspelt(String field) {
        return keys.containsKey(field);
    }

    /** Whether a key is read as a field that it is not. */
    boolean isRead(String key) {
        return keys.containsValue(key);
    }

    /** The key under which a field stands, if it is there. */
    String key(String field) {
        return keys.getOrDefault(field, field);
    }
}

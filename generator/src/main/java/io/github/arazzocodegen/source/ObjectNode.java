package io.github.arazzocodegen.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object (a mapping), its members in document order. Merge keys are already merged; of duplicate keys the first is
 * kept here and the rest were reported by the reader.
 */
public record ObjectNode(Location location, Map<String, Member> members) implements Node {

    /** A member: the place of its key, and its value. */
    public record Member(Location keyLocation, Node value) {}

    public ObjectNode {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value of the member of this name, or null if there is none. */
    public @Nullable Node get(String name) {
        Member member = members.get(name);
        return member == null ? null : member.value();
    }

    /** The value of the member of this name if it is an object, or null. */
    public @Nullable ObjectNode object(String name) {
        return get(name) instanceof ObjectNode object ? object : null;
    }

    /** The value of the member of this name if it is an array, or null. */
    public @Nullable ArrayNode array(String name) {
        return get(name) instanceof ArrayNode array ? array : null;
    }

    /** The text of the member of this name if it is a string, or null. */
    public @Nullable String string(String name) {
        return get(name) instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING ? scalar.text() : null;
    }

    @Override
    public String describe() {
        return "object";
    }
}

package io.github.arazzocodegen.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the members of an object; of duplicate keys the first is kept, and explicit keys win over merged ones. */
final class ObjectBuilder {

    private final Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
    private final List<ObjectNode> merged = new ArrayList<>();
    private final List<SourceProblem> problems;

    ObjectBuilder(List<SourceProblem> problems) {
        this.problems = problems;
    }

    void add(String key, Location keyLocation, Node value) {
        ObjectNode.Member first = members.putIfAbsent(key, new ObjectNode.Member(keyLocation, value));
        if (first != null) {
            problems.add(new SourceProblem(
                    SourceProblem.Kind.DUPLICATE_KEY,
                    keyLocation,
                    "the key '" + key + "' is there twice",
                    "the first one, which counts, is in line "
                            + first.keyLocation().line() + ", column "
                            + first.keyLocation().column()));
        }
    }

    /** Adds what a merge key names: an object, or an array of objects, of which earlier ones win. */
    void merge(Location keyLocation, Node value) {
        if (value instanceof ObjectNode object) {
            merged.add(object);
        } else if (value instanceof ArrayNode array
                && array.elements().stream().allMatch(ObjectNode.class::isInstance)) {
            array.elements().forEach(element -> merge(keyLocation, element));
        } else {
            problems.add(new SourceProblem(
                    SourceProblem.Kind.NOT_JSON,
                    keyLocation,
                    "the merge key '<<' needs an object or an array of objects, not " + value.describe(),
                    ""));
        }
    }

    ObjectNode build(Location location) {
        merged.forEach(object -> object.members().forEach(members::putIfAbsent));
        return new ObjectNode(location, members);
    }
}

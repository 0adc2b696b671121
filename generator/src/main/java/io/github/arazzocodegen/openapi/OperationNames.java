package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The operationIds and tags of the pruned description, which become names of methods and classes. They depend on the
 * whole description, so they do not move when other operations come into use.
 */
final class OperationNames {

    private static final List<String> SUFFIXES = List.of("api", "Api", "API");

    private final Map<IndexedOperation, String> operationIds = new HashMap<>();
    private final Map<String, String> tagsByKey = new HashMap<>();

    OperationNames(ApiDescription description) {
        Map<String, List<IndexedOperation>> byKey = new LinkedHashMap<>();
        Set<IndexedOperation> unnamed = new HashSet<>();
        for (IndexedOperation operation : description.operations()) {
            String id = operation.operationId();
            if (id != null && SafeNames.isSafe(id) && !key(id).isEmpty()) {
                byKey.computeIfAbsent(key(id), unused -> new ArrayList<>()).add(operation);
            } else {
                unnamed.add(operation);
            }
            String tag = spelledTag(operation);
            tagsByKey.merge(key(tag), tag, (first, other) -> first.compareTo(other) <= 0 ? first : other);
        }
        byKey.values().forEach(same -> unnamed.addAll(name(same)));
        Set<String> taken = new HashSet<>();
        operationIds.values().forEach(id -> taken.add(key(id)));
        description.operations().stream().filter(unnamed::contains).forEach(operation -> {
            String plain = ofPath(operation);
            String name = plain;
            for (int number = 2; !taken.add(key(name)); number++) {
                name = plain + "_" + number;
            }
            operationIds.put(operation, name);
        });
    }

    /** Names operations whose ids would give one Java name: the only one that is spelled so keeps it. */
    private List<IndexedOperation> name(List<IndexedOperation> same) {
        List<IndexedOperation> kept = same.size() == 1
                ? same
                : same.stream()
                        .filter(operation ->
                                String.valueOf(operation.operationId()).matches("[a-z][A-Za-z0-9]*"))
                        .toList();
        if (kept.size() != 1) {
            return same;
        }
        kept.forEach(operation -> operationIds.put(operation, ShortNames.of(String.valueOf(operation.operationId()))));
        return same.stream().filter(operation -> !kept.contains(operation)).toList();
    }

    /** What two names have in common that give the same Java name, or ones that differ in case alone. */
    private static String key(String name) {
        return SafeNames.camel(name).toLowerCase(Locale.ROOT);
    }

    /** The operationId where it is one and the only one of its description, else one made of method and path. */
    String operationId(IndexedOperation operation) {
        return operationIds.getOrDefault(operation, ofPath(operation));
    }

    private static String ofPath(IndexedOperation operation) {
        StringBuilder name = new StringBuilder(operation.method().toLowerCase(Locale.ROOT));
        for (String segment : operation.path().split("/", -1)) {
            name.append(segment.startsWith("{") ? "By" : "").append(SafeNames.camel(segment));
        }
        return ShortNames.of(name.toString());
    }

    /** The first tag, since each would get the operation a class; without one the first word of the path. */
    String tag(IndexedOperation operation) {
        String tag = spelledTag(operation);
        return tagsByKey.getOrDefault(key(tag), tag);
    }

    private static String spelledTag(IndexedOperation operation) {
        return ShortNames.of(wholeTag(operation)).strip();
    }

    private static String wholeTag(IndexedOperation operation) {
        for (Node tag : SchemaNodes.elements(operation.node().get("tags"))) {
            String name = tag instanceof ScalarNode scalar ? withoutSuffix(SafeNames.ascii(scalar.text(), " ")) : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        for (String segment : operation.path().split("/", -1)) {
            boolean prefix = segment.matches("(?i)api|rest|v?[0-9.]*|\\{.*");
            if (!prefix && !SafeNames.camel(segment).isEmpty()) {
                return withoutSuffix(SafeNames.camel(segment));
            }
        }
        return "Default";
    }

    /** The class of every tag ends with {@code Api}, so one that ends so itself would get the class of another. */
    private static String withoutSuffix(String tag) {
        for (String suffix : SUFFIXES) {
            if (tag.endsWith(suffix) && tag.length() > suffix.length()) {
                String rest = tag.substring(0, tag.length() - suffix.length());
                if (rest.endsWith(" ") || !suffix.equals("api")) {
                    return rest.strip();
                }
            }
        }
        return tag;
    }
}

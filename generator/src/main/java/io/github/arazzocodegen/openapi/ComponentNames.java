package io.github.arazzocodegen.openapi;

import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names the schemas of the pruned description. A component of the description keeps its name, whatever else is in use;
 * a schema of another file, or one that a reference finds inside of something, is named after where it stands.
 */
final class ComponentNames {

    /** Tokens of a pointer that say nothing about what is there. */
    private static final Set<String> STRUCTURE = Set.of(
            "components",
            "schemas",
            "definitions",
            "$defs",
            "paths",
            "properties",
            "items",
            "schema",
            "content",
            "responses",
            "parameters",
            "requestBody",
            "requestBodies",
            "allOf",
            "oneOf",
            "anyOf");

    private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Node> inOrder = new ArrayList<>();

    ComponentNames(ObjectNode root) {
        ObjectNode components = root.object("components");
        ObjectNode schemas = components == null ? root.object("definitions") : components.object("schemas");
        if (schemas != null) {
            schemas.members().forEach((name, member) -> {
                if (names.putIfAbsent(member.value(), free(sanitised(name), "")) == null) {
                    inOrder.add(member.value());
                }
            });
        }
    }

    /** The components of the description, in its order. */
    List<Node> inOrder() {
        return inOrder;
    }

    /** The name of the schema that a reference led to. */
    String of(Node schema, JsonPointer pointer) {
        return names.computeIfAbsent(schema, node -> {
            String file = fileName(node);
            return free(describing(pointer, file), file);
        });
    }

    /** Two names are one if they differ in case or punctuation alone: they would give the same Java class. */
    private String free(String spelled, String qualifier) {
        String wanted = ShortNames.of(spelled);
        String name = wanted;
        for (int i = 1; !taken.add(name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT)); i++) {
            name = i == 1 && !qualifier.isEmpty() ? wanted + "Of" + qualifier : wanted + "Of" + qualifier + (i + 1);
        }
        return name;
    }

    private static String describing(JsonPointer pointer, String file) {
        List<String> tokens = pointer.tokens();
        boolean named = tokens.size() >= 2
                && STRUCTURE.contains(tokens.get(tokens.size() - 2))
                && !STRUCTURE.contains(tokens.get(tokens.size() - 1));
        if (tokens.size() == 1 || (named && (tokens.get(0).equals("components") || tokens.size() == 2))) {
            return sanitised(tokens.get(tokens.size() - 1));
        }
        StringBuilder name = new StringBuilder();
        for (String token : tokens) {
            if (!STRUCTURE.contains(token) && !token.contains("/json")) {
                name.append(SafeNames.camel(token));
            }
        }
        return name.length() == 0 ? file : name.toString();
    }

    private static String sanitised(String name) {
        if (name.matches("[A-Za-z][A-Za-z0-9._-]*")) {
            return name;
        }
        String ascii = SafeNames.ascii(name, "_");
        return ascii.isEmpty() || !Character.isLetter(ascii.charAt(0)) ? "Model" + ascii : ascii;
    }

    private static String fileName(Node node) {
        Path file = node.location().file().path().getFileName();
        String name = file == null
                ? ""
                : ShortNames.of(SafeNames.camel(file.toString().replaceFirst("\\.[^.]*$", "")));
        return sanitised(name);
    }
}

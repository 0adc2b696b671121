package io.github.arazzocodegen.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of a file: a type is written by its simple name unless that means another type there. */
final class Imports {

    private final String packageName;
    private final Map<String, String> qualified = new HashMap<>();
    private final Set<String> used = new TreeSet<>();

    /** @param nested simple names of the nested classes that the file declares, or of others that must not be imported */
    Imports(String packageName, Set<String> nested) {
        this.packageName = packageName;
        nested.forEach(name -> qualified.put(name, ""));
    }

    /** The type as the file writes it. */
    String write(JavaType type) {
        String arguments = type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(this::write).collect(Collectors.joining(", ", "<", ">"));
        return name(type) + arguments;
    }

    /** The type with {@code @Nullable} where that belongs: before the simple name, or the brackets of an array. */
    String writeNullable(JavaType type) {
        add("org.jspecify.annotations", "Nullable");
        String text = write(type);
        if (text.endsWith("[]")) {
            return text.substring(0, text.length() - 2) + " @Nullable []";
        }
        String bare = text.replaceAll("<.*", "");
        int start = bare.lastIndexOf('.') + 1;
        return text.substring(0, start) + "@Nullable " + text.substring(start);
    }

    /** Imports a type. */
    void add(String typePackage, String name) {
        write(JavaType.of(typePackage, name));
    }

    /** The imported types' qualified names, sorted. */
    List<String> sorted() {
        return List.copyOf(used);
    }

    private String name(JavaType type) {
        if (type.packageName().isEmpty()) {
            return type.qualifiedName();
        }
        String outermost = type.names().get(0);
        String full = type.packageName() + "." + outermost;
        if (!qualified.computeIfAbsent(outermost, name -> full).equals(full)) {
            return type.qualifiedName();
        }
        if (!type.packageName().equals("java.lang") && !type.packageName().equals(packageName)) {
            used.add(full);
        }
        return String.join(".", type.names());
    }
}

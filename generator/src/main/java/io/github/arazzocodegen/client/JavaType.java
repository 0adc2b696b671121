package io.github.arazzocodegen.client;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java type as a plan names it: package, simple names from the outermost inwards, type arguments. Primitives have an
 * empty package and a lower-case name.
 */
public record JavaType(String packageName, List<String> names, List<JavaType> arguments) {

    public JavaType {
        names = List.copyOf(names);
        arguments = List.copyOf(arguments);
    }

    /** A top-level type without arguments. */
    public static JavaType of(String packageName, String name) {
        return new JavaType(packageName, List.of(name), List.of());
    }

    /** A top-level type of {@code java.lang}. */
    public static JavaType lang(String name) {
        return of("java.lang", name);
    }

    public static JavaType list(JavaType element) {
        return new JavaType("java.util", List.of("List"), List.of(element));
    }

    public static JavaType map(JavaType value) {
        return new JavaType("java.util", List.of("Map"), List.of(lang("String"), value));
    }

    /** A type nested in this one. */
    public JavaType nested(String name) {
        List<String> all = new java.util.ArrayList<>(names);
        all.add(name);
        return new JavaType(packageName, all, List.of());
    }

    /** The last of its simple names. */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** The qualified name without arguments. */
    public String qualifiedName() {
        String name = String.join(".", names);
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? qualifiedName()
                : qualifiedName()
                        + arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}

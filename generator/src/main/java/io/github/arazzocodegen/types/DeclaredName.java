package io.github.arazzocodegen.types;

import io.github.arazzocodegen.source.JsonPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A declared name, and the pointer that is left of a dotted access: names may contain dots themselves. */
record DeclaredName(String name, JsonPointer pointer) {

    /** What leads further: {@code .name}, or brackets, which select several where they hold no number. */
    private static final Pattern ACCESS = Pattern.compile("\\.([^.\\[\\]]+)|(\\[[^\\]]*])");

    /** Splits a text at the longest declared name that it starts with, if the rest is an access. */
    static DeclaredName split(String text, JsonPointer pointer, Collection<String> declared) {
        if (declared.contains(text)) {
            return new DeclaredName(text, pointer);
        }
        return declared.stream()
                .filter(name -> !name.isEmpty() && text.startsWith(name))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> access(name, text.substring(name.length()), pointer))
                .flatMap(List::stream)
                .findFirst()
                .orElseGet(() -> new DeclaredName(text, pointer));
    }

    private static List<DeclaredName> access(String name, String rest, JsonPointer pointer) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = ACCESS.matcher(rest);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            end = matcher.end();
        }
        tokens.addAll(pointer.tokens());
        return end == rest.length() ? List.of(new DeclaredName(name, new JsonPointer(tokens))) : List.of();
    }
}

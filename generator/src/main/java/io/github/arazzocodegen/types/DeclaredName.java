package io.github.arazzocodegen.types;

import io.github.arazzocodegen.source.JsonPointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A declared name, and the pointer that is left of a dotted access: names may contain dots themselves. */
record DeclaredName(String name, JsonPointer pointer) {

    static DeclaredName split(String text, JsonPointer pointer, Collection<String> declared) {
        if (declared.contains(text)) {
            return new DeclaredName(text, pointer);
        }
        int dot = text.lastIndexOf('.');
        while (dot > 0) {
            String name = text.substring(0, dot);
            if (declared.contains(name)) {
                List<String> tokens =
                        new ArrayList<>(Arrays.asList(text.substring(dot + 1).split("\\.")));
                tokens.addAll(pointer.tokens());
                return new DeclaredName(name, new JsonPointer(tokens));
            }
            dot = text.lastIndexOf('.', dot - 1);
        }
        return new DeclaredName(text, pointer);
    }
}

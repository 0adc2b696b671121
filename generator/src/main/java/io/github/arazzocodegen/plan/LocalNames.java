package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.types.Reference;
import java.util.List;

/** What a local for the value of a reference is called: by the last name in it. */
final class LocalNames {

    private LocalNames() {}

    static String of(Reference reference) {
        return JavaNames.lowerCamel(last(reference));
    }

    private static String last(Reference reference) {
        if (reference instanceof Reference.StepOutput output) {
            return last(output.pointer(), output.output());
        }
        if (reference instanceof Reference.InputValue input) {
            return last(input.pointer(), input.name());
        }
        if (reference instanceof Reference.ResponseBody body) {
            return last(body.pointer(), "value");
        }
        return reference instanceof Reference.ResponseHeader header ? header.name() : "value";
    }

    private static String last(JsonPointer pointer, String root) {
        List<String> tokens = pointer.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (!tokens.get(i).matches("[0-9]+")) {
                return tokens.get(i);
            }
        }
        return root;
    }
}

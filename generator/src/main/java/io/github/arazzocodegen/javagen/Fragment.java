package io.github.arazzocodegen.javagen;

import com.palantir.javapoet.CodeBlock;
import io.github.arazzocodegen.client.JavaType;
import java.util.ArrayList;
import java.util.List;

/** A piece of code on one line, written once for JavaPoet, which imports its types, and once to be measured. */
final class Fragment {

    private final StringBuilder format = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    /** Adds Java as it stands: never text of a document. */
    Fragment java(String code) {
        format.append(code.replace("$", "$$"));
        plain.append(code);
        return this;
    }

    /** @param shown the type as it stands in the file once JavaPoet has imported it */
    Fragment type(JavaType type, String shown) {
        format.append("$T");
        arguments.add(TypeNames.typeName(type));
        plain.append(shown);
        return this;
    }

    Fragment add(Fragment other) {
        format.append(other.format);
        arguments.addAll(other.arguments);
        plain.append(other.plain);
        return this;
    }

    /** How many columns it takes. */
    int width() {
        return plain.length();
    }

    /** A call without arguments up to its opening parenthesis. */
    CodeBlock opened() {
        return CodeBlock.of(format.substring(0, format.length() - 1), arguments.toArray());
    }

    CodeBlock code() {
        return CodeBlock.of(format.toString(), arguments.toArray());
    }
}

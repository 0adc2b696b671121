package io.github.arazzocodegen.runtime.jsonpath;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions of RFC 9535 (sections 2.4.4 to 2.4.8). Other implementations may have more; this one does not. */
public enum FunctionExtension {
    /** The number of characters of a string, elements of an array or members of an object. */
    LENGTH(DeclaredType.VALUE, 1, DeclaredType.VALUE),
    /** The number of nodes that a query selects. */
    COUNT(DeclaredType.VALUE, 1, DeclaredType.NODES),
    /** Whether all of a string matches an I-Regexp. */
    MATCH(DeclaredType.LOGICAL, 2, DeclaredType.VALUE),
    /** Whether a part of a string matches an I-Regexp. */
    SEARCH(DeclaredType.LOGICAL, 2, DeclaredType.VALUE),
    /** The value of the node that a query selects, if it is one. */
    VALUE(DeclaredType.VALUE, 1, DeclaredType.NODES);

    private final DeclaredType result;
    private final int parameters;
    private final DeclaredType parameter;

    FunctionExtension(DeclaredType result, int parameters, DeclaredType parameter) {
        this.result = result;
        this.parameters = parameters;
        this.parameter = parameter;
    }

    /** The name that queries use. */
    public String functionName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The declared type of the result. */
    public DeclaredType result() {
        return result;
    }

    /** The declared types of the parameters. */
    public List<DeclaredType> parameters() {
        return Collections.nCopies(parameters, parameter);
    }

    static Optional<FunctionExtension> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.functionName().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(FunctionExtension::functionName).collect(Collectors.joining(", "));
    }

    /** The type of a parameter or result (section 2.4.1). */
    public enum DeclaredType {
        /** A JSON value, or nothing. */
        VALUE,
        /** True or false, which are no JSON values. */
        LOGICAL,
        /** A list of nodes. */
        NODES
    }
}

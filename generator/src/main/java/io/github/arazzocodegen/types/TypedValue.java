package io.github.arazzocodegen.types;

import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.List;

/** A value whose expressions are bound and typed. */
public sealed interface TypedValue {

    /** The node that it was read from. */
    Node node();

    /** A string, number, boolean or null. */
    record Literal(ScalarNode node) implements TypedValue {

        /** Whether it looks like an expression and is none: that was reported, and it is sent as it is where that is possible. */
        public boolean looksLikeExpression() {
            return node.value() instanceof String text && text.startsWith("$");
        }
    }

    /** What an expression refers to, its type kept. */
    record Of(Reference reference, Node node) implements TypedValue {}

    /** Text with expressions in it. */
    record Template(List<Part> parts, Node node) implements TypedValue {}

    /** An array. */
    record Array(List<TypedValue> elements, Node node) implements TypedValue {}

    /** An object. */
    record Object(List<Member> members, Node node) implements TypedValue {}

    /**
     * A payload in which values are set in turn when the request is made: what is at their targets shows only then.
     *
     * @param xml whether the payload is XML text and the targets are XPath expressions
     */
    record Replaced(TypedValue payload, boolean xml, List<Replacement> replacements) implements TypedValue {

        @Override
        public Node node() {
            return payload.node();
        }
    }

    /** A value to be set at a target: a JSON Pointer, a JSONPath query or an XPath expression. */
    record Replacement(String target, TypedValue value) {}

    /** A member of an object; the key is a literal, an expression or a template. */
    record Member(TypedValue key, TypedValue value) {}

    /** A part of a template. */
    sealed interface Part {
        record Text(String text) implements Part {}

        record Embedded(Reference reference) implements Part {}
    }
}
